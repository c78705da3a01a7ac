import Lifecycle
import RuleModel
import SeededRandomness
import WorkCalendar

extension SimulatedCase {
    mutating func reviewing(_ request: ServiceRequest, _ now: Instant) -> Step? {
        guard let reviewer = cast.reviewer(of: request.lead) else { return nil }
        let at = conduct.isSlowToReport ? time.after(100, workingDays: 2, from: now) : soon(15...300, now)
        guard conduct.isReviewRefused else { return Step(at: at, .approve(text: "同意办结。"), by: reviewer) }
        conduct.isReviewRefused = false
        var again = Agenda()
        again.add(.conclude, at: later(3...15, at))
        agenda = again
        return Step(at: at, .refuse(reason: "办结说明没有写明依据和完成时间，请补充后再报。"), by: reviewer)
    }

    mutating func reporting(_ request: ServiceRequest, _ now: Instant) -> Step? {
        let channel = source.pick(["phone", "phone", "message", "sms", "visit"])
        return byHandler(.reportResult(channel: channel, text: need.result), of: request, at: soon(10...200, now))
    }

    /// First the unit, then the office; each until reached or tried often enough. Source: 工作实施方案 三（三）、四（一）.
    mutating func callingBack(_ request: ServiceRequest, _ now: Instant) -> Step? {
        let first = conduct.isSlowToCall && request.callbacks.isEmpty
        let at = first ? time.after(200, workingDays: 5, from: now) : later(2...18, now)
        if request.state == .reported, owes(.unit, request, attempts: 2) {
            return byHandler(.callBack(callback(.unit, request, missed: conduct.missedCalls.unit)), of: request, at: at)
        }
        if owes(.office, request, attempts: 3) {
            let callback = callback(.office, request, missed: conduct.missedCalls.office)
            return Step(at: at, .callBack(callback), by: cast.intake)
        }
        if request.round == 1, request.callbacks.contains(where: { $0.satisfaction == .dissatisfied }) {
            return again("企业对办理结果不满意，要求重新办理。", at: soon(5...60, now))
        }
        return Step(at: soon(10...400, now), .close, by: cast.intake)
    }

    private func owes(_ caller: CallbackRule.Caller, _ request: ServiceRequest, attempts: Int) -> Bool {
        let tries = request.callbacks.filter { $0.by == caller }
        return !tries.contains(where: \.reached) && tries.count < attempts
    }

    private func callback(
        _ caller: CallbackRule.Caller, _ request: ServiceRequest, missed: Int
    ) -> EventData.Callback {
        guard request.callbacks.count(where: { $0.by == caller }) >= missed else {
            return .init(by: caller, reached: false, satisfaction: nil, text: "电话无人接听。")
        }
        let said: Satisfaction = request.round > 1 ? .satisfied : conduct.satisfaction
        return .init(by: caller, reached: true, satisfaction: said, text: Self.words[said])
    }

    private static let words: [Satisfaction: String] = [
        .satisfied: "企业表示满意。", .partlySatisfied: "企业基本满意，希望再快一些。", .dissatisfied: "企业认为问题没有真正解决。",
    ]

    /// Some problems come back.
    mutating func comingBack(_ request: ServiceRequest, _ now: Instant) -> Step? {
        guard conduct.comesBackAfterClosing, request.round == 1 else { return nil }
        return again("同样的问题又出现了，企业来电要求继续办理。", at: later(30...80, now))
    }

    private mutating func again(_ reason: String, at instant: Instant) -> Step {
        agenda = nil
        return Step(at: instant, .reopen(reason: reason), by: cast.intake)
    }
}
