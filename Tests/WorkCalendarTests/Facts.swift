import Foundation
import WorkCalendar

/// Facts of the fixtures, read once.
enum Facts {
    /// 国务院办公厅 notices for 2024 to 2026; 08:30–12:00 and 13:30–17:30 in Shanghai.
    static let china = definition()
    static let calendar = calendar(china)
    static let shanghai = calendar.zone

    static func bytes(_ name: String) -> [UInt8] {
        guard let url = Bundle.module.url(forResource: name, withExtension: "json", subdirectory: "Fixtures"),
            let data = try? Data(contentsOf: url)
        else { return [] }
        return [UInt8](data)
    }

    /// A calendar that is known to be well defined.
    static func calendar(_ definition: CalendarDefinition) -> WorkCalendar {
        do { return try WorkCalendar(definition) } catch { preconditionFailure(error.description) }
    }

    static func date(_ text: String) -> CivilDate {
        CivilDate(text) ?? { preconditionFailure("\(text) is no date") }()
    }

    /// An instant in RFC 3339, or a local time in Shanghai such as `2026-02-10 09:00`.
    static func instant(_ text: String) -> Instant {
        let full = text.count == 16 ? text + ":00+08:00" : text
        do { return try Instant(rfc3339: full) } catch { preconditionFailure("\(full): \(error)") }
    }

    static func spans(_ texts: String...) -> [OpenSpan] {
        texts.map { text in OpenSpan(text) ?? { preconditionFailure("\(text) is no span") }() }
    }

    static func week(_ spans: [OpenSpan], days: Int = 5) -> [Weekday: [OpenSpan]] {
        Dictionary(uniqueKeysWithValues: Weekday.allCases.prefix(days).map { ($0, spans) })
    }

    private struct Year: Decodable {
        var holidays: [CivilDate: String]
        var workdays: [CivilDate: String]
    }

    private static func definition() -> CalendarDefinition {
        let data = Data(bytes("cn-holidays-2024-2026"))
        let years = (try? JSONDecoder().decode([String: Year].self, from: data)) ?? [:]
        return CalendarDefinition(
            zone: "Asia/Shanghai", weekly: week(spans("08:30-12:00", "13:30-17:30")),
            holidays: years.values.reduce(into: [:]) { $0.merge($1.holidays) { first, _ in first } },
            makeUpDays: years.values.reduce(into: [:]) { $0.merge($1.workdays) { first, _ in first } },
            publishedYears: 2024...2026)
    }
}
