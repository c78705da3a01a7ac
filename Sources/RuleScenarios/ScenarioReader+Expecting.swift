import RuleModel
import TOMLSyntax
import WorkCalendar

// What a scenario expects.
extension ScenarioReader {
    mutating func expectations(in table: TOMLTable, of row: TOMLNode) -> [Scenario.Expectation] {
        guard let node = table["expect"], case .table(let expect) = node.value, !expect.entries.isEmpty else {
            report(faults.keyMissing("expect", at: row.range))
            return []
        }
        if table["who"] != nil {
            checkKeys(of: expect, among: [ScenarioSubject.may.key])
            return expect[ScenarioSubject.may.key].flatMap { expectation(.may, $0) }.map { [$0] } ?? []
        }
        let plain = Dictionary(uniqueKeysWithValues: ScenarioSubject.plain.map { ($0.key, $0) })
        checkKeys(of: expect, among: plain.keys.sorted() + ["due", "status", "rule", "rules"])
        return expect.entries.flatMap { entry -> [Scenario.Expectation] in
            if let subject = plain[entry.key] { return [expectation(subject, entry.node)].compactMap { $0 } }
            return entry.key == "rules" ? kindExpectations(entry) : clockExpectations(entry)
        }
    }

    private mutating func kindExpectations(_ entry: TOMLTable.Entry) -> [Scenario.Expectation] {
        guard case .table(let kinds) = entry.node.value else {
            report(faults.valueWrong(entry.key, wanted: .table, at: entry.node.range))
            return []
        }
        return kinds.entries.compactMap { kind in
            guard sections.contains(kind.key) else {
                report(unknown(kind.key, among: sections, at: kind.keyRange))
                return nil
            }
            return expectation(.rules(kind.key), kind.node)
        }
    }

    private mutating func clockExpectations(_ entry: TOMLTable.Entry) -> [Scenario.Expectation] {
        let make: (ClockName) -> ScenarioSubject
        switch entry.key {
        case "due": make = ScenarioSubject.due
        case "status": make = ScenarioSubject.status
        case "rule": make = ScenarioSubject.rule
        default: return []
        }
        guard case .table(let clocks) = entry.node.value else {
            report(faults.valueWrong(entry.key, wanted: .table, at: entry.node.range))
            return []
        }
        return clocks.entries.compactMap { clock in
            if vocabulary.member(clock.key, of: .clock) == nil {
                let clocks = vocabulary.domains[.clock]
                report(
                    unknown(
                        clock.key, among: clocks?.allNames ?? [], or: clocks?.suggestion(for: clock.key),
                        at: clock.keyRange))
                return nil
            }
            return expectation(make(ClockName(rawValue: clock.key)), clock.node)
        }
    }

    private mutating func expectation(_ subject: ScenarioSubject, _ node: TOMLNode) -> Scenario.Expectation? {
        if case .string("none") = node.value, subject.canBeAbsent {
            return Scenario.Expectation(subject: subject, value: .absent, range: node.range)
        }
        let (value, wanted) = subject.value(of: node)
        guard let value else {
            report(
                faults.valueWrong(subject.key, wanted: wanted, at: node.range, near: node.meant(as: wanted, in: zone)))
            return nil
        }
        checkNames(of: subject, node)
        return Scenario.Expectation(subject: subject, value: value, range: node.range)
    }

    /// A misspelt name is told, and not taken for a rule that is wrong.
    private mutating func checkNames(of subject: ScenarioSubject, _ node: TOMLNode) {
        let elements = if case .array(let elements) = node.value { elements } else { [node] }
        for element in elements {
            guard case .string(let name) = element.value, !names.isKnown(name, of: subject) else { continue }
            let near = names.suggestion(for: name, of: subject)
            report(faults.nameUnknown(name, near: near, among: names.all(of: subject), at: element.range))
            if near == nil, subject.isOfRules { noteStranger(name, of: subject) }
        }
    }
}

extension TOMLNode {
    /// What was meant by a value of another form: a list of the one text, the one text of a list, or an instant.
    fileprivate func meant(as wanted: BilingualText, in zone: ZoneRules) -> String? {
        switch (wanted, value) {
        case (.texts, .string(let text)): return ScenarioValue.list([text]).toml(in: zone)
        case (.text, .array): return texts.flatMap { $0.count == 1 ? ScenarioValue.text($0[0]).toml(in: zone) : nil }
        case (.instant, _): return meantInstant(in: zone)
        default: return nil
        }
    }
}

extension ScenarioSubject {
    /// Whether what is expected are ids of rules.
    fileprivate var isOfRules: Bool {
        switch self {
        case .route, .rule, .rules: true
        default: false
        }
    }

    /// Whether `"none"` may be expected: that the clock does not run, that no route decided.
    fileprivate var canBeAbsent: Bool {
        switch self {
        case .due, .status, .rule, .route: true
        default: false
        }
    }

    /// The value as this subject takes it, or nil, and what it takes.
    fileprivate func value(of node: TOMLNode) -> (ScenarioValue?, wanted: BilingualText) {
        switch self {
        case .support, .coverage, .overdue, .suggestions, .notified, .rules, .may:
            (node.texts.map { .list($0) }, .texts)
        case .supervised:
            if case .boolean(let truth) = node.value { (.boolean(truth), .truth) } else { (nil, .truth) }
        case .due: (node.instant.map { .instant($0) }, .instant)
        case .lead, .track, .state, .route, .status, .rule:
            if case .string(let text) = node.value { (.text(text), .text) } else { (nil, .text) }
        }
    }
}
