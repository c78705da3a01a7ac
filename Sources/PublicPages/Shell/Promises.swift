import PageKit
import RuleModel
import RulePlugins
import Texts
import WorkCalendar

/// What follows a submission and within which time, as the rules in force have it for an enterprise.
struct Promises {
    private let transferred: [DeadlineRule]
    private let cross: [DeadlineRule]

    init(_ policy: CompiledPolicy) {
        transferred = policy.deadlines(Self.facts(.transferred))
        cross = policy.deadlines(Self.facts(.crossDepartment))
    }

    var steps: [NextStep] {
        let now = NextStep(.text("promise.now"), .text("promise.now-text"))
        return [now] + [acceptance, settlement, report].compactMap { $0 }
    }

    private var acceptance: NextStep? {
        length(.accept, transferred).map { NextStep(within($0), .text("promise.accept")) }
    }

    private var settlement: NextStep? {
        guard let total = length(.total, transferred) else { return nil }
        guard let contact = length(.contact, cross), let progress = length(.progress, cross) else {
            return NextStep(within(total), .text("promise.total"))
        }
        let several = Words.text(
            "promise.cross", ["contact": .words(within(contact)), "progress": .words(within(progress))])
        return NextStep(within(total), .joined([.text("promise.total"), several], .sentence))
    }

    private var report: NextStep? {
        length(.report, transferred).map {
            NextStep(.text("promise.after-conclusion", ["length": .words($0)]), .text("promise.report-text"))
        }
    }

    private func within(_ length: Words) -> Words { .text("promise.within", ["length": .words(length)]) }

    private func length(_ clock: ClockName, _ rules: [DeadlineRule]) -> Words? {
        guard case .within(let budget)? = rules.first(where: { $0.clock == clock })?.limit else { return nil }
        return budget.words
    }

    /// An enterprise that asks for help in the ordinary way.
    private static func facts(_ track: Track) -> Facts {
        Facts([
            "track": .text(track.rawValue), "entity.known": .boolean(true),
            "entity.kind": .text(EntityKind.enterprise.rawValue), "urgency": .text(Urgency.normal.rawValue),
            "kind": .text(RequestKind.help.rawValue), "channel": .text(ChannelName.portal.rawValue),
        ])
    }
}

extension TimeBudget {
    /// The length alone: `7 个工作日`.
    var words: Words {
        switch self {
        case .workingDays(let count): .text("time.working-days", ["count": .count(count)])
        case .calendarDays(let count): .text("time.days", ["count": .count(count)])
        case .minutes(let count): .text("time.minutes", ["count": .count(count)])
        case .workingSeconds(let seconds):
            seconds % 3600 == 0
                ? .text("time.hours", ["count": .count(Int(seconds / 3600))])
                : .text("time.minutes", ["count": .count(Int(seconds / 60))])
        }
    }
}
