import RuleModel
public import TOMLSyntax

extension RuleFinding {
    /// What is wrong, in one sentence.
    public var message: BilingualText {
        let own = rule.map { BilingualText(chinese: "“\($0.title)”", english: "“\($0.rule)”") } ?? .empty
        let names = BilingualText(
            chinese: others.map { "“\($0.title)”" }.joined(separator: "、"),
            english: others.map { "“\($0.rule)”" }.joined(separator: ", "))
        let what = detail ?? .empty
        return switch kind {
        case .shadowed:
            BilingualText(
                chinese: "\(own.chinese)轮不到：符合它的诉求，都先由\(names.chinese)决定了",
                english: "\(own.english) never decides: \(names.english) answer first")
        case .unreachable:
            BilingualText(
                chinese: "没有诉求能符合\(own.chinese)的条件", english: "no request can meet the condition of \(own.english)")
        case .overlapping:
            BilingualText(
                chinese: "有诉求既符合\(own.chinese)，也符合\(names.chinese)，结果不同，谁在前谁说了算",
                english: "\(own.english) and \(names.english) hold for one request and differ; the order decides")
        case .gap:
            BilingualText(
                chinese: "有诉求没有一条\(what.chinese)管",
                english: "no rule of the kind “\(what.english)” answers some request")
        case .duplicate:
            BilingualText(
                chinese: "\(own.chinese)和\(names.chinese)条件相同、结果相同，留一条就够",
                english: "\(own.english) and \(names.english) are the same rule twice")
        case .mergeable:
            BilingualText(
                chinese: "\(own.chinese)和\(names.chinese)只有\(what.chinese)不同，结果相同，可以并成一条",
                english: "\(own.english) and \(names.english) differ in \(what.english) only and can be one rule")
        case .deadValue:
            BilingualText(
                chinese: "\(own.chinese)里写的\(what.chinese)不起作用，删去结果一样",
                english: "\(what.english) makes no difference in \(own.english)")
        case .deadPart:
            BilingualText(
                chinese: "\(own.chinese)的条件里并列的一项（\(what.chinese)）不起作用，删去结果一样",
                english: "among the conditions of \(own.english) side by side, “\(what.english)” makes no difference")
        case .dateWithoutEffect:
            BilingualText(
                chinese: "\(own.chinese)写的 \(what.chinese) 不起作用，删去结果一样"
                    + (others.isEmpty ? "" : "：这个日子以外，\(names.chinese)的结果也相同"),
                english: "\(what.english) makes no difference in \(own.english)"
                    + (others.isEmpty ? "" : ": beyond it \(names.english) says the same"))
        case .expired:
            BilingualText(
                chinese: "\(own.chinese)到 \(what.chinese) 为止，已经过了：之后登记的诉求不再用它，在办诉求也都不用了就可以删去",
                english:
                    "\(own.english) ended on \(what.english): later requests do not use it; delete it once no open one does"
            )
        case .lapse:
            BilingualText(
                chinese: "\(own.chinese)到期后没有别的规则接上：\(what.chinese) 起登记的，有的不再有这种时限",
                english:
                    "no rule takes over from \(own.english): of requests from \(what.english) on, some have no such clock"
            )
        case .missingCitation:
            BilingualText(
                chinese: "\(own.chinese)没有条文依据，是默认规则，请制度人员确认",
                english: "\(own.english) rests on no clause; it is a default to be confirmed")
        }
    }
}

extension BilingualText {
    fileprivate static let empty = BilingualText(chinese: "", english: "")
}
