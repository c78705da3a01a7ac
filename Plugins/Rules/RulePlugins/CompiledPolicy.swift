import EscalationRules
import RuleEngine
public import RuleModel
public import WorkCalendar

/// The rules of a rule set as the lifecycle asks them, for one day.
///
/// Made by ``PolicyComposer``; another day costs nothing (see ``on(_:roundBegan:)``). A pure value, safe to share.
public struct CompiledPolicy: ServicePolicy {
    let book: RuleBook
    /// The day whose calendar, units, catalogue, coverage, callbacks and permissions hold.
    public let day: CivilDate
    /// The day on which the request's round began: deadlines, routes and escalations in force then hold.
    public let roundBegan: CivilDate

    init(_ book: RuleBook, day: CivilDate, roundBegan: CivilDate) {
        self.book = book
        self.day = day
        self.roundBegan = roundBegan
    }

    /// The same rules on another day, for a round that began on `roundBegan` (that day unless said).
    public func on(_ day: CivilDate, roundBegan: CivilDate? = nil) -> CompiledPolicy {
        CompiledPolicy(book, day: day, roundBegan: roundBegan ?? day)
    }

    public var revision: String { book.revision }
    public var calendar: WorkCalendar { book.calendar }
    public var units: [UnitRecord] { book.units.records(on: day) }
    public var matters: [MatterRecord] { book.matters.records(on: day) }
    /// The words of the newest rules.
    public var vocabulary: Vocabulary { book.vocabulary }

    public func unit(_ name: String) -> UnitRecord? { book.units.rule(name, on: day)?.outcome }
    public func matter(_ id: MatterName) -> MatterRecord? { book.matters.record(id, on: day) }

    public func channel(_ name: ChannelName) -> ChannelRule? {
        book.channels[name]?.first { $0.isInForce(on: day) }?.outcome
    }

    public func deadlines(_ facts: Facts) -> [DeadlineRule] {
        let facts = prepared(facts, for: book.needs.deadlines)
        return book.deadlines.selector.matching(facts, on: roundBegan).map { book.deadlines.rules[$0].outcome }
    }

    public func callbacks(_ facts: Facts) -> [CallbackRule] {
        let facts = prepared(facts, for: book.needs.callbacks)
        return book.callbacks.selector.matching(facts, on: day).map { book.callbacks.rules[$0].outcome }
    }

    public func escalations(_ facts: Facts) -> [EscalationRule] {
        let facts = prepared(facts, for: book.needs.escalations)
        return book.escalations.selector.matching(facts, on: roundBegan).map { row in
            let rule = book.escalations.rules[row]
            return EscalationRule(
                suggest: rule.outcome.suggest, notify: units(rule.outcome.notify, facts).units,
                supervise: rule.outcome.supervise, reference: rule.reference)
        }
    }
}
