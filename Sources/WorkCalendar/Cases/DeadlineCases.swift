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
        /// What the file expects, after the name of the answer; nil where the case could not be asked.
        public var expected: String?
        /// The answer; nil where there is none.
        public var actual: String?
        /// Why there is no answer.
        public var fault: DeadlineCaseFault?

        /// Whether the answer was the expected one.
        public var passed: Bool

        /// The outcome in one line, in Chinese.
        public var chinese: String {
            if passed { return "ok   \(id)" }
            let reason = fault?.description ?? "应为 \(expected ?? "")，算出 \(actual ?? "")"
            return "FAIL \(id) \(operation)：\(reason)"
        }

        /// The outcome in one line, in English.
        public var english: String {
            if passed { return "ok   \(id)" }
            let reason = fault?.english ?? "expected \(expected ?? ""), got \(actual ?? "")"
            return "FAIL \(id) \(operation): \(reason)"
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
        /// `118 passed, 0 failed`, in every language, for scripts read it.
        public var summary: String { "\(passed) passed, \(failed) failed" }
    }

    /// How many cases the file holds.
    public var count: Int { cases.count }

    /// Runs every case.
    public func run() -> Report { Report(outcomes: cases.map(outcome)) }

    private func outcome(_ single: DeadlineCase) -> Outcome {
        var outcome = Outcome(id: single.id, operation: single.op, passed: false)
        do throws(DeadlineCaseFault) {
            guard let tables = calendars[single.calendar] else { throw .unknownCalendar(single.calendar) }
            guard let operation = DeadlineOperation(rawValue: single.op) else { throw .unknownOperation(single.op) }
            guard let expected = single.expected[operation.answerName]?.normalized else {
                throw .missing(operation.answerName)
            }
            let actual = try operation.answer(single.input, tables)
            outcome.expected = "\(operation.answerName) \(expected)"
            outcome.actual = "\(actual)"
            outcome.passed = actual == expected
        } catch {
            outcome.fault = error
        }
        return outcome
    }
}
