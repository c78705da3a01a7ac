package import RuleModel
package import WorkCalendar

extension Lifecycle {
    /// The clocks of a request as they stand at an instant, reckoned anew from its events; ended ones included.
    package static func clocks(of request: ServiceRequest, policy: some ServicePolicy, at now: Instant)
        -> [ClockInstance]
    {
        let rules = policy.deadlines(request.facts(policy))
        let revoked = request.revokedConclusions
        return rules.flatMap { rule in
            let course = ClockCourse(rule, among: rules)
            return course.spans(request.moments, revoked: revoked).map { span in
                instance(span, of: rule, course, request, policy.calendar, at: now)
            }
        }
    }

    private static func instance(
        _ span: ClockCourse.Span, of rule: DeadlineRule, _ course: ClockCourse, _ request: ServiceRequest,
        _ calendar: WorkCalendar, at now: Instant
    ) -> ClockInstance {
        let pauses = course.pauses(of: span, request.moments)
        let schedule = schedule(span, of: rule, pauses, calendar)
        func isFired(_ threshold: Firing.Passed) -> Bool {
            request.fired.contains(FiringKey(clock: rule.clock, instance: span.start, threshold: threshold))
        }
        return ClockInstance(
            rule: rule, instance: span.start, round: span.round, startedAt: span.startedAt, endedAt: span.end?.at,
            status: status(span, of: rule, schedule.due, pauses, at: now), due: schedule.due,
            warnings: rule.warnings.enumerated().map { index, warning in
                // What older events name by its place is the warning that stands there.
                .init(
                    at: schedule.thresholds[index], level: warning.level,
                    isFired: isFired(.warningAt(warning.at)) || isFired(.warning(index)))
            }, isDueFired: isFired(.due), pauses: pauses, isProvisional: schedule.isProvisional)
    }

    private static func schedule(
        _ span: ClockCourse.Span, of rule: DeadlineRule, _ pauses: [Pause], _ calendar: WorkCalendar
    ) -> ClockSchedule {
        switch rule.limit {
        case .within(let budget):
            calendar.schedule(
                start: span.startedAt, budget: budget, conventions: rule.conventions, pauses: pauses,
                thresholds: rule.warnings.map(\.at))
        case .eventDue:
            ClockSchedule(due: span.due, thresholds: rule.warnings.map { _ in nil }, isProvisional: false)
        }
    }

    private static func status(
        _ span: ClockCourse.Span, of rule: DeadlineRule, _ due: Instant?, _ pauses: [Pause], at now: Instant
    ) -> ClockInstance.Status {
        if let end = span.end {
            switch end.how {
            case .cancelled: return .cancelled
            case .superseded: return .superseded
            case .restarted: return .restarted
            case .stopped: return rule.force == .binding && due.map { $0 < end.at } == true ? .metLate : .met
            }
        }
        if let due, due <= now, rule.force != .target { return rule.force == .window ? .over : .overdue }
        return pauses.last?.until == nil && !pauses.isEmpty ? .paused : .running
    }
}
