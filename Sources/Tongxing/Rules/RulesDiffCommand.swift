import ArgumentParser
import RuleEngine
import RuleFiles
import RuleModel
import RulePlugins
import Store
import TOMLSyntax
import WorkCalendar

/// `tongxing rules diff OLD NEW`: what is different in meaning between two folders of rules.
struct RulesDiffCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "diff",
        abstract: Wording.said("比较两个规则文件夹：改变了什么意思", "Compare two rule folders: what changes in meaning"))

    @Argument(help: ArgumentHelp(stringLiteral: Wording.said("原来的规则文件夹", "The folder of the older rules")))
    var old: String
    @Argument(help: ArgumentHelp(stringLiteral: Wording.said("新的规则文件夹", "The folder of the newer rules")))
    var new: String
    @OptionGroup var output: OutputOptions

    func run() throws {
        let (older, newer) = (
            try RulesFolder(old, isOption: false), try RulesFolder(new, isOption: false)
        )
        let comparison = RuleSetComparison(from: try Self.version(older), to: try Self.version(newer))
        switch output.format {
        case .text: tell(comparison, from: older.paths, to: newer.paths)
        case .json:
            let record = RuleChangesRecord(comparison, language: Wording.language)
            StandardStreams.output(try JSONWriter.bytes(record) + [UInt8(ascii: "\n")])
        }
        if !comparison.isEquivalent { throw ExitCode(1) }
    }

    private static func version(_ folder: RulesFolder) throws -> RuleSetComparison.Version {
        RuleSetComparison.Version(try folder.ruleSet(), files: folder.files)
    }

    private func tell(_ comparison: RuleSetComparison, from older: ShownPaths, to newer: ShownPaths) {
        let language = Wording.language
        for change in comparison.changes {
            let paths = change.kind == .removed ? older : newer
            let place = change.location.map { "\(paths.shown($0.path)):\($0.line): " } ?? ""
            StandardStreams.output(
                "\(place)\(change.verdict.in(language)) \(change.heading.in(language))")
            for sentence in change.sentences { StandardStreams.output("  \(sentence.in(language))") }
        }
        guard comparison.isEquivalent else { return }
        StandardStreams.output(Wording.said("两份规则意思相同。", "Equivalent: both decide alike."))
    }
}
