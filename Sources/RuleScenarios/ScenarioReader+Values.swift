import Lifecycle
import RuleModel
import TOMLSyntax
import WorkCalendar

// Keys and values of a scenario.
extension ScenarioReader {
    mutating func checkKeys(of table: TOMLTable, among known: [String]) {
        for entry in table.entries where !known.contains(entry.key) {
            let titled = Self.keyTitles[entry.key].flatMap { known.contains($0) ? $0 : nil }
            report(
                faults.keyUnknown(
                    entry.key, near: titled ?? Suggestion.key(for: entry.key, among: known), at: entry.keyRange))
        }
    }

    /// The keys of a scenario by what they are called, beyond the words of the rule language.
    private static let keyTitles = [
        "事实": "facts", "登记": "at", "登记时间": "at", "经过": "steps", "步骤": "steps", "期望": "expect", "预期": "expect",
        "状态": "state", "时限状态": "status", "派单": "route", "升级": "rules", "操作": "do", "动作": "do", "时间": "at",
    ]

    mutating func text(_ key: String, in table: TOMLTable, of row: TOMLNode) -> String? {
        guard let node = table[key] else {
            report(faults.keyMissing(key, at: row.range))
            return nil
        }
        guard case .string(let text) = node.value else {
            report(faults.valueWrong(key, wanted: .text, at: node.range))
            return nil
        }
        return text
    }

    mutating func instant(_ key: String, in table: TOMLTable, of row: TOMLNode, isRequired: Bool) -> Instant? {
        guard let node = table[key] else {
            if isRequired { report(faults.keyMissing(key, at: row.range)) }
            return nil
        }
        guard let instant = node.instant else {
            report(faults.valueWrong(key, wanted: .instant, at: node.range, near: node.meantInstant(in: zone)))
            return nil
        }
        return instant
    }

    mutating func steps(in table: TOMLTable) -> [Scenario.Step] {
        guard let node = table["steps"] else { return [] }
        guard case .array(let elements) = node.value else {
            report(faults.valueWrong("steps", wanted: .table, at: node.range))
            return []
        }
        return elements.compactMap { step($0) }
    }

    private mutating func step(_ node: TOMLNode) -> Scenario.Step? {
        guard case .table(let table) = node.value else {
            report(faults.valueWrong("steps", wanted: .table, at: node.range))
            return nil
        }
        checkKeys(of: table, among: ["at", "do", "unit", "refused"])
        let at = instant("at", in: table, of: node, isRequired: true)
        guard let name = text("do", in: table, of: node), let place = table["do"] else { return nil }
        let deed = ScenarioDeed(rawValue: name)
        if deed == nil {
            let command = vocabulary.domains[.command]?.suggestion(for: name).flatMap { ScenarioDeed(rawValue: $0) }
            report(
                unknown(
                    name, among: ScenarioDeed.allCases.map(\.rawValue), or: command?.rawValue, at: place.range))
        }
        let unit = table["unit"] == nil ? nil : text("unit", in: table, of: node)
        if let unit, vocabulary.member(unit, of: .unit) == nil, let place = table["unit"] {
            report(unknown(unit, among: vocabulary.domains[.unit]?.allNames ?? [], at: place.range))
        }
        let refused = refusal(in: table, of: node)
        guard let at, let deed else { return nil }
        return Scenario.Step(
            at: at, deed: deed, unit: unit.map { UnitName(rawValue: $0) }, refused: refused, range: node.range,
            refusalPlace: RefusalPlace(table, in: bytes))
    }

    private mutating func refusal(in table: TOMLTable, of node: TOMLNode) -> String? {
        guard let place = table["refused"], let code = text("refused", in: table, of: node) else { return nil }
        let codes = Refusal.Code.allCases.map(\.rawValue)
        if !codes.contains(code) { report(unknown(code, among: codes, at: place.range)) }
        return code
    }

    /// - Parameter meant: the name whose title was written, most likely; nil where that is not known.
    func unknown(
        _ name: String, among names: [String], or meant: String? = nil, at range: Range<Int>
    ) -> SourceDiagnostic {
        faults.nameUnknown(name, near: Suggestion.nearest(to: name, among: names) ?? meant, among: names, at: range)
    }
}

extension TOMLNode {
    /// The value where it is a date and time with its offset.
    var instant: Instant? {
        guard case .offsetDateTime(let text) = value else { return nil }
        return try? Instant(rfc3339: text)
    }

    /// The date and time with its offset that was meant by one in quotes, or by one of the place without its offset.
    func meantInstant(in zone: ZoneRules) -> String? {
        switch value {
        case .string(let text): return (try? Instant(rfc3339: text)) == nil ? nil : text
        case .localDateTime(let text):
            guard let date = CivilDate(text.prefix(10)), let time = LocalTime(text.dropFirst(11)) else { return nil }
            return zone.instant(of: date, at: time).rfc3339(in: zone)
        default: return nil
        }
    }

    /// The texts of a list; nil where it is none, or not of texts.
    var texts: [String]? {
        guard case .array(let elements) = value else { return nil }
        let texts = elements.compactMap { if case .string(let text) = $0.value { text } else { nil } }
        return texts.count == elements.count ? texts : nil
    }
}
