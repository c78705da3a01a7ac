import RuleModel
import RulePlugins
import TOMLSyntax

/// What the permissions allow to somebody, command by command.
struct PermissionFindings {
    private let policy: CompiledPolicy
    /// What permissions are asked with: of a unit, and of who submitted it, something is always known.
    let asked: Facts
    private let decisions: [(command: CommandName, decision: PermitDecision)]

    init(_ who: Facts, policy: CompiledPolicy) {
        var asked = who
        if asked["own-unit"] == nil {
            asked["own-unit"] = .boolean(who.text("unit") != nil && who.text("unit") == who.text("lead"))
        }
        if asked["submitter"] == nil { asked["submitter"] = .boolean(false) }
        let facts = asked
        self.asked = asked
        self.policy = policy
        decisions = Self.commands(policy).map { ($0, policy.permit($0, to: facts)) }
    }

    /// Every command, in the order of the vocabulary.
    static func commands(_ policy: CompiledPolicy) -> [CommandName] {
        (policy.vocabulary.domains[.command]?.members ?? []).map { CommandName(rawValue: $0.name) }
    }

    /// The commands that are permitted.
    var value: ScenarioValue { .list(permitted.map(\.rawValue)) }

    /// Whether these are the commands, in whatever order.
    func isSame(as value: ScenarioValue) -> Bool {
        guard case .list(let names) = value else { return false }
        return Set(names) == Set(permitted.map(\.rawValue))
    }

    private var permitted: [CommandName] {
        decisions.filter { if case .permitted = $0.decision { true } else { false } }.map(\.command)
    }

    /// By which rule each command is permitted that was not expected to be, and which came nearest to permitting one
    /// that was.
    func reasons(insteadOf expected: ScenarioValue, language: Language) -> [String] {
        guard case .list(let names) = expected else { return [] }
        return decisions.compactMap { command, decision in
            let title = policy.vocabulary.title(of: command.rawValue, attribute: "command")
            switch decision {
            case .permitted(let rule) where !names.contains(command.rawValue):
                return BilingualText(
                    chinese: "可以“\(title.chinese)”：\(rule.title)（\(rule.rule)）",
                    english: "may “\(title.english)”: \(rule.rule)"
                ).in(language)
            case .refused(let nearest) where names.contains(command.rawValue):
                let near = BilingualText(
                    chinese: nearest.map { "，最接近的是\($0.title)（\($0.rule)）" } ?? "",
                    english: nearest.map { "; nearest is \($0.rule)" } ?? "")
                return BilingualText(
                    chinese: "不可以“\(title.chinese)”：没有权限规则符合\(near.chinese)",
                    english: "may not “\(title.english)”: no permission applies\(near.english)"
                ).in(language)
            case .permitted, .refused: return nil
            }
        }
    }
}
