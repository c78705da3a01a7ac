import RuleModel
import TOMLSyntax
import WorkCalendar

// Days of the week.
extension RuleReader {
    /// The working days of the week, by their English names; nil where none is written, or none is right.
    mutating func weekdays() -> [Weekday]? {
        guard let value = value("weekdays") else { return nil }
        if reportNumbers(value) { return nil }
        for node in [value] + value.elements { reportBareDay(node) }
        let isList = value.text == nil
        var first: [Weekday: SourceLocation] = [:]
        let days: [Weekday] = locatedTexts("weekdays").compactMap { text, location in
            if let day = Weekday.allCases.first(where: { $0.name == text }) {
                if let before = first[day] { report(Self.listedTwice(day, at: location, first: before)) }
                first[day] = first[day] ?? location
                return day
            }
            var fault = RuleFault.nameUnknown(
                text, kind: Self.kind, near: Weekday.meant(by: text)?.name, among: Weekday.names, at: location)
            if let span = Weekday.span(meantBy: text) {
                let names = span.map { "\"\($0.name)\"" }.joined(separator: ", ")
                (fault.suggestion, fault.isSuggestionWhole) = (isList ? names : "[\(names)]", true)
            }
            report(fault)
            return nil
        }
        return days.isEmpty ? nil : days
    }

    /// RULE-0081: a day of the week that is listed already, most likely in place of another (warning).
    private static func listedTwice(
        _ day: Weekday, at location: SourceLocation, first: SourceLocation
    ) -> SourceDiagnostic {
        let label = BilingualText(chinese: "第一次写在这里", english: "first listed here")
        return RuleFault.make(
            "RULE-0081", severity: .warning, "“\(day.name)”前面已经写了，再写不起作用：要写的是另一天就改，不是就删去",
            "“\(day.name)” is listed already and counts once: write the day that was meant, or delete it", at: location,
            related: [.init(file: first.path, range: first.range, label: label)])
    }

    private static let kind = BilingualText(chinese: "星期", english: "day of the week")

    /// Tells once of days that are written as numbers, Monday as 1; whether they are.
    private mutating func reportNumbers(_ value: RuleNode) -> Bool {
        let nodes = value.elements.isEmpty ? [value] : value.elements
        let days = nodes.map { node -> Weekday? in
            guard case .integer(let number) = node.value, (1...7).contains(number) else { return nil }
            return Weekday.allCases[number - 1]
        }
        guard !days.contains(nil) else { return false }
        let names = days.compactMap { $0.map { "\"\($0.name)\"" } }.joined(separator: ", ")
        report(
            RuleFault.make(
                "RULE-0005", "“weekdays”写星期的英文名，不写数字", "“weekdays” takes the names of days, not numbers",
                at: value.location, suggestion: "[\(names)]", isSuggestionWhole: true))
        return true
    }

    /// Tells of a day without quotes that in quotes would be none either.
    private mutating func reportBareDay(_ node: RuleNode) {
        guard case .unreadable = node.value, let written = node.written, !Weekday.names.contains(written),
            let day = Weekday.meant(by: written)
        else { return }
        var fault = RuleFault.nameUnknown(written, kind: Self.kind, near: "\"\(day.name)\"", at: node.location)
        fault.isSuggestionWhole = true
        report(fault)
    }
}

extension Weekday {
    /// The English name in small letters.
    fileprivate var name: String { "\(self)" }

    fileprivate static let names = allCases.map(\.name)

    /// What the names of the days end with in Chinese, from Monday.
    private static let titles: [Set<Character>] = [["一"], ["二"], ["三"], ["四"], ["五"], ["六"], ["日", "天"]]

    /// The day that was meant by `周一`, `Mon` or `mondey`.
    fileprivate static func meant(by text: String) -> Weekday? {
        if let last = text.last, ["", "周", "星期", "礼拜"].contains(text.dropLast()),
            let place = titles.firstIndex(where: { $0.contains(last) })
        {
            return allCases[place]
        }
        return Suggestion.nearest(to: text.lowercased(), among: names).flatMap { near in
            allCases.first { $0.name == near }
        }
    }

    /// The days that were meant by `周一至周五` or `monday-friday`.
    fileprivate static func span(meantBy text: String) -> ArraySlice<Weekday>? {
        let ends = text.split { "至到-~～—–".contains($0) }.map { meant(by: $0.filter { $0 != " " }) }
        guard ends.count == 2, let first = ends[0], let last = ends[1],
            let start = allCases.firstIndex(of: first), let end = allCases.firstIndex(of: last), start < end
        else { return nil }
        return allCases[start...end]
    }
}
