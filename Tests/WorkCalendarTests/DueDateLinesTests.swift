import SeededRandomness
import Testing
import WorkCalendar

@Suite struct DueDateLinesTests {
    @Test("each line has its answer, bad ones with their number and the reason")
    func answers() {
        let text = """
            2026-02-10 7
            2026-02-16 0\r
            \t2026-12-31   1
            2026-02-24 -1
            2026-02-10T10:00:00+08:00 7
            2026-02-09T17:00:00Z +1
            2026-02-30 7
            2026-02-10
            2026-02-10 7 8
            2026-02-10 seven

            2026-02-10T10:00:00 7
            2026-02-10 99999999999999999999999999
            2026-2-1 7
            """
        let lines = answer(text).split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        let expected = [
            "2026-02-26", "2026-02-24", "2027-01-01 provisional", "2026-02-14",
            "2026-02-26 2026-02-26T17:30:00+08:00", "2026-02-11 2026-02-11T17:30:00+08:00", "error: line 7: 没有这个日期",
            "error: line 8: 应为", "error: line 9: 应为", "error: line 10: 工作日数", "error: line 11: 应为",
            "error: line 12: 时间缺少时区", "9999-12-31 provisional", "error: line 14: 没有这个日期", "",
        ]
        #expect(lines.count == expected.count)
        for (line, expected) in zip(lines, expected) {
            #expect(expected.hasPrefix("error") ? line.hasPrefix(expected) : line == expected)
        }
    }

    @Test("a refusal is in one language")
    func languages() {
        let text = Array("2026-02-10 seven\n2026-02-10T10:00:00 7\n".utf8)
        #expect(
            answer("2026-02-10 seven\n2026-02-30 7\n")
                == "error: line 1: 工作日数应为整数\nerror: line 2: 没有这个日期，应为 yyyy-mm-dd\n")
        var lines = DueDateLines(calendar: Facts.calendar) { $0.english }
        let english = String(decoding: lines.answer(text), as: UTF8.self)
        #expect(english.hasPrefix("error: line 1: N must be a whole number\nerror: line 2: "))
        #expect(english.utf8.allSatisfy { $0 < 128 })
    }

    @Test("the answers do not depend on how the text is cut into pieces")
    func pieces() {
        let text = Array("2026-02-10 7\n2026-02-10 8\nnonsense\n2026-02-10 9".utf8)
        let whole = DueDateLines.answers(to: text, calendar: Facts.calendar)
        for size in 1...text.count {
            var lines = DueDateLines(calendar: Facts.calendar)
            var output: [UInt8] = []
            for start in stride(from: 0, to: text.count, by: size) {
                output += lines.answer(Array(text[start..<min(start + size, text.count)]))
            }
            output += lines.finish()
            #expect(output == whole)
            #expect(lines.lineCount == 4 && lines.errorCount == 1)
        }
    }

    @Test("a text of any bytes has an answer a line")
    func anyBytes() {
        var generator = SeededGenerator(seed: 71)
        let alphabet = Array("2026-02-10T: 7+Z\n\r\t\u{0}é".utf8)
        for _ in 0..<2_000 {
            let text = (0..<generator.number(0...80)).map { _ in alphabet[generator.number(0...alphabet.count - 1)] }
            let output = DueDateLines.answers(to: text, calendar: Facts.calendar)
            let asked =
                text.split(separator: 10, omittingEmptySubsequences: false).count - (text.last ?? 10 == 10 ? 1 : 0)
            #expect(output.count { $0 == 10 } == asked)
        }
    }

    @Test("a line without end is refused without being kept")
    func longLine() {
        var lines = DueDateLines(calendar: Facts.calendar)
        for _ in 0..<100 { #expect(lines.answer(Array(repeating: 55, count: 1000)).isEmpty) }
        let output = String(decoding: lines.answer(Array("\n2026-02-10 7\n".utf8)), as: UTF8.self)
        #expect(output.hasPrefix("error: line 1: 这一行太长"))
        #expect(output.hasSuffix("\n2026-02-26\n"))
        #expect(answer(String(repeating: "7", count: 300) + "\n").hasPrefix("error: line 1: 这一行太长"))
        #expect(answer("").isEmpty)
    }

    @Test("one question is read and answered by itself")
    func question() throws {
        let question = try DueDateQuestion("2026-02-10 7")
        #expect(question == DueDateQuestion(from: .date(Facts.date("2026-02-10")), workingDays: 7))
        #expect(question.answer(Facts.calendar) == "2026-02-26")
        #expect(throws: DueDateQuestion.Fault.number) { try DueDateQuestion("2026-02-10 -") }
        #expect(throws: DueDateQuestion.Fault.instant(.noSuchTime)) { try DueDateQuestion("2026-02-10T25:00:00Z 1") }
    }

    private func answer(_ text: String) -> String {
        String(decoding: DueDateLines.answers(to: Array(text.utf8), calendar: Facts.calendar), as: UTF8.self)
    }
}
