import Endpoints
import Foundation
import ProgramUnderTest
import StoreSQLite
import Testing
import WebAPI

@Suite("Commands while a server runs")
struct SocketTests {
    @Test("The server carries them out, under the name of the operating system's user")
    func served() async throws {
        try await ServedHouse.with { house, place in
            try await place.appoint()
            #expect(try await place.output("user", "list").contains("zhou"))
            let taken = try await place.run("user", "add", "wang.wei", "--name", "王伟", "--role", "handler")
            #expect(taken.status == 1, "a handler needs a unit")
            #expect(!taken.errors.isEmpty)
            let actor = SocketPeer.own.principal.id
            #expect(actor.hasPrefix("os:"))
            #expect(try await house.audited() == Array(repeating: "\(actor) user-added", count: 3))
        }
    }

    @Test("A backup's folder is meant from where the command runs, and the verification goes on the way too")
    func keeping() async throws {
        try await ServedHouse.with { _, place in
            try await place.output("backup", "copy")
            #expect(try SQLiteBackup.verified(place.folder.appending(path: "copy").path()).auditHead.hasPrefix("1:"))
            let head = try await place.output("audit", "head").split(separator: "\n").first.map(String.init) ?? ""
            #expect(try await place.output("audit", "verify", "--head", head).hasPrefix("Sound"))
            #expect(try await place.output("audit", "verify", "--head", "\(head),\(head)").hasPrefix("Sound"))
            #expect(try await place.document("doctor")["findings"] != nil)
        }
    }

    @Test("What needs the folder for itself refuses", arguments: [["migrate"], ["restore", "copy"]])
    func alone(arguments: [String]) async throws {
        try await ServedHouse.with { _, place in
            let outcome = try await place.runs(arguments)
            #expect(outcome.status == 1)
            #expect(outcome.errors.contains("stop it first"))
        }
    }

    @Test("The socket is its owner's alone, and is gone when the server is")
    func file() async throws {
        var path = ""
        try await ServedHouse.with { _, place in
            path = try SocketLocation(folder: place.data).path
            var attributes = try FileManager.default.attributesOfItem(atPath: path)
            for _ in 0..<500 where attributes[.posixPermissions] as? Int != 0o600 {
                try await Task.sleep(for: .milliseconds(10))
                attributes = try FileManager.default.attributesOfItem(atPath: path)
            }
            #expect(attributes[.posixPermissions] as? Int == 0o600)
        }
        #expect(!FileManager.default.fileExists(atPath: path))
    }

    @Test("A data folder whose path is longer than a socket's address serves all the same")
    func longPath() async throws {
        try await ServedHouse.with(data: String(repeating: "深", count: 60)) { _, place in
            let head = try await place.output("audit", "head")
            #expect(head == "0:\(String(repeating: "0", count: 64))\n")
        }
    }

    @Test("A socket file that a killed server left behind is taken for none")
    func stale() async throws {
        let place = try CommandPlace()
        try await place.output("migrate")
        let path = "\(place.data)/\(SocketLocation.fileName)"
        let left = try SocketLeftBehind(path)
        #expect(FileManager.default.fileExists(atPath: left.path))
        try await place.appoint()
        #expect(try await place.output("user", "list").contains("qin"))
    }
}
