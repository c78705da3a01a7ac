import Testing

@testable import Registry
import SeededRandomness

@Suite("CSV records")
struct CSVRecordsTests {
    private func fields(_ text: String) -> [[String]] {
        CSVRecords(Array(text.utf8)[...]).records.map { $0.fields.map { String(decoding: $0, as: UTF8.self) } }
    }

    @Test(
        "Records are read as spreadsheets write them",
        arguments: [
            ("a,b\r\nc,d\r\n", [["a", "b"], ["c", "d"]]), ("a,b\nc,d", [["a", "b"], ["c", "d"]]),
            ("a,b\rc,d\r", [["a", "b"], ["c", "d"]]),
            ("\"a,b\",\"c\nd\",\"e\"\"f\"", [["a,b", "c\nd", "e\"f"]]), ("a,\n", [["a", ""]]), (",a\n", [["", "a"]]),
            ("a\n\n\nb\n", [["a"], ["b"]]), ("a,b\n,,,\n", [["a", "b"]]), ("5\" disc,b\n", [["5\" disc", "b"]]),
            ("\"a\"b,c\n", [["ab", "c"]]), ("a,\"\"", [["a", ""]]), ("", []), ("\r\n", []),
            ("\"x\"\r\n\"y\"", [["x"], ["y"]]),
        ])
    func reading(text: String, expected: [[String]]) { #expect(fields(text) == expected) }

    @Test("Rows are numbered as a spreadsheet does, line feeds inside quotes and blank lines included")
    func numbering() {
        let records = CSVRecords(Array("h\n\"a\nb\"\n\nc\n".utf8)[...]).records
        #expect(records.map(\.row) == [1, 2, 4])
    }

    @Test("A quote that is never closed is told at its row")
    func unterminated() {
        let records = CSVRecords(Array("h,i\n1,2\n\"x,3\n4,5\n".utf8)[...]).records
        #expect(records.map(\.isUnterminated) == [false, false, true])
        #expect(records.last?.row == 3)
    }

    @Test("Whatever is written is read back the same", arguments: 0..<40)
    func roundTrip(seed: UInt64) {
        var source = SeededGenerator(seed: seed)
        let alphabet = ["a", "政", ",", "\"", "\n", "\r\n", " ", "’", "0"]
        let table = (0..<Int.random(in: 1...6, using: &source)).map { _ in
            ["x"]
                + (0..<3).map { _ in
                    (0..<Int.random(in: 0...5, using: &source)).map { _ in alphabet.randomElement(using: &source) ?? ""
                    }.joined()
                }
        }
        let text = table.map {
            $0.map {
                "\"" + $0.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
            }.joined(separator: ",")
        }
        .joined(separator: seed % 2 == 0 ? "\r\n" : "\n")
        #expect(fields(text) == table)
    }
}
