import Endpoints
import Foundation
import ProgramUnderTest
import Testing

@Suite("Lists brought in and taken out on the command line")
struct ListCommandTests {
    private static let register = """
        统一社会信用代码,企业名称,包保单位
        914403001922038216,演示甲,发改局
        91440300708461136T,演示乙,

        """
    /// 名称 and 演示甲 as spreadsheets of this country write them.
    private static let gb18030: [UInt8] =
        Array("credit-code,".utf8) + [0xC3, 0xFB, 0xB3, 0xC6] + Array("\n914403001922038216,".utf8)
        + [0xD1, 0xDD, 0xCA, 0xBE, 0xBC, 0xD7, 0x0A]

    static let encodings: [(name: String, bytes: [UInt8], encoding: String)] = [
        ("UTF-8", Array(register.utf8), "UTF-8"),
        ("UTF-8 with a mark", [0xEF, 0xBB, 0xBF] + Array(register.utf8), "UTF-8"),
        ("GB 18030", gb18030, "GB18030"),
    ]

    private func place(_ bytes: [UInt8], _ name: String = "register.csv") async throws -> CommandPlace {
        let place = try CommandPlace()
        try await place.output("migrate")
        try Data(bytes).write(to: place.folder.appending(path: name))
        return place
    }

    @Test("With no server running, each encoding is read; a dry run changes nothing, a second import neither")
    func offline() async throws {
        for (name, bytes, encoding) in Self.encodings {
            let place = try await place(bytes)
            let count = JSONValue.integer(encoding == "UTF-8" ? 2 : 1)
            let tried = try await place.document("import", "enterprises", "register.csv", "--dry-run")
            #expect(tried["added"] == count && tried["dryRun"] == true, "\(name)")
            let done = try await place.document("import", "enterprises", "register.csv")
            #expect(done["added"] == count && done["encoding"] == .string(encoding), "\(name)")
            let again = try await place.output("import", "enterprises", "register.csv")
            #expect(again.hasPrefix("Added 0, changed 0, "), "\(name): \(again)")
            #expect(try await place.output("export", "enterprises").contains("914403001922038216,演示甲"), "\(name)")
        }
    }

    @Test("Each row that is left out is told with its place, makes the exit code 1, and hinders no other")
    func rejected() async throws {
        let rows = Self.register + "91440300708461136T,演示丙,\n12,演示丁,\n"
        let place = try await place(Array(rows.utf8))
        let outcome = try await place.run("import", "enterprises", "register.csv")
        #expect(outcome.status == 1)
        let lines = outcome.output.split(separator: "\n").map(String.init)
        #expect(lines.first == "Added 2, changed 0, 0 unchanged, 2 rows left out.")
        #expect(lines.dropFirst().map { $0.prefix(5) } == ["row 4", "row 5"])
        #expect(outcome.errors.isEmpty)
        let document = try await place.document("export", "enterprises")
        guard case .array(let records)? = document["enterprises"] else { throw CommandTests.Missing() }
        #expect(records.compactMap { $0["name"]?.string } == ["演示甲", "演示乙"])
    }

    static let refusals: [(arguments: [String], status: Int32, word: String)] = [
        (["import", "units", "register.csv"], 2, "no list “units”"), (["export", "paired"], 2, "no list “paired”"),
        (["import", "enterprises", "missing.csv"], 2, "missing.csv"), (["import", "enterprises"], 2, "file"),
        (["import", "enterprises", "workbook"], 1, "CSV"),
        (["import", "enterprises", "codeless.csv"], 1, "credit-code"),
        (["import", "enterprises", "huge.csv"], 1, "at most 24 MiB"),
        (["export", "enterprises", "--output", "no/such/folder.csv"], 1, "folder.csv"),
    ]

    @Test("What cannot be taken in is refused in a sentence, wrong use is exit 2, and nothing is changed")
    func refused() async throws {
        let place = try await place(Array(Self.register.utf8))
        try Data([0x50, 0x4B, 3, 4, 0, 0]).write(to: place.folder.appending(path: "workbook"))
        try Data("name\n甲\n".utf8).write(to: place.folder.appending(path: "codeless.csv"))
        try Data(count: 25 << 20).write(to: place.folder.appending(path: "huge.csv"))
        for (arguments, status, word) in Self.refusals {
            let outcome = try await place.runs(arguments)
            #expect(outcome.status == status, "\(arguments): \(outcome.errors)")
            #expect(outcome.output.isEmpty, "\(arguments)")
            #expect(outcome.errors.contains(word), "\(arguments): \(outcome.errors)")
        }
        let exported = try await place.output("export", "enterprises")
        #expect(exported.split(separator: "\r\n").count == 1, "the heading alone")
        let help = try await place.output("import", "--help")
        #expect(help.contains("--dry-run") && help.contains("GB18030"))
    }

    @Test("A running server does it on its socket, for the record; with the module off it says so")
    func served() async throws {
        let place = try await place(Array(Self.register.utf8))
        let server = try await place.serve()
        let imported = try await place.output("import", "enterprises", "register.csv")
        #expect(imported == "Added 2, changed 0, 0 unchanged, 0 rows left out.\n")
        try await place.output("export", "enterprises", "--output", "copy.csv")
        let copy = try Data(contentsOf: place.folder.appending(path: "copy.csv"))
        #expect(String(decoding: copy, as: UTF8.self).contains("91440300708461136T,演示乙"))
        #expect(try await place.document("import", "enterprises", "copy.csv")["unchanged"] == 2)
        try Data(count: 25 << 20).write(to: place.folder.appending(path: "huge.csv"))
        let huge = try await place.run("import", "enterprises", "huge.csv")
        #expect(huge.status == 1 && huge.errors.contains("at most 24 MiB"), "\(huge.errors)")
        try await place.stop(server)

        let without = try await place.serve(["TONGXING_MODULES_REGISTRY": "false"])
        let outcome = try await place.run("import", "enterprises", "register.csv")
        #expect(outcome.status == 1)
        #expect(outcome.errors.contains("modules.registry"), "\(outcome.errors)")
        try await place.stop(without)
    }
}
