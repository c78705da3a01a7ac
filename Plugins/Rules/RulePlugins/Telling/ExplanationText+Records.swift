public import RuleModel
import TOMLSyntax
public import WorkCalendar

// The same explanations as data.
extension ExplanationText {
    /// An explanation as data, with the clock's count where there is one.
    public func record(
        _ explanation: PolicyExplanation, count: DueExplanation? = nil, pauses: CountedPauses = .none
    ) -> ExplanationRecord {
        ExplanationRecord(
            question: Self.name(of: explanation.question), clock: explanation.question.clock?.rawValue,
            title: title(of: explanation.question), answer: explanation.answer.in(language),
            rules: explanation.verdicts.map(rule), findings: explanation.findings,
            count: count.map { record($0, pauses) })
    }

    private func rule(_ verdict: RuleVerdict) -> ExplanationRecord.Rule {
        let reference = verdict.reference
        let isMatched = verdict.verdict == .matched
        return ExplanationRecord.Rule(
            id: reference.rule, pack: reference.pack, title: reference.title, verdict: Self.name(of: verdict.verdict),
            reason: isMatched ? nil : verdict.reason.in(language), outcome: verdict.outcome.in(language),
            isDefault: reference.isDefault, cite: reference.cite, document: reference.document,
            clause: isMatched ? clause(of: reference) : nil, file: shownPath(verdict.location.path),
            line: verdict.location.line)
    }

    private func record(_ count: DueExplanation, _ pauses: CountedPauses) -> ExplanationRecord.Count {
        let zone = policy.calendar.zone
        return ExplanationRecord.Count(
            start: count.start.rfc3339(in: zone), due: count.due.map { $0.rfc3339(in: zone) },
            isProvisional: count.isProvisional, isCut: count.isCut,
            days: count.days.map { day in
                ExplanationRecord.Day(
                    date: "\(day.date)", standing: Self.name(of: day.standing), number: day.number,
                    holiday: day.kind.holiday, isDue: day.isDue, text: line(day, due: count.due, pauses: pauses))
            })
    }

    private static func name(of question: PolicyExplanation.Question) -> String {
        switch question {
        case .coverage: "coverage"
        case .route: "route"
        case .support: "support"
        case .deadline: "deadline"
        case .escalation: "escalation"
        case .kind(let section, _): section
        }
    }

    private static func name(of verdict: RuleVerdict.Verdict) -> String {
        switch verdict {
        case .matched: "matched"
        case .failed: "failed"
        case .notInForce: "not-in-force"
        case .notAsked: "not-asked"
        }
    }

    private static func name(of standing: ExplainedDay.Standing) -> String {
        switch standing {
        case .startDay: "start-day"
        case .counted: "counted"
        case .paused: "paused"
        case .rest: "rest"
        case .extended: "extended"
        case .rolled: "rolled"
        case .used: "used"
        case .unused: "unused"
        }
    }
}

extension PolicyExplanation.Question {
    /// The clock that was asked about.
    fileprivate var clock: ClockName? { if case .deadline(let clock) = self { clock } else { nil } }
}

extension ExplainedDay {
    /// The number of a counted day.
    fileprivate var number: Int? { if case .counted(let number) = standing { number } else { nil } }
}

extension DayKind {
    /// The holiday that the day is of, or makes up for.
    fileprivate var holiday: String? {
        switch self {
        case .holiday(let name), .makeUp(let name): name
        case .working, .weekend, .closed: nil
        }
    }
}
