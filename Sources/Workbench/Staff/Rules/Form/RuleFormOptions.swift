import RuleModel
import Texts

/// What may be chosen for a value of a rule.
struct RuleFormOptions {
    private let vocabulary: Vocabulary

    init(_ vocabulary: Vocabulary) { self.vocabulary = vocabulary }

    /// The values of a key with their titles; none where any text may stand there.
    func options(of key: String) -> [(name: String, title: Words)] {
        switch key {
        case "unit":
            ["working-days", "working-hours", "calendar-days", "minutes"].map { ($0, .text("editor.unit-\($0)")) }
        case "force": ["binding", "target", "window"].map { ($0, .text("editor.force-\($0)")) }
        case "level": ["yellow", "orange", "red"].map { ($0, .text("editor.level-\($0)")) }
        case "due": ["end-of-working-day", "end-of-day", "same-time"].map { ($0, .text("editor.due-\($0)")) }
        case "source": [("default", .text("editor.source-default"))]
        case "due-at": [("@event.due", .text("editor.due-at-event"))]
        case "day-zero": ["not-counted", "counted"].map { ($0, .text("editor.day-zero-\($0)")) }
        case "rest-day": ["next-working-day", "stay"].map { ($0, .text("editor.rest-day-\($0)")) }
        case "pause-by": ["whole-days", "working-time"].map { ($0, .text("editor.pause-by-\($0)")) }
        case "at-due": ["accept", "resume"].map { ($0, .text("editor.at-due-\($0)")) }
        case "superseded-by": members(of: .clock)
        case "shuts": members(of: .command)
        case "moment": FormWarning.moments.map { ($0, .text("editor.moment-\($0)")) }
        case "start": members(of: .event)
        case "track": members(of: .track) + attributes(of: .track)
        case "lead": members(of: .unit) + attributes(of: .unit)
        default: []
        }
    }

    /// Yes and no.
    static let truths: [(name: String, title: Words)] = [
        ("true", .text("editor.truth-yes")), ("false", .text("editor.truth-no")),
    ]

    private func members(of domain: DomainName) -> [(name: String, title: Words)] {
        (vocabulary.domains[domain]?.members ?? []).map { ($0.name, .both($0.title)) }
    }

    /// What is taken from the request, such as `@matter.lead`.
    private func attributes(of domain: DomainName) -> [(name: String, title: Words)] {
        vocabulary.attributes.values.filter { $0.type == .choice(domain) && $0.subjects.contains(.unrouted) }
            .sorted { $0.name < $1.name }
            .map { ("@\($0.name)", .text("editor.form-attribute", ["title": .words(.both($0.title))])) }
    }
}
