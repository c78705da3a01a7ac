import RuleFiles
import RuleModel
import TOMLSyntax
import Testing

@Suite("Paths as people can open them")
struct ShownPathsTests {
    /// The folder as it was named, and what is shown of `rules/service/a.toml` to whoever works in `/zone`.
    static let rows: [(folder: String, shown: String)] = [
        ("rules", "rules/service/a.toml"), ("./rules/", "rules/service/a.toml"),
        ("/zone/rules", "rules/service/a.toml"),
        ("/zone/old/rules/", "old/rules/service/a.toml"), ("../other", "../other/service/a.toml"),
        ("/etc/rules", "/etc/rules/service/a.toml"), ("/zone", "/zone/service/a.toml"), (".", "./service/a.toml"),
        ("tests/rules", "tests/rules/service/a.toml"), ("/zonerules", "/zonerules/service/a.toml"),
    ]

    @Test(
        "A file is shown below the folder as it was named, and below the working folder where it lies there",
        arguments: rows)
    func paths(_ row: (folder: String, shown: String)) {
        #expect(ShownPaths(row.folder, from: "/zone").shown("rules/service/a.toml") == row.shown)
    }

    @Test("All places of a diagnostic are shown alike, and its sentence where that names the file")
    func diagnostics() {
        let message = BilingualText(chinese: "rules/a.toml 读不出来。", english: "rules/a.toml is unreadable.")
        let fault = SourceDiagnostic(
            code: "RULE-0018", message: message, file: "rules/a.toml", range: 0..<0,
            related: [.init(file: "rules/b.toml", range: 0..<1, label: message)])
        let shown = ShownPaths("../zone").shown(fault)
        #expect(shown.file == "../zone/a.toml" && shown.related.map(\.file) == ["../zone/b.toml"])
        #expect(shown.message.chinese == "../zone/a.toml 读不出来。")
    }
}
