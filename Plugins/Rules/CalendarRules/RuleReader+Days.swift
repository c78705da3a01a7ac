import RuleModel
import TOMLSyntax
import WorkCalendar

// Days with names, and hours.
extension RuleReader {
    /// `{ date = …, name = "…" }` or `{ from = …, to = …, name = "…" }`, each day with its name.
    mutating func namedDays(_ key: String, year: Int?) -> [CivilDate: String] {
        var days: [CivilDate: String] = [:]
        // Of a day that is named twice the last name counts; from behind, so that no day is written again and again.
        var covered: ClosedRange<CivilDate>?
        let example = "{ date = 2026-01-01, name = \"元旦\" }"
        for span in tables(key, like: example, { $0.namedSpan(year: year) }).reversed() {
            if let covered, covered.contains(span.days.lowerBound), covered.contains(span.days.upperBound) { continue }
            for day in span.days where days[day] == nil { days[day] = span.name }
            covered = Self.joined(covered, span.days)
        }
        return days
    }

    /// The year as it is written; nil, and told, where every day of several is of one other year.
    mutating func year(_ written: Int) -> Int? {
        let days = ["holidays", "make-up"].flatMap { node[$0]?.elements ?? [] }.flatMap { entry in
            ["from", "to", "date"].compactMap { key -> CivilDate? in
                if case .date(let date)? = entry[key]?.value { date } else { nil }
            }
        }
        guard let first = days.first, days.count > 2, days.allSatisfy({ $0.year == first.year && !$0.isNear(written) })
        else { return written }
        report(RuleFault.yearOfOtherDays(written, days: first.year, at: place(of: "year")))
        return nil
    }

    /// The days of both where they meet; else the later ones.
    private static func joined(
        _ covered: ClosedRange<CivilDate>?, _ days: ClosedRange<CivilDate>
    ) -> ClosedRange<CivilDate> {
        guard let covered, covered.overlaps(days) else { return days }
        return min(covered.lowerBound, days.lowerBound)...max(covered.upperBound, days.upperBound)
    }

    private mutating func namedSpan(year: Int?) -> (days: ClosedRange<CivilDate>, name: String)? {
        let name = text("name", required: true)
        let isSpan = has("from") || has("to")
        let from = date(isSpan ? "from" : "date", required: true)
        let to = isSpan ? date("to", required: true) : from
        if isSpan { checkNoDate() } else { _ = (has("from"), has("to")) }
        guard let name, let from, let to else { return nil }
        guard checkOrder("from", from, "to", to) else { return nil }
        // Published arrangements reach into the neighbouring years by days, never by months.
        for (day, key) in [(from, isSpan ? "from" : "date"), (to, isSpan ? "to" : "date")] {
            guard let year else { return nil }
            guard !day.isNear(year) else { continue }
            report(RuleFault.dateOfOtherYear(day, year: year, at: place(of: key)))
            return nil
        }
        let entry = CalendarEntry(days: from...to, name: name, location: place(of: isSpan ? "from" : "date"))
        remember(entry.location, of: CalendarEntry.key, element: entry.text)
        return (entry.days, name)
    }

    /// `date` does not stand beside `from` and `to`.
    private mutating func checkNoDate() {
        guard let entry = node.entries.first(where: { $0.key == "date" }) else { return }
        _ = has("date")
        report(RuleFault.keyUnknown("date", near: nil, at: entry.keyLocation))
    }

    /// The open spans of a working day, without those that are wrong.
    mutating func hours() -> [OpenSpan] {
        // Those that lack their quotes are told where the text is parsed, and not as missing besides.
        let nodes = value("hours").map { [$0] + $0.elements } ?? []
        let bare = nodes.compactMap { node in
            node.written.flatMap { Self.span($0) }.flatMap { OpenSpan($0) }.map { (span: $0, location: node.location) }
        }
        var spans = bare
        let isList = value("hours")?.text == nil
        for (text, location) in locatedTexts("hours") {
            guard let span = OpenSpan(text) else {
                report(hoursWrong(text, isList: isList, at: location))
                continue
            }
            if span.seconds <= 0 {
                report(RuleFault.spanBackwards(span, at: location))
            } else if let other = spans.first(where: { $0.span.from < span.to && span.from < $0.span.to }) {
                report(RuleFault.spansOverlap(span, other.span, at: location, first: other.location))
            } else {
                spans.append((span, location))
            }
        }
        return spans.map(\.span)
    }

    /// What is wrong with a text that is no span: it may be several.
    private func hoursWrong(_ text: String, isList: Bool, at location: SourceLocation) -> SourceDiagnostic {
        let parts = text.split { ",，、;；".contains($0) }.map(String.init)
        let near = parts.compactMap { part in Self.span(part).flatMap { OpenSpan($0) == nil ? nil : $0 } }
        guard near.count == parts.count, near.count > 1 else {
            return RuleFault.hoursWrong(text, near: parts.count == 1 ? near.first : nil, at: location)
        }
        let list = near.map { "\"\($0)\"" }.joined(separator: ", ")
        var fault = RuleFault.hoursWrong(text, near: isList ? list : "[\(list)]", at: location)
        fault.isSuggestionWhole = true
        return fault
    }

    /// The span that was meant by `8：30－12：00` or `8:30~12:00`.
    private static func span(_ text: String) -> String? {
        let times = FullWidthMark.halfWidth(text).split { "-~～—–至到 ".contains($0) }
        guard times.count == 2 else { return nil }
        return times.map { $0.split(separator: ":").first?.count == 1 ? "0\($0)" : "\($0)" }.joined(separator: "-")
    }
}

extension CivilDate {
    /// Whether the day lies in the year or within a month of it.
    fileprivate func isNear(_ year: Int) -> Bool {
        self.year == year || self.year == year - 1 && month == 12 || self.year == year + 1 && month == 1
    }
}
