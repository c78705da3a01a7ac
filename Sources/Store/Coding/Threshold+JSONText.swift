import WorkCalendar

// The moment that a warning is named by, within the object of its case.
extension Threshold {
    func write(to json: inout JSONText) {
        json.object("_0") { json in
            switch self {
            case .percent(let percent): json.object("percent") { $0.field("_0", percent) }
            case .before(let budget): json.object("before") { budget.write(to: &$0) }
            case .after(let budget): json.object("after") { budget.write(to: &$0) }
            }
        }
    }

    init(from json: inout JSONTextReader) throws(JSONTextReader.Mismatch) {
        self = try json.object("_0") { json throws(JSONTextReader.Mismatch) in
            if let percent = try json.caseIfPresent("percent") { return .percent(percent) }
            if let budget = try json.objectIfPresent("before", TimeBudget.init) { return .before(budget) }
            return .after(try json.object("after", TimeBudget.init))
        }
    }
}

extension TimeBudget {
    fileprivate func write(to json: inout JSONText) {
        json.object("_0") { json in
            switch self {
            case .workingDays(let days): json.object("workingDays") { $0.field("_0", days) }
            case .workingSeconds(let seconds): json.object("workingSeconds") { $0.field("_0", Int(seconds)) }
            case .calendarDays(let days): json.object("calendarDays") { $0.field("_0", days) }
            case .minutes(let minutes): json.object("minutes") { $0.field("_0", minutes) }
            }
        }
    }

    fileprivate init(from json: inout JSONTextReader) throws(JSONTextReader.Mismatch) {
        self = try json.object("_0") { json throws(JSONTextReader.Mismatch) in
            if let days = try json.caseIfPresent("workingDays") { return .workingDays(days) }
            if let seconds = try json.caseIfPresent("workingSeconds") { return .workingSeconds(Int64(seconds)) }
            if let days = try json.caseIfPresent("calendarDays") { return .calendarDays(days) }
            guard let minutes = try json.caseIfPresent("minutes") else { throw JSONTextReader.Mismatch() }
            return .minutes(minutes)
        }
    }
}

extension JSONTextReader {
    /// The number that a case carries, where that case comes next.
    fileprivate mutating func caseIfPresent(_ name: StaticString) throws(Mismatch) -> Int? {
        try objectIfPresent(name) { json throws(Mismatch) in try json.integer("_0") }
    }
}
