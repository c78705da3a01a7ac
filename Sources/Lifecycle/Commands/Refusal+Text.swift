import RuleModel
package import TOMLSyntax

extension Refusal {
    /// What was refused and what is possible instead.
    package var text: BilingualText {
        switch self {
        case .notPermitted(let command, let rule):
            .init(
                chinese: "您的角色或单位不能“\(command.title)”\(rule.map { "（规则 \($0.rule)）" } ?? "")；请由有权限的人员办理。",
                english:
                    "Your role or unit may not \(command)\(rule.map { " (rule \($0.rule))" } ?? ""); ask someone who may."
            )
        case .wrongState(let command, let state):
            .init(
                chinese: "诉求现在是“\(state.title)”，不能“\(command.title)”；请刷新后看现在可以做什么。",
                english: "The request is \(state) now, so \(command) is not possible; reload to see what is.")
        case .windowOver(let command, let rule, _):
            .init(
                chinese: "“\(command.title)”的期限已过（规则 \(rule.rule)）；可以备注说明，或请政务办协调。",
                english:
                    "The time to \(command) is over (rule \(rule.rule)); add a note or ask the office to coordinate.")
        case .noWindow(let command):
            .init(
                chinese: "这件诉求不是派来的，不能“\(command.title)”；请办理或办结。",
                english: "This request was not dispatched to you, so \(command) is not possible; handle or conclude it."
            )
        default: rest
        }
    }

    private var rest: BilingualText {
        switch self {
        case .officeDispatches:
            .init(chinese: "本轮已派过两次，第三次由政务办指定承办单位。", english: "After two dispatches the office designates the unit.")
        case .officeCallsBack:
            .init(
                chinese: "政务办的回访由政务办做；本单位的回访，“回访人”请选承办单位。",
                english: "The office makes its own callback; record yours as the unit's.")
        case .designated:
            .init(
                chinese: "承办单位由政务办指定，不能退单；有困难请备注说明。",
                english: "The office designated your unit; it cannot be returned. Add a note instead.")
        case .unknownUnit(let unit):
            .init(
                chinese: "没有名为“\(unit)”的单位；请从单位目录里选。",
                english: "There is no unit “\(unit)”; choose one from the directory.")
        case .unknownMatter(let matter):
            .init(
                chinese: "事项目录里没有“\(matter)”；请从目录里选。",
                english: "There is no matter “\(matter)”; choose one from the catalogue.")
        case .unknownChannel(let channel):
            .init(chinese: "没有名为“\(channel)”的渠道。", english: "There is no channel “\(channel)”.")
        case .callbacksOwed(let rules):
            .init(
                chinese: "还差 \(rules.count) 项回访，回访后才能归档。",
                english: "\(rules.count) callback\(rules.count == 1 ? "" : "s") must be made before it can be closed.")
        default: .init(chinese: "请填写内容。", english: "Text is required.")
        }
    }
}
