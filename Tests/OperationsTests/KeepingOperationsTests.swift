import Endpoints
import Foundation
import Store
import StoreSQLite
import Testing

@Suite("Operations on what is kept")
struct KeepingOperationsTests {
    @Test("A backup tells of itself in the audit that it copies")
    func backup() async throws {
        let house = try await OperationsHouse()
        let target = house.folder.appending(path: "backup").path()
        let answer = try await house.answer(.post, "/backups", ["folder": .string(target)])
        #expect(answer.status == 201)
        let manifest = try SQLiteBackup.verified(target)
        #expect(answer.document["hash"] == .string(manifest.fileHash))
        #expect(try await house.audited() == ["os:lin backup"])
        let head = try await house.database.read { sql in try AuditLog.head(sql) }
        #expect(manifest.auditHead == head.text)
    }

    @Test("A backup over another backup, of a relative path or through the network is refused")
    func backupRefused() async throws {
        let house = try await OperationsHouse()
        let target = house.folder.appending(path: "backup").path()
        _ = try await house.answer(.post, "/backups", ["folder": .string(target)])
        #expect(try await house.answer(.post, "/backups", ["folder": .string(target)]).status == 409)
        #expect(try await house.answer(.post, "/backups", ["folder": "backup"]).status == 422)
        var remote = OperationsHouse.socket
        remote.proof = .session(csrfToken: "t")
        #expect(try await house.answer(.post, "/backups", ["folder": "/tmp/other"], as: remote).status == 403)
        #expect(!FileManager.default.fileExists(atPath: "/tmp/other"))
    }

    @Test("The verification finds an exported head that is not in the chain")
    func verification() async throws {
        let house = try await OperationsHouse()
        try await house.appoint()
        let head = try await house.answer(.get, "/audit/head").document["head"]?.string ?? ""
        #expect(head.hasPrefix("3:"))
        let sound = try await house.answer(.get, "/audit/verification", query: [("head", head)]).document
        #expect(sound["isSound"] == true)
        #expect(sound["auditEntries"] == 3)
        let cut = try await house.answer(
            .get, "/audit/verification", query: [("head", "4" + head.dropFirst())]
        ).document
        #expect(cut["isSound"] == false)
        #expect(cut["faultCount"] == 1)
        #expect(try await house.answer(.get, "/audit/verification", query: [("head", "x")]).status == 400)
    }

    @Test("Health tells of soundness, users and a restore, until sending is released")
    func health() async throws {
        let house = try await OperationsHouse()
        let fresh = try await house.answer(.get, "/health").document
        #expect(fresh["isSound"] == true)
        #expect(fresh["hasUsers"] == false)
        #expect(fresh["pendingMigrations"] == [])
        #expect(try await house.answer(.post, "/sending/release").document["wasHeld"] == false)
        try await house.database.write { sql in try RestoredMark.set(at: OperationsHouse.now, sql) }
        #expect(try await house.answer(.get, "/health").document["restoredAt"] == "2026-11-21T03:00:00Z")
        #expect(try await house.answer(.post, "/sending/release").document["wasHeld"] == true)
        #expect(try await house.answer(.get, "/health").document["restoredAt"] == nil)
        #expect(try await house.audited() == ["os:lin sending-released"])
    }
}
