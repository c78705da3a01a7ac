public import RuleModel
public import TOMLSyntax

/// A kind of rule as a third party would write it: how many stars a request's answer is given.
public struct StarsPlugin: RulePlugin {
    public let section = "stars"
    public let title = BilingualText(chinese: "评星规则", english: "stars")
    public let shape = SectionShape.rules
    public let hitPolicy = HitPolicy.first

    public init() {}

    public func declare(in vocabulary: inout Vocabulary) {
        let title = BilingualText(chinese: "办理天数", english: "days taken")
        vocabulary.declare(Attribute("days-taken", .integer, title: title))
    }

    public func read(_ reader: inout RuleReader) -> Int? { reader.integer("stars", in: 1...5, required: true) }

    public func check(_ rules: [Rule<Int>], in scope: CheckScope, _ diagnostics: inout [SourceDiagnostic]) {
        guard let last = rules.last, last.condition != .always else { return }
        diagnostics.append(
            RuleFault.make(
                "STARS-0001", severity: .warning, "最后一条应总是成立", "the last rule should always hold", at: last.location)
        )
    }

    public func sentence(for outcome: Int, in vocabulary: Vocabulary) -> BilingualText {
        BilingualText(chinese: "\(outcome) 星", english: "\(outcome) stars")
    }
}
