import RuleModel
import RulePlugins

/// One of the two policies, asked about each situation once.
///
/// The questions are those of a registration, in the same order: who looks after the entity, who must act with that
/// known, and which clocks run on the track that follows.
struct PolicySide {
    private let policy: CompiledPolicy
    private let plan: (coverage: LevelPlan, route: LevelPlan, deadlines: LevelPlan)
    private var coverage = SituationTable()
    private var coverageAnswers: [CoverageAnswer] = []
    private var routes = SituationTable()
    private var routeAnswers: [RuleAnswer] = []
    private var deadlines = SituationTable()
    private var deadlineAnswers: [UInt32] = []
    private var lists = ValuePool<[ClockOutline]>()

    init(_ policy: CompiledPolicy, _ plan: QuestionPlan) {
        self.policy = policy
        self.plan = (
            LevelPlan(copying: plan.coverage), LevelPlan(copying: plan.route), LevelPlan(copying: plan.deadlines)
        )
    }

    /// The clocks of an answer.
    func clocks(_ answer: RuleAnswer) -> [ClockOutline] { lists[answer.clocks] }

    /// What the policy says of a request.
    mutating func answer(_ row: Int, _ columns: BacklogColumns, _ names: inout NamePools) -> RuleAnswer {
        let coverage = coverage(row, columns, &names)
        var answer = route(row, columns, coverage, &names)
        answer.track = track(row, columns, proposed: answer.track, &names)
        answer.clocks = deadlines(row, columns, coverage, answer.track, &names)
        return answer
    }

    private mutating func coverage(
        _ row: Int, _ columns: BacklogColumns, _ names: inout NamePools
    ) -> CoverageAnswer {
        let situation = plan.coverage.situation(row, columns, CoverageAnswer(), 0)
        let (number, isNew) = coverage.number(of: situation)
        if isNew {
            let facts = columns.facts(of: row, in: plan.coverage.columns)
            // The lifecycle asks for nobody where the registry does not know the entity.
            let isKnown = facts["entity.known"] == .boolean(true)
            let units = isKnown ? policy.coverage(facts).units : []
            coverageAnswers.append(
                CoverageAnswer(primary: names.units.number(of: units.first), units: names.lists.number(of: units)))
        }
        return coverageAnswers[number]
    }

    private mutating func route(
        _ row: Int, _ columns: BacklogColumns, _ coverage: CoverageAnswer, _ names: inout NamePools
    ) -> RuleAnswer {
        let (number, isNew) = routes.number(of: plan.route.situation(row, columns, coverage, 0))
        if isNew {
            var facts = columns.facts(of: row, in: plan.route.columns)
            facts.take(coverage: names.lists[coverage.units])
            let decision = policy.route(facts)
            routeAnswers.append(
                RuleAnswer(
                    lead: names.units.number(of: decision.lead), support: names.lists.number(of: decision.support),
                    track: names.tracks.number(of: decision.track), clocks: 0))
        }
        return routeAnswers[number]
    }

    /// The rules' track, unless somebody set another; what was reopened is not answered at once any more.
    private func track(
        _ row: Int, _ columns: BacklogColumns, proposed: UInt32, _ names: inout NamePools
    ) -> UInt32 {
        if let fixed = columns.trackNames[columns.fixedTracks[row]] { return names.tracks.number(of: fixed) }
        guard columns.isReopened[row], names.tracks[proposed] == .instant else { return proposed }
        return names.tracks.number(of: .transferred)
    }

    private mutating func deadlines(
        _ row: Int, _ columns: BacklogColumns, _ coverage: CoverageAnswer, _ track: UInt32, _ names: inout NamePools
    ) -> UInt32 {
        let (number, isNew) = deadlines.number(of: plan.deadlines.situation(row, columns, coverage, track))
        if isNew {
            var facts = columns.facts(of: row, in: plan.deadlines.columns)
            facts["track"] = .text(names.tracks[track].rawValue)
            facts.take(coverage: names.lists[coverage.units])
            let rules = policy.deadlines(facts)
            let outlines = rules.map { ClockOutline($0, among: rules, columns.moments, &names) }
            deadlineAnswers.append(lists.number(of: outlines))
        }
        return deadlineAnswers[number]
    }
}

extension Facts {
    /// Who looks after the entity, as the lifecycle tells it.
    fileprivate mutating func take(coverage units: [UnitName]) {
        guard let primary = units.first else { return }
        self["coverage.primary"] = .text(primary.rawValue)
        self["coverage.units"] = .list(units.map(\.rawValue))
    }
}
