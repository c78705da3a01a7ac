import Foundation
import Testing

@Suite("Architecture")
struct ArchitectureTests {
    static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    @Test("Every source file imports only what its target may")
    func importsFollowTheTable() throws {
        let files = try Self.swiftFiles(under: ["Sources", "Plugins"])
        #expect(files.count > 50, "the package's sources were not found")
        let violations = try files.flatMap { file in
            try AllowTable.project.violations(in: Self.text(of: file), file: file)
        }
        #expect(violations == [])
    }

    @Test("Modules never import one another")
    func modulesStandAlone() throws {
        let modules = try FileManager.default.contentsOfDirectory(atPath: Self.root.path() + "Sources/Modules")
        for file in try Self.swiftFiles(under: ["Sources/Modules"]) {
            let own = String(file.split(separator: "/")[2])
            let imported = try ImportReader.imports(in: Self.text(of: file), file: file).map(\.module)
            #expect(!imported.contains { modules.contains($0) && $0 != own }, "\(file)")
        }
    }

    @Test(
        "A forbidden import is found wherever it stands",
        arguments: [
            ("Sources/WorkCalendar/Bad.swift", "ForbiddenDriver", "imports GRDB", 3),
            ("Sources/Lifecycle/Bad.swift", "ForbiddenNetworking", "imports FoundationNetworking", 2),
            ("Sources/RuleModel/Bad.swift", "ForbiddenConditional", "imports TOMLKit", 2),
            ("Sources/Modules/Knowledge/Bad.swift", "ForbiddenModule", "imports Registry", 1),
            ("Sources/Unlisted/Bad.swift", "ForbiddenDriver", "no row of the allow-table", nil),
        ])
    func badFixturesFail(file: String, fixture: String, sentence: String, line: Int?) throws {
        let source = try Self.text(of: "Tests/ArchitectureTests/Fixtures/\(fixture).swift.txt")
        let violations = AllowTable.project.violations(in: source, file: file)
        #expect(violations.count == 1)
        #expect(violations.first?.contains(sentence) == true)
        if let line { #expect(violations.first?.hasPrefix("\(file):\(line):") == true) }
    }

    static func text(of file: String) throws -> String {
        try String(contentsOf: root.appending(path: file), encoding: .utf8)
    }

    static func swiftFiles(under folders: [String]) throws -> [String] {
        folders.flatMap { folder in
            let walker = FileManager.default.enumerator(atPath: root.appending(path: folder).path())
            return (walker?.compactMap { $0 as? String } ?? [])
                .filter { $0.hasSuffix(".swift") }.map { "\(folder)/\($0)" }
        }.sorted()
    }
}
