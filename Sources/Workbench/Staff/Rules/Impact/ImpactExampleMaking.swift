import Lifecycle
import PageKit
import RuleImpact
import RuleModel
import TOMLSyntax
import Texts
import WorkCalendar

/// Tells what would change of one request.
struct ImpactExampleMaking {
    let report: ImpactReport
    let zone: ZoneRules
    let today: CivilDate

    /// - Parameter subject: what it is called; nil where the person may not open it.
    func item(_ example: ImpactExample, subject: String?) -> ReviewItem {
        let number = Words.plain("\(example.number)")
        let clocks = example.clocks.sorted { Self.weight($0) < Self.weight($1) }.map(sentence)
        // One is said as shortly as that there is one.
        let isFolded = clocks.count > 1
        return ReviewItem(
            subject.map { .plain($0) } ?? number, href: subject.map { _ in example.page },
            chips: chips(example), sentences: sentences(example) + (isFolded ? [] : clocks),
            more: isFolded
                ? .init(.text("impact.example-clocks", ["count": .count(clocks.count)]), sentences: clocks) : nil,
            reasons: [.joined([number, ImpactMaking.unit(example.present)], .dot)])
    }

    private func chips(_ example: ImpactExample) -> [Chip] {
        var chips: [Chip] = []
        if !example.isOpen { chips.append(Chip(.text("impact.example-ended"), .line)) }
        if example.clocks.contains(where: \.isNewlyOverdue) { chips.append(Chip(.text("impact.newly"), .late)) }
        if example.clocks.contains(where: \.isNoLongerOverdue) { chips.append(Chip(.text("impact.no-longer"), .ok)) }
        if example.clocks.contains(where: \.wouldBeLate) { chips.append(Chip(.text("impact.would-be-late"), .late)) }
        if example.clocks.contains(where: \.wouldBeInTime) {
            chips.append(Chip(.text("impact.would-be-in-time"), .ok))
        }
        return chips
    }

    private func sentences(_ example: ImpactExample) -> [Words] {
        var sentences: [Words] = []
        if let lead = example.lead {
            sentences.append(change("impact.example-lead", Self.unit(lead.before), Self.unit(lead.after)))
        }
        if let support = example.support {
            sentences.append(change("impact.example-support", list(support.before), list(support.after)))
        }
        if let track = example.track {
            sentences.append(
                change("impact.example-track", Self.track(track.before, report), Self.track(track.after, report)))
        }
        return sentences
    }

    /// What becomes overdue comes first.
    private static func weight(_ clock: ImpactExample.Clock) -> Int {
        clock.isNewlyOverdue || clock.wouldBeLate ? 0 : 1
    }

    private func sentence(_ clock: ImpactExample.Clock) -> Words {
        .text(
            "impact.example-due",
            [
                "clock": .words(.both(clock.title)),
                "was": .words(due(clock.before, isPaused: clock.isPausedBefore)),
                "becomes": .words(due(clock.after, isPaused: clock.isPausedAfter)),
            ])
    }

    private func change(_ key: String, _ was: Words, _ becomes: Words) -> Words {
        .text(key, ["was": .words(was), "becomes": .words(becomes)])
    }

    private func due(_ instant: WrittenInstant?, isPaused: Bool) -> Words {
        guard let instant else { return .text(isPaused ? "impact.paused" : "impact.not-running") }
        return .moment(LocalMoment(instant.instant, in: zone), today: today)
    }

    private func list(_ units: [UnitName]) -> Words {
        units.isEmpty ? .text("impact.nobody") : .joined(units.map { .plain($0.rawValue) }, .enumeration)
    }

    private static func unit(_ name: String?) -> Words { ImpactMaking.unit(name.map { UnitName(rawValue: $0) }) }

    /// What the rules call a track.
    static func track(_ name: String?, _ report: ImpactReport) -> Words {
        guard let name else { return .text("impact.nobody") }
        return report.trackTitles[name].map { .both($0) } ?? .plain(name)
    }
}
