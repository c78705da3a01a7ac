import Testing
import WorkCalendar

@Suite struct DeadlineCasesTests {
    @Test("every deadline case of the public service desks is answered as expected")
    func publicCases() throws {
        let report = try DeadlineCases(json: Facts.bytes("deadline-cases")).run()
        #expect(report.outcomes.count == 118)
        #expect(report.outcomes.filter { !$0.passed }.map(\.english) == [])
        #expect(report.summary == "118 passed, 0 failed")
    }

    @Test("a case with another answer fails and says what was expected and what came")
    func wrongAnswer() throws {
        let report = try run(
            #"{"id": "x", "op": "is_working_day", "calendar": "c", "input": {"date": "2026-02-10"}, "expected": {"working": false}}"#
        )
        #expect(report.summary == "0 passed, 1 failed")
        #expect(report.outcomes.map(\.english) == ["FAIL x is_working_day: expected working false, got true"])
        #expect(report.outcomes.map(\.chinese) == ["FAIL x is_working_day：应为 working false，算出 true"])
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
        #expect(report.outcomes.map(\.chinese) == ["ok   x"])
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
            #expect(report.outcomes.map(\.chinese) == ["ok   x"])
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
        let inChinese = [
            "没有“guess”这种运算", "文件里没有日历“nowhere”", "时间缺少时区", "缺少“at”", "应为整数", "没有“odd”这种数法",
        ]
        for (outcome, (english, chinese)) in zip(report.outcomes, zip(reasons, inChinese)) {
            #expect(outcome.english.contains(english), "\(outcome.english)")
            #expect(outcome.chinese.contains(chinese), "\(outcome.chinese)")
        }
    }

    @Test(
        "a malformed file is refused in a sentence that names the place",
        arguments: [
            ("", "JSON"), ("{", "JSON"), ("[]", "\"cases\": […]"), ("{}", "calendars"),
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
            (#"{"calendars": {"c": {"timezone": "Etc/UTC", "holidays": ["2026-02-30"]}}, "cases": []}"#, "holidays[0]"),
        ])
    func malformed(json: String, place: String) throws {
        let error = try #require(throws: DeadlineCasesError.self) { try DeadlineCases(json: Array(json.utf8)) }
        #expect(error.english.contains(place), "\(error.english)")
        #expect(!error.description.isEmpty)
    }

    @Test(
        "What is of the wrong form is told in the reader's language, with the form that is wanted at the place",
        arguments: [
            ("", "文件不是 JSON，或者没有写完", "the file is not JSON, or breaks off"),
            ("null", #"文件应写成 {"calendars": {…}, "cases": […]}"#, #"the file takes {"calendars": {…}, "cases": […]}"#),
            (#"{"calendars": {}}"#, "文件缺少 cases", "the file lacks cases"),
            (
                #"{"calendars": {}, "cases": {}}"#, "文件的 cases 应写成方括号 [ ] 里的列表",
                "cases of the file takes a list in brackets [ ]"
            ),
            (
                #"{"calendars": {}, "cases": [{"id": 1}]}"#, "文件的 cases[0].id 应写成文字，加上引号",
                "cases[0].id of the file takes a text in quotes"
            ),
            (#"{"calendars": {}, "cases": [{"id": "x"}]}"#, "文件的 cases[0] 缺少 op", "cases[0] of the file lacks op"),
            (
                #"{"calendars": {"c": {"timezone": "Etc/UTC", "weekly": {"周一": []}}}, "cases": []}"#,
                #"文件的 calendars.c.weekly.周一 应写成 {"mon": [["08:30", "12:00"]]} 的样子，星期写 mon 到 sun"#,
                #"calendars.c.weekly.周一 of the file takes such as {"mon": [["08:30", "12:00"]]}, with days from mon to sun"#
            ),
            (
                #"{"calendars": {"c": {"timezone": "Etc/UTC", "holidays": ["2026-02-30"]}}, "cases": []}"#,
                #"文件的 calendars.c.holidays[0] 应写成 "2026-10-01" 这样的日期，要有这一天"#,
                #"calendars.c.holidays[0] of the file takes a date that there is, such as "2026-10-01""#
            ),
            (
                #"{"calendars": {"c": {"timezone": "Etc/UTC", "breaks": {"2026-10-01": [["9点", "10"]]}}}, "cases": []}"#,
                #"文件的 calendars.c.breaks.2026-10-01[0][0] 应写成起止两个时刻，如 ["08:30", "12:00"]"#,
                #"calendars.c.breaks.2026-10-01[0][0] of the file takes from and to, such as ["08:30", "12:00"]"#
            ),
        ])
    func wrongForm(json: String, chinese: String, english: String) throws {
        let error = try #require(throws: DeadlineCasesError.self) { try DeadlineCases(json: Array(json.utf8)) }
        #expect(error.description == chinese)
        #expect(error.english == english)
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
