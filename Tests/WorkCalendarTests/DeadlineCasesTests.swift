import Testing
import WorkCalendar

@Suite struct DeadlineCasesTests {
    @Test("every deadline case of the public service desks is answered as expected")
    func publicCases() throws {
        let report = try DeadlineCases(json: Facts.bytes("deadline-cases")).run()
        #expect(report.outcomes.count == 118)
        #expect(report.lines.filter { $0.hasPrefix("FAIL") } == [])
        #expect(report.summary == "118 passed, 0 failed")
    }

    @Test("a case with another answer fails and says what was expected and what came")
    func wrongAnswer() throws {
        let report = try run(
            #"{"id": "x", "op": "is_working_day", "calendar": "c", "input": {"date": "2026-02-10"}, "expected": {"working": false}}"#
        )
        #expect(report.summary == "0 passed, 1 failed")
        #expect(report.lines == ["FAIL x is_working_day: expected working false, got true"])
    }

    @Test(
        "each operation is answered in general",
        arguments: [
            (
                #""due_after_working_time""#,
                #"{"start": "2026-02-10T16:00:00Z", "working_seconds": 3600, "pauses": [["2026-02-10T16:30:00Z", null]]}"#,
                #"{"due": null}"#
            ),
            (
                #""due_after_working_time""#, #"{"start": "2026-02-10T16:00:00Z", "working_seconds": -3600.5}"#,
                #"{"due": "2026-02-10T14:59:59.500Z"}"#
            ),
            (
                #""working_time_between""#, #"{"from": "2026-02-10T17:00:00Z", "to": "2026-02-10T09:00:00Z"}"#,
                #"{"working_seconds": 0}"#
            ),
            (
                #""working_time_between""#,
                #"{"from": "2026-02-10T09:00:00Z", "to": "2026-02-10T12:00:00+02:00", "pauses": [["2026-02-10T09:00:00Z", "2026-02-10T09:20:00Z"], ["2026-02-10T09:10:00Z", "2026-02-10T09:30:00Z"]]}"#,
                #"{"working_seconds": 1800}"#
            ),
            (
                #""start_before_working_time""#, #"{"end": "2026-02-10T10:00:00Z", "working_seconds": 3600}"#,
                #"{"start": "2026-02-10T10:00:00+01:00"}"#
            ),
            (
                #""start_before_working_time""#, #"{"end": "2026-02-10T09:00:00Z", "working_seconds": 0}"#,
                #"{"start": "2026-02-10T09:00:00Z"}"#
            ),
            (
                #""threshold_offset_working_seconds""#,
                #"{"deadline": "2026-02-10T20:00:00Z", "offset_working_seconds": 0}"#,
                #"{"fires_at": "2026-02-10T20:00:00Z"}"#
            ),
            (
                #""due_after_working_days""#,
                #"{"start": "2026-02-07T20:00:00Z", "days": 0, "semantics": "keep_time_of_day", "end_of_day": false}"#,
                #"{"due": "2026-02-07T20:00:00Z"}"#
            ),
            (
                #""due_after_working_days""#,
                #"{"start": "2026-02-07T20:00:00Z", "days": 0, "semantics": "biz_roll_forward"}"#,
                #"{"due": "2026-02-09T09:00:00Z"}"#
            ),
            (
                #""due_after_working_days""#,
                #"{"start": "2026-02-07T20:00:00Z", "days": -1, "semantics": "keep_time_of_day", "end_of_day": true}"#,
                #"{"due": "2026-02-06T17:00:00Z"}"#
            ),
            (
                #""due_after_working_days""#,
                #"{"start": "2026-02-07T20:00:00Z", "days": 1, "semantics": "weekend_start_rolls_to_next_working_day_midnight"}"#,
                #"{"due": "2026-02-10T00:00:00Z"}"#
            ),
            (
                #""due_days_then_add_pause_working_time""#,
                #"{"start": "2026-02-09T10:00:00Z", "days": 1, "pauses": [["2026-02-09T16:00:00Z", "2026-02-10T09:30:00Z"]]}"#,
                #"{"due": "2026-02-10T11:30:00Z"}"#
            ),
            (#""date_plus_working_days""#, #"{"date": "2026-02-07", "days": 0}"#, #"{"date": "2026-02-07"}"#),
            (#""count_working_days_inclusive""#, #"{"from": "2026-02-09", "to": "2026-02-08"}"#, #"{"days": 0}"#),
            (#""is_open""#, #"{"at": "2026-02-10T17:00:00Z"}"#, #"{"open": false}"#),
            (
                #""open_intervals_from""#, #"{"start": "2026-02-10T16:59:00Z", "count": 2}"#,
                #"{"intervals": [["2026-02-10T16:59:00Z", "2026-02-10T17:00:00Z"], ["2026-02-11T09:00:00Z", "2026-02-11T17:00:00Z"]]}"#
            ),
            (#""open_intervals_from""#, #"{"start": "2026-02-10T16:59:00Z", "count": 0}"#, #"{"intervals": []}"#),
        ])
    func operations(op: String, input: String, expected: String) throws {
        let report = try run(
            #"{"id": "x", "op": \#(op), "calendar": "c", "input": \#(input), "expected": \#(expected)}"#)
        #expect(report.lines == ["ok   x"])
    }

    @Test("a calendar that never opens answers null and never loops")
    func neverOpen() throws {
        for (op, input, answer) in [
            ("due_after_working_time", #"{"start": "2026-02-10T16:00:00Z", "working_seconds": 0}"#, "due"),
            ("due_after_working_time", #"{"start": "2026-02-10T16:00:00Z", "working_seconds": 60}"#, "due"),
            ("start_before_working_time", #"{"end": "2026-02-10T16:00:00Z", "working_seconds": 60}"#, "start"),
            ("start_before_working_time", #"{"end": "2026-02-10T16:00:00Z", "working_seconds": 0}"#, "start"),
            ("due_after_working_days", #"{"start": "2026-02-10T16:00:00Z", "days": 1, "end_of_day": true}"#, "due"),
            ("date_plus_working_days", #"{"date": "2026-02-10", "days": -3}"#, "date"),
        ] {
            let report = try run(
                #"{"id": "x", "op": "\#(op)", "calendar": "closed", "input": \#(input), "expected": {"\#(answer)": null}}"#
            )
            #expect(report.lines == ["ok   x"])
        }
    }

    @Test("a case that cannot be asked fails with the reason and leaves the others alone")
    func unanswerable() throws {
        let report = try run(
            #"""
            {"id": "a", "op": "guess", "calendar": "c", "input": {}, "expected": {"due": null}},
            {"id": "b", "op": "is_open", "calendar": "nowhere", "input": {"at": "2026-02-10T10:00:00Z"}, "expected": {"open": true}},
            {"id": "c", "op": "is_open", "calendar": "c", "input": {"at": "2026-02-10T10:00:00"}, "expected": {"open": true}},
            {"id": "d", "op": "is_open", "calendar": "c", "input": {}, "expected": {"open": true}},
            {"id": "e", "op": "due_after_working_days", "calendar": "c", "input": {"start": "2026-02-10T10:00:00Z", "days": 1.5}, "expected": {"due": null}},
            {"id": "f", "op": "due_after_working_days", "calendar": "c", "input": {"start": "2026-02-10T10:00:00Z", "days": 1, "semantics": "odd"}, "expected": {"due": null}},
            {"id": "g", "op": "is_open", "calendar": "c", "input": {"at": "2026-02-10T10:00:00Z"}, "expected": {"open": true}}
            """#)
        #expect(report.summary == "1 passed, 6 failed")
        let reasons = [
            "no operation “guess”", "no calendar “nowhere”", "the offset is missing", "“at” is missing",
            "a whole number", "no semantics “odd”",
        ]
        for (line, reason) in zip(report.lines, reasons) { #expect(line.contains(reason), "\(line)") }
    }

    @Test(
        "a malformed file is refused in a sentence that names the place",
        arguments: [
            ("", "JSON"), ("{", "JSON"), ("[]", "root"), ("{}", "calendars"),
            (#"{"calendars": {}, "cases": [{"op": "is_open"}]}"#, "cases[0]"),
            (#"{"calendars": {"c": {"timezone": "Mars/Base", "weekly": {}}}, "cases": []}"#, "Mars/Base"),
            (
                #"{"calendars": {"c": {"timezone": "Etc/UTC", "weekly": {"mon": [["17:00", "09:00"]]}}}, "cases": []}"#,
                "17:00-09:00"
            ),
            (
                #"{"calendars": {"c": {"timezone": "Etc/UTC", "weekly": {"mon": [["9", "10"]]}}}, "cases": []}"#,
                "calendars.c.weekly"
            ),
            (
                #"{"calendars": {"c": {"timezone": "Etc/UTC", "weekly": {"moon": []}}}, "cases": []}"#,
                "calendars.c.weekly"
            ),
            (#"{"calendars": {"c": {"timezone": "Etc/UTC", "holidays": ["2026-02-30"]}}, "cases": []}"#, "2026-02-30"),
        ])
    func malformed(json: String, place: String) throws {
        let error = try #require(throws: DeadlineCasesError.self) { try DeadlineCases(json: Array(json.utf8)) }
        #expect(error.english.contains(place), "\(error.english)")
        #expect(!error.description.isEmpty)
    }

    /// Runs cases on a calendar `c` (Monday to Friday, 09:00 to 17:00 UTC) and one that is `closed` for good.
    private func run(_ cases: String) throws -> DeadlineCases.Report {
        let day = #"[["09:00", "17:00"]]"#
        let week = ["mon", "tue", "wed", "thu", "fri"].map { #""\#($0)": \#(day)"# }.joined(separator: ",")
        let calendars =
            #"{"c": {"timezone": "Etc/UTC", "weekly": {\#(week)}}, "closed": {"timezone": "Europe/Berlin"}}"#
        return try DeadlineCases(json: Array(#"{"calendars": \#(calendars), "cases": [\#(cases)]}"#.utf8)).run()
    }
}
