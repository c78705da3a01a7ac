import Lifecycle
import RuleModel
import TOMLSyntax

extension Refusal {
    /// Where the rules of the lifecycle itself are said to be; no pack has that id.
    static let ownPack = "lifecycle"

    /// The rule that a conflict names: that of a pack, else the lifecycle's own, known by the refusal's code.
    var namedRule: RuleReference? {
        if let rule { return rule }
        guard status == 409 else { return nil }
        return RuleReference(pack: Self.ownPack, rule: code, title: lifecycleTitle, cite: nil, document: nil)
    }

    private var lifecycleTitle: String {
        guard case .wrongState(let command, _) = self else { return title.chinese }
        return "“\(command.title)”只在这些状态可以做：" + command.states.map(\.title).joined(separator: "、")
    }
}
