/// A set of deadline cases in JSON: calendars, and questions with the answers that are expected of them.
///
/// The form is `{"calendars": {name: {timezone, weekly, holidays, date_overrides, breaks}}, "cases": [{id, op,
/// calendar, input, expected}]}`; the operations are those of `DeadlineOperation`. Other members are ignored.
public struct DeadlineCases: Sendable {
    let cases: [DeadlineCase]
    let calendars: [String: DayTables]

    /// What came of one case.
    public struct Outcome: Hashable, Sendable {
        /// The name of the case in the file.
        public var id: String
        /// The operation as the file names it.
        public var operation: String
        /// Whether the answer was the expected one.
        public var passed: Bool
        /// What the file expects, after the name of the answer.
        public var expected: String
        /// The answer, or why there is none.
        public var actual: String

        /// The outcome in one line.
        public var line: String {
            passed ? "ok   \(id)" : "FAIL \(id) \(operation): expected \(expected), got \(actual)"
        }
    }

    /// What came of all cases.
    public struct Report: Hashable, Sendable {
        /// In the order of the file.
        public var outcomes: [Outcome]

        /// How many cases were answered as expected.
        public var passed: Int { outcomes.count { $0.passed } }
        /// How many were not.
        public var failed: Int { outcomes.count - passed }
        /// A line a case, in the order of the file.
        public var lines: [String] { outcomes.map(\.line) }
        /// `118 passed, 0 failed`.
        public var summary: String { "\(passed) passed, \(failed) failed" }
    }

    /// How many cases the file holds.
    public var count: Int { cases.count }

    /// Runs every case.
    public func run() -> Report { Report(outcomes: cases.map(outcome)) }

    private func outcome(_ single: DeadlineCase) -> Outcome {
        var outcome = Outcome(
            id: single.id, operation: single.op, passed: false, expected: "an answer", actual: "")
        do throws(DeadlineCaseFault) {
            guard let tables = calendars[single.calendar] else { throw .unknownCalendar(single.calendar) }
            guard let operation = DeadlineOperation(rawValue: single.op) else { throw .unknownOperation(single.op) }
            guard let expected = single.expected[operation.answerName]?.normalized else {
                throw .missing(operation.answerName)
            }
            outcome.expected = "\(operation.answerName) \(expected)"
            let actual = try operation.answer(single.input, tables)
            outcome.actual = "\(actual)"
            outcome.passed = actual == expected
        } catch {
            outcome.actual = "\(error)"
        }
        return outcome
    }
}

/// Why a case has no answer.
enum DeadlineCaseFault: Error, CustomStringConvertible {
    case unknownCalendar(String)
    case unknownOperation(String)
    case unknownSemantics(String)
    case missing(String)
    case unreadable(String, String)

    var description: String {
        switch self {
        case .unknownCalendar(let name): "no calendar “\(name)” in the file"
        case .unknownOperation(let name): "no operation “\(name)”"
        case .unknownSemantics(let name): "no semantics “\(name)”"
        case .missing(let name): "“\(name)” is missing"
        case .unreadable(let name, let text): "“\(name)” cannot be read: \(text)"
        }
    }
}
