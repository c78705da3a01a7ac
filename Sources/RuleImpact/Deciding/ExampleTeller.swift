import RuleEngine
import RuleModel
import RulePlugins
import TOMLSyntax
import WorkCalendar

/// Tells everything that changes of a few requests.
struct ExampleTeller {
    private let assessment: ImpactAssessment
    private let plans: ImpactPlans

    init(_ assessment: ImpactAssessment, _ plans: ImpactPlans) {
        self.assessment = assessment
        self.plans = plans
    }

    func examples(_ rows: [Int], _ columns: BacklogColumns) -> [ImpactExample] {
        var comparer = BacklogComparer(assessment, plans)
        return rows.map { row in
            let change = comparer.change(row, columns)
            return example(row, change, columns, comparer.names)
        }
    }

    private func example(
        _ row: Int, _ change: RequestChange, _ columns: BacklogColumns, _ names: NamePools
    ) -> ImpactExample {
        let (was, will) = (change.before, change.after)
        return ImpactExample(
            number: columns.numbers[row], page: "/requests/\(columns.numbers[row])", isOpen: columns.isOpen[row],
            present: columns.leadNames[columns.leads[row]],
            lead: change.movesLead
                ? .init(before: names.units[was.lead]?.rawValue, after: names.units[will.lead]?.rawValue) : nil,
            support: change.movesSupport
                ? .init(before: names.lists[was.support], after: names.lists[will.support]) : nil,
            track: change.movesTrack
                ? .init(before: names.tracks[was.track].rawValue, after: names.tracks[will.track].rawValue) : nil,
            clocks: change.clocks.map { clock($0, names) }, kinds: change.kinds.map { kind($0, names) })
    }

    private func kind(_ change: KindChange, _ names: NamePools) -> ImpactExample.Kind {
        let kind = plans.kinds[change.kind].after.kind
        return ImpactExample.Kind(
            section: kind.section, title: kind.title, before: names.decisions[change.before],
            after: names.decisions[change.after])
    }

    private func clock(_ change: ClockChange, _ names: NamePools) -> ImpactExample.Clock {
        let (clock, zone) = (names.clocks[change.clock], assessment.before.calendar.zone)
        return ImpactExample.Clock(
            clock: clock, title: assessment.after.vocabulary.clockTitle(clock),
            before: change.before.due.map { WrittenInstant($0, in: zone) },
            after: change.after.due.map { WrittenInstant($0, in: zone) }, isPausedBefore: change.before.isPaused,
            isPausedAfter: change.after.isPaused, isNewlyOverdue: change.becomesOverdue,
            isNoLongerOverdue: change.isOverdueNoLonger, wouldBeLate: change.wouldBeLate,
            wouldBeInTime: change.wouldBeInTime)
    }
}
