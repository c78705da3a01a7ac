public import RuleModel
public import TOMLSyntax

/// `[[permit]]`: who may carry out which command in which state.
public struct PermitPlugin: RulePlugin {
    /// The plugin; it has no settings.
    public init() {}

    public var section: String { "permit" }
    public var title: BilingualText { BilingualText(chinese: "权限规则", english: "permission") }
    public var shape: SectionShape { SectionShape(inheritsSource: true) }
    public var hitPolicy: HitPolicy { .first }
    public var subject: Subject { .permission }

    public func read(_ reader: inout RuleReader) -> Permit? {
        let commands = reader.names("commands", of: .command, required: true)
        guard !commands.isEmpty else { return nil }
        return Permit(commands: commands.map { CommandName(rawValue: $0) }, reference: reader.context.reference)
    }

    public func condition(for outcome: Permit) -> Condition? {
        .attribute(AttributeTest("command", .oneOf(outcome.commands.map { .text($0.rawValue) })))
    }

    public func sentence(for outcome: Permit, in vocabulary: Vocabulary) -> BilingualText {
        let titles = outcome.commands.map { vocabulary.title(of: $0.rawValue, attribute: "command") }
        return BilingualText(
            chinese: "可以" + titles.map(\.chinese).joined(separator: "、"),
            english: "may " + titles.map(\.english).joined(separator: ", "))
    }

    public func canonical(_ outcome: Permit) -> Permit {
        var permit = outcome
        permit.commands.sort { $0.rawValue < $1.rawValue }
        return permit
    }

    public func parts(of outcome: Permit, in vocabulary: Vocabulary) -> [OutcomePart] {
        [
            .list(
                "commands", "可以做的事", "commands",
                outcome.commands.map { vocabulary.title(of: $0.rawValue, in: .command) })
        ]
    }
}
