import Lifecycle
import RuleModel
import SeededRandomness
import WorkCalendar

extension SimulatedCase {
    /// The next task of the unit's agenda.
    mutating func working(_ request: ServiceRequest, _ now: Instant) -> Step? {
        if let pause = suspendedAt {
            agenda?.resume(from: pause, at: now, time)
            suspendedAt = nil
        }
        if agenda == nil { agenda = makeAgenda(request, now) }
        guard let entry = agenda?.next() else { return nil }
        let at = entry.at > now ? entry.at : soon(10...60, now)
        if entry.task == .withdraw { return bySubmitter(.withdraw(reason: "问题已自行解决，不用再办。"), at: at) }
        if entry.task == .askMaterial { suspendedAt = at }
        return byHandler(command(entry.task), of: request, at: at)
    }

    private func command(_ task: Agenda.Task) -> Command {
        switch task {
        case .contact: .contact(text: "已电话联系企业，核实了情况，约定由本单位牵头、协办单位一同到场。")
        case .progress: .progress(text: need.progress)
        case .askMaterial: .requestMaterial(text: need.material ?? "请补充与诉求有关的材料。")
        case .conclude, .withdraw: .conclude(need.outcome, text: need.result)
        }
    }

    private mutating func makeAgenda(_ request: ServiceRequest, _ now: Instant) -> Agenda {
        var agenda = Agenda()
        let pace = conduct.pace(of: request.lead ?? request.lastUnit ?? DemonstrationAccounts.office)
        let end = conclusion(request, pace, now)
        if request.track == .crossDepartment || request.track == .complex {
            let isLate = pace == .late
            agenda.add(.contact, at: contact(isLate: isLate, now), before: end)
            agenda.add(
                .progress, at: isLate ? time.after(120, workingDays: 7, from: now) : later(30...65, now), before: end)
        } else if source.chance(55) {
            agenda.add(.progress, at: between(now, end, 30...70), before: end)
        }
        if conduct.suspension != nil, request.round == 1 {
            agenda.add(.askMaterial, at: between(now, end, 10...28), before: end)
        }
        agenda.add(conduct.isWithdrawn ? .withdraw : .conclude, at: end)
        return agenda
    }

    /// When the unit means to speak with the enterprise. Source: 工作实施方案 三（二）2.
    private mutating func contact(isLate: Bool, _ now: Instant) -> Instant {
        if conduct.isContactedLast { return time.end(ofWorkingDay: 2, after: now) }
        return isLate ? time.after(90, workingDays: 2, from: now) : later(2...17, now)
    }

    /// When the unit means to be done.
    private mutating func conclusion(_ request: ServiceRequest, _ pace: Conduct.Pace, _ now: Instant) -> Instant {
        switch (request.registration.urgency, request.track) {
        case (.lifeProperty, _): return atOnce(70...400, now)
        case (.publicUtility, _): return soon(90...600, now)
        case (_, .ownUnit): return soon(60...600, now)
        case (_, .crossDepartment): return later(pace == .prompt ? 35...90 : 80...150, now)
        case (_, .complex): return later(120...320, now)
        default: break
        }
        let due = time.end(ofWorkingDay: 7, after: request.moments.last { $0.name == .reopened }?.at ?? arrival.at)
        switch pace {
        case .late: return later(2...28, max(due, now))
        case .slow: return between(now, due, 80...97)
        case .prompt: return between(now, due, 20...70)
        }
    }

    /// Some part of the working time between two instants, in hundredths.
    private mutating func between(_ start: Instant, _ end: Instant, _ hundredths: ClosedRange<Int>) -> Instant {
        let minutes = time.minutes(from: start, to: end)
        return soon(minutes * hundredths.lowerBound / 100...minutes * hundredths.upperBound / 100, start)
    }

    /// The enterprise brings what is missing, or lets the time for it pass.
    mutating func resuming(_ request: ServiceRequest, _ now: Instant) -> Step? {
        switch conduct.suspension {
        case .unanswered:
            let deemed = time.end(ofWorkingDay: 10, after: now)
            return working(request, soon(15...120, deemed))
        default: return bySubmitter(.supplyMaterial(text: "材料已补齐，请查收。"), at: later(4...60, now))
        }
    }
}
