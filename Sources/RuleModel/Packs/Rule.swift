public import WorkCalendar

/// One rule or row of a pack: when it holds, what follows, and what it rests on.
public struct Rule<Outcome: Sendable>: Sendable, Dated {
    /// The id, unique within its section on any one day.
    public var id: String
    /// The pack, title and clause, for explanations.
    public var reference: RuleReference
    /// The first day on which it is in force: its own, or its pack's.
    public var effective: CivilDate
    /// The last day on which it is in force: its own, or its pack's; nil while no end is set.
    public var until: CivilDate?
    /// A free remark of its author.
    public var note: String?
    /// When it holds; `always` for rows of data.
    public var condition: Condition
    /// What follows.
    public var outcome: Outcome
    /// Where the rule's id stands, or where the rule begins.
    public var location: SourceLocation
    /// Where each of its keys and values stands.
    public var places: RulePlaces

    /// Where the value of a key stands; the rule itself where the key is not written.
    public func place(of key: String) -> SourceLocation { places[key]?.value ?? location }

    /// Where an element of a key's list stands, by its text; the whole value where it is not written as a list.
    public func place(of key: String, element: String) -> SourceLocation {
        places.element(element, of: key) ?? place(of: key)
    }
}

/// The places of a key and of its value.
public struct KeyPlace: Hashable, Sendable {
    /// Where the key stands.
    public var key: SourceLocation
    /// Where its value stands.
    public var value: SourceLocation

    /// A key's and a value's places.
    public init(key: SourceLocation, value: SourceLocation) {
        self.key = key
        self.value = value
    }
}
