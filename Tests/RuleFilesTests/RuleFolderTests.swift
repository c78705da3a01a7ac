import Foundation
import Glibc
import RuleFiles
import RuleModel
import TOMLSyntax
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

    @Test("A folder that there is not is not called empty")
    func missing() throws {
        try withFolder([]) { _, url in
            let path = url.appending(path: "gone").path(percentEncoded: false)
            for named in [path, path + "/"] {
                #expect(throws: RuleFolderFault.missing(path)) { try RuleFolder(named).files() }
                #expect(throws: RuleFolderFault.missing(path)) { try RuleFolder(named).readableFiles() }
            }
        }
    }

    @Test("A file in place of the folder is called that")
    func file() throws {
        try withFolder(["a.toml"]) { folder, url in
            let path = url.appending(path: "a.toml").path(percentEncoded: false)
            for named in [path, path + "/"] {
                #expect(throws: RuleFolderFault.notAFolder(path)) { try RuleFolder(named).files() }
                #expect(throws: RuleFolderFault.notAFolder(path)) { try RuleFolder(named).readableFiles() }
            }
        }
    }

    @Test("What is named like a rule file and is none is told in a sentence; the others are read all the same")
    func obstacles() throws {
        try withFolder(["a.toml", "b.toml/note.txt"]) { folder, url in
            try FileManager.default.createSymbolicLink(
                at: url.appending(path: "c.toml"), withDestinationURL: url.appending(path: "gone.toml"))
            #expect(mkfifo(url.appending(path: "d.toml").path(percentEncoded: false), 0o600) == 0)
            try Data().write(to: url.appending(path: "e.toml"))
            #expect(truncate(url.appending(path: "e.toml").path(percentEncoded: false), 1 << 40) == 0)
            let (files, faults) = try folder.readableFiles()
            #expect(files.map(\.path) == ["rules/a.toml"])
            #expect(faults.map(\.file) == ["rules/b.toml", "rules/c.toml", "rules/d.toml", "rules/e.toml"])
            #expect(faults.allSatisfy { $0.code == "RULE-0018" && $0.severity == .error })
            for (fault, reason) in zip(faults, ["这是文件夹，不是文件", "这是断开的链接", "这不是普通文件", "它超过 4 MB"]) {
                #expect(fault.message.chinese.hasPrefix("规则文件 \(fault.file) 读不出来：\(reason)"), "\(fault.message)")
                #expect(fault.message.english.hasPrefix("Rule file \(fault.file) cannot be read: "))
            }
            #expect(throws: RuleFolderFault.self) { try folder.files() }
        }
    }

    @Test("A file that is named nearly like a rule file is told, since it would be passed over")
    func misnamed() throws {
        let names = ["a.toml", "b.toml.txt", "c/d.TOML", "e.txt", ".f.toml.txt", "tests/g.toml.txt", "toml.txt"]
        try withFolder(names) { folder, _ in
            let (files, faults) = try folder.readableFiles()
            #expect(files.map(\.path) == ["rules/a.toml"])
            #expect(faults.map(\.file) == ["rules/b.toml.txt", "rules/c/d.TOML"])
            #expect(faults.allSatisfy { $0.code == "RULE-0018" && $0.severity == .error })
            #expect(faults.first?.message.chinese.hasPrefix("rules/b.toml.txt 不会当作规则文件") == true)
        }
    }

    @Test("Files of a folder that is shown under a longer name are written where they lie")
    func longName() throws {
        try withFolder(["service/a.toml", "tests/t.toml"]) { folder, _ in
            let named = RuleFolder(folder.path, named: "../old/rules")
            let (files, _) = try named.readableFiles(scenarios: true)
            #expect(files.map(\.path) == ["../old/rules/service/a.toml", "../old/rules/tests/t.toml"])
            for file in files { try named.write(Array("# 新\n".utf8), as: file) }
            let texts = try folder.files().map(\.text) + folder.scenarioFiles().map(\.text)
            #expect(texts == ["# 新\n", "# 新\n"])
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

    @Test("The files of another set take the place of these, in folders made for them; scenarios and notes stay")
    func replaced() throws {
        try withFolder(["a.toml", "b/c.toml", "tests/t.toml", "note.txt"]) { folder, url in
            let kept = RuleFile(path: "rules/a.toml", text: "# a.toml\n")
            let added = RuleFile(path: "rules/新/下/d.toml", text: "# 新\n")
            let scenario = RuleFile(path: "rules/tests/other.toml", text: "# 不是规则\n")
            let before = try FileManager.default.attributesOfItem(atPath: url.appending(path: "a.toml").path)
            try folder.replaceFiles(with: [kept, added, scenario])
            #expect(try folder.files() == [kept, added])
            #expect(try folder.scenarioFiles().map(\.path) == ["rules/tests/t.toml"])
            #expect(try Data(contentsOf: url.appending(path: "note.txt")) == Data("# note.txt\n".utf8))
            let after = try FileManager.default.attributesOfItem(atPath: url.appending(path: "a.toml").path)
            let nodes = [before, after].map { $0[.systemFileNumber] as? Int }
            #expect(nodes[0] != nil && nodes[0] == nodes[1], "an equal file is left alone")
        }
    }

    @Test("A draft's scenario file is written, in a folder made for it, and an empty one is taken away")
    func takenIn() throws {
        try withFolder(["a.toml"]) { folder, _ in
            let scenario = RuleFile(path: "rules/tests/深/t.toml", text: "# 情景\n")
            try folder.takeIn(scenario)
            #expect(try folder.scenarioFiles() == [scenario])
            for _ in 0..<2 { try folder.takeIn(RuleFile(path: scenario.path, bytes: [])) }
            #expect(try folder.scenarioFiles() == [])
        }
    }

    @Test("What cannot be written is told by its name within the folder, whichever way it was to be written")
    func unwritable() throws {
        try withFolder(["a.toml"]) { folder, _ in
            let file = RuleFile(path: "rules/a.toml/b.toml", text: "# b\n")
            let ways: [() throws -> Void] = [
                { try folder.write(file.bytes, as: file) }, { try folder.takeIn(file) },
                { try folder.replaceFiles(with: [file]) },
            ]
            for way in ways {
                let fault = #expect(throws: RuleFolderFault.self) { try way() }
                guard case .unwritable("a.toml/b.toml", _) = fault else {
                    Issue.record("told otherwise: \(String(describing: fault))")
                    continue
                }
            }
        }
    }
}
