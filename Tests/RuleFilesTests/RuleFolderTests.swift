import Foundation
import RuleFiles
import RuleModel
import Testing

@Suite("Folder of rule files")
struct RuleFolderTests {
    /// A folder with these files, gone when the body ends.
    private func withFolder(_ names: [String], _ body: (RuleFolder, URL) throws -> Void) throws {
        let root = FileManager.default.temporaryDirectory.appending(path: "folder-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: root) }
        let folder = root.appending(path: "规则")
        for name in names {
            let url = folder.appending(path: name)
            try FileManager.default.createDirectory(
                at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data("# \(name)\n".utf8).write(to: url)
        }
        try body(RuleFolder(folder.path(percentEncoded: false), named: "rules"), folder)
    }

    @Test("Rule files are the .toml files but for scenario tests and what is hidden; in order, under the folder's name")
    func files() throws {
        let names = ["b.toml", "a/z.toml", "tests/t.toml", ".hidden.toml", "a/.swp/x.toml", "a/note.txt", "a/中文.toml"]
        try withFolder(names) { folder, _ in
            let files = try folder.files()
            let scenarios = try folder.scenarioFiles()
            #expect(files.map(\.path) == ["rules/a/z.toml", "rules/a/中文.toml", "rules/b.toml"])
            #expect(files.first?.text == "# a/z.toml\n")
            #expect(scenarios.map(\.path) == ["rules/tests/t.toml"])
            #expect((scenarios + files).map { $0.isScenario } == [true, false, false, false])
        }
    }

    @Test("A folder without rule files is told, not taken for an empty rule set")
    func nothing() throws {
        try withFolder(["tests/t.toml"]) { folder, _ in
            #expect(throws: RuleFolderFault.noFiles(folder.path)) { try folder.files() }
        }
    }

    @Test("The look of a folder changes with a name, a size, a moment, and with nothing else")
    func stamp() throws {
        try withFolder(["a.toml", "b.toml"]) { folder, url in
            let before = FolderStamp(folder)
            #expect(FolderStamp(folder) == before)
            try Data("x".utf8).write(to: url.appending(path: "note.txt"))
            #expect(FolderStamp(folder) == before)
            try Data("# b\n".utf8).write(to: url.appending(path: "b.toml"))
            let after = FolderStamp(folder)
            #expect(after != before)
            try FileManager.default.removeItem(at: url.appending(path: "a.toml"))
            #expect(FolderStamp(folder) != after)
            try FileManager.default.removeItem(at: url)
            #expect(FolderStamp(folder).isEmpty)
        }
    }

    @Test("A file that is written anew is whole, under its own name")
    func written() throws {
        try withFolder(["tests/t.toml"]) { folder, _ in
            let file = try #require(try folder.scenarioFiles().first)
            try folder.write(Array("# 新\n".utf8), as: file)
            let texts = try folder.scenarioFiles().map(\.text)
            #expect(texts == ["# 新\n"])
        }
    }
}
