import RuleModel
import TOMLSyntax

// Answers as sentences.
extension CompiledPolicy {
    func answer(_ decision: CoverageDecision, isKnown: Bool) -> BilingualText {
        guard isKnown else {
            return BilingualText(
                chinese: "主体尚未识别，没有服务单位，由派单员处理", english: "the entity is not known, so nobody looks after it yet")
        }
        guard let primary = decision.primary else {
            return BilingualText(chinese: "没有找到服务单位", english: "nobody looks after it")
        }
        let others = decision.units.dropFirst().map(\.rawValue)
        return BilingualText(
            chinese: "由\(primary)服务" + (others.isEmpty ? "" : "，共同服务：\(others.joined(separator: "、"))"),
            english: "looked after by \(primary)" + (others.isEmpty ? "" : ", with \(others.joined(separator: ", "))"))
    }

    func answer(_ decision: RouteDecision) -> BilingualText {
        let track = book.vocabulary.title(of: decision.track.rawValue, attribute: "track")
        let support = decision.support.map(\.rawValue)
        let chinese = decision.lead.map { "由\($0)办理" } ?? "没有确定单位，由派单员派单"
        let english = decision.lead.map { "\($0) acts" } ?? "no unit is named; a dispatcher dispatches"
        return BilingualText(
            chinese: chinese + (support.isEmpty ? "" : "，\(support.joined(separator: "、"))协办") + "（\(track.chinese)）",
            english: english + (support.isEmpty ? "" : ", supported by \(support.joined(separator: ", "))")
                + " (\(track.english))")
    }

    func answer(_ clock: ClockName, _ verdicts: [RuleVerdict]) -> BilingualText {
        let title = book.vocabulary.member(clock.rawValue, of: .clock)?.title.chinese ?? clock.rawValue
        guard let matched = verdicts.first(where: { $0.verdict == .matched }) else {
            return BilingualText(chinese: "“\(title)”不计时", english: "clock \(clock) does not run")
        }
        return BilingualText(
            chinese: "“\(title)”：\(matched.outcome.chinese)", english: "clock \(clock): \(matched.outcome.english)")
    }
}
