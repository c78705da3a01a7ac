import RuleModel
import WorkCalendar

/// What happens to a generated request: deeds, an hour of work apart, and how long it is looked at after them.
struct StoryOutline: Sendable {
    var deeds: [ScenarioDeed]
    /// Working days that pass before it is looked at.
    var days = 0

    /// Short ones first: the plainest scenario that reaches something is the best to read.
    static let all: [StoryOutline] = [
        .init(deeds: []), .init(deeds: [.dispatch]), .init(deeds: [.accept]), .init(deeds: [.return]),
        .init(deeds: [.accept, .contact, .progress, .conclude]), .init(deeds: [.accept, .requestMaterial]),
        .init(deeds: [.accept, .conclude, .approve, .reportResult]), .init(deeds: [.answer]),
        .init(deeds: [.return, .dispatch, .return]), .init(deeds: [], days: 12),
        .init(deeds: [.return, .dispatch, .return, .designate]), .init(deeds: [.accept], days: 12),
        .init(deeds: [.accept, .conclude, .approve, .reportResult, .reopen]), .init(deeds: [.answer, .reopen]),
        .init(deeds: [.accept, .conclude, .approve, .reportResult], days: 8),
        .init(deeds: [.accept, .requestMaterial], days: 12), .init(deeds: [.dispatch, .accept], days: 12),
        .init(deeds: [.dispatch], days: 2),
    ]

    /// The story of a request that is registered at an instant.
    func scenario(_ title: String, _ facts: Facts, at start: Instant, _ calendar: WorkCalendar) -> Scenario {
        var at = start
        let steps = deeds.map { deed in
            at = calendar.instant(afterWorkingSeconds: 3_600, from: at) ?? at
            return Scenario.Step(at: at, deed: deed, unit: nil, refused: nil, range: 0..<0)
        }
        let end =
            days == 0 ? nil : calendar.opening(of: calendar.dueDate(from: calendar.date(of: at), workingDays: days))
        return Scenario(
            title: title, at: start, facts: facts, who: nil, steps: steps, until: end, expectations: [], file: "",
            range: 0..<0)
    }
}
