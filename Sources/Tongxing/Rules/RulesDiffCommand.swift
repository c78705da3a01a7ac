import ArgumentParser
import RuleEngine
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
        let (older, newer) = (try RulesFolder(old), try RulesFolder(new))
        let policy = try newer.policy(on: .earliest)
        let today = policy.on(policy.calendar.date(of: MachineClock.now()))
        let comparison = RuleSetComparison(
            try Self.version(older), try Self.version(newer), plugins: StandardRules.plugins,
            knowledge: today.knowledge)
        switch output.format {
        case .text: tell(comparison)
        case .json:
            let record = RuleChangesRecord(comparison, language: Wording.language)
            StandardStreams.output(try JSONWriter.bytes(record) + [UInt8(ascii: "\n")])
        }
        if !comparison.isEquivalent { throw ExitCode(1) }
    }

    private static func version(_ folder: RulesFolder) throws -> RuleSetComparison.Version {
        RuleSetComparison.Version(try folder.ruleSet(), files: folder.files)
    }

    private func tell(_ comparison: RuleSetComparison) {
        for change in comparison.changes {
            let place = change.location.map { "\($0): " } ?? ""
            StandardStreams.output("\(place)\(Self.title(change.kind)) \(change.section) \(change.id)（\(change.title)）")
            for sentence in change.sentences { StandardStreams.output("  \(sentence.in(Wording.language))") }
        }
        guard comparison.isEquivalent else { return }
        StandardStreams.output(Wording.said("两份规则意思相同。", "Equivalent: both decide alike."))
    }

    private static func title(_ kind: RuleChange.Kind) -> String {
        switch kind {
        case .added: Wording.said("新增", "added")
        case .removed: Wording.said("删去", "removed")
        case .changed: Wording.said("改变", "changed")
        case .reworded: Wording.said("改文字", "reworded")
        case .moved: Wording.said("换次序", "moved")
        }
    }
}
