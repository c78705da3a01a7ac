import FoundationEssentials

extension DeadlineCases {
    /// Reads a file of cases from its JSON.
    public init(json: [UInt8]) throws(DeadlineCasesError) {
        let file = try Self.decode(json)
        var calendars: [String: DayTables] = [:]
        for (name, calendar) in file.calendars.sorted(by: { $0.key < $1.key }) {
            calendars[name] = try Self.tables(calendar.definition, name: name)
        }
        self.init(cases: file.cases, calendars: calendars)
    }

    /// A calendar that never opens is allowed here: its questions are answered with null.
    private static func tables(
        _ definition: CalendarDefinition, name: String
    ) throws(DeadlineCasesError) -> DayTables {
        do throws(CalendarError) {
            if let fault = definition.faultsOfDays.first(where: { $0 != .noWorkingHours }) { throw fault }
            return DayTables(definition, zone: try ZoneRules(identifier: definition.zone))
        } catch {
            throw .calendar(name, error)
        }
    }

    private static func decode(_ json: [UInt8]) throws(DeadlineCasesError) -> CaseFile {
        do {
            return try JSONDecoder().decode(CaseFile.self, from: Data(json))
        } catch let error as DecodingError {
            throw error.asCasesError
        } catch {
            throw .notJSON
        }
    }
}

/// The members of the file that are read.
private struct CaseFile: Decodable {
    var calendars: [String: CaseCalendar]
    var cases: [DeadlineCase]
}

private struct CaseCalendar: Decodable {
    let definition: CalendarDefinition

    private enum Member: String, CodingKey {
        case timezone, weekly, holidays, breaks
        case overrides = "date_overrides"
    }

    init(from decoder: any Decoder) throws {
        let members = try decoder.container(keyedBy: Member.self)
        let holidays = try members.decodeIfPresent([CivilDate].self, forKey: .holidays) ?? []
        definition = CalendarDefinition(
            zone: try members.decode(String.self, forKey: .timezone),
            weekly: try members.decodeIfPresent([Weekday: [OpenSpan]].self, forKey: .weekly) ?? [:],
            holidays: Dictionary(holidays.map { ($0, "") }) { first, _ in first },
            overrides: try members.decodeIfPresent([CivilDate: [OpenSpan]].self, forKey: .overrides) ?? [:],
            breaks: try members.decodeIfPresent([CivilDate: [OpenSpan]].self, forKey: .breaks) ?? [:])
    }
}

extension DecodingError {
    fileprivate var asCasesError: DeadlineCasesError {
        switch self {
        case .dataCorrupted(let context) where context.codingPath.isEmpty: .notJSON
        case .dataCorrupted(let context), .typeMismatch(_, let context), .valueNotFound(_, let context):
            .malformed(
                path: Self.path(context.codingPath), form: .init(at: context.codingPath.map(\.stringValue)))
        case .keyNotFound(let key, let context):
            .missing(key.stringValue, path: Self.path(context.codingPath))
        @unknown default: .notJSON
        }
    }

    /// `cases[3].input`; empty for the whole file.
    private static func path(_ keys: [any CodingKey]) -> String {
        let path = keys.reduce(into: "") { path, key in
            if let index = key.intValue { path += "[\(index)]" } else { path += ".\(key.stringValue)" }
        }
        return String(path.trimmingPrefix("."))
    }
}
