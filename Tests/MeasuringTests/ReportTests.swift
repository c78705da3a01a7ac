import Measuring
import Testing

@Suite("Reports of measurements")
struct ReportTests {
    private static let measurements = [
        ReportLine("calendar", "due date", Sample([4.21, 4.5, 6]), in: .nanoseconds, bar: .atMost(10)),
        ReportLine("create", "durable create", Sample([0.12, 0.1, 0.14]), in: .ratio, bar: .atLeast(0.15)),
        ReportLine(
            "pages", "inbox", Sample((1...100).map(Double.init)), in: .milliseconds, judged: .p99, bar: .atMost(50)),
        ReportLine("create", "empty handler", Sample([41_234.4]), in: .perSecond),
    ]

    @Test("The table aligns its columns, figures at the right, and says which bars are met")
    func table() {
        let table = ReportTable(Self.measurements)
        #expect(
            table.text == """
                area      work                min   median      p99      max  bar        judged  verdict
                --------  --------------  -------  -------  -------  -------  ---------  ------  -------
                calendar  due date        4.21 ns  4.50 ns           6.00 ns  ≤ 10.0 ns  median  met
                create    durable create   0.100×   0.120×            0.140×  ≥ 0.150×   median  MISSED
                pages     inbox           1.00 ms  50.5 ms  99.0 ms   100 ms  ≤ 50.0 ms  p99     MISSED
                create    empty handler   41234/s  41234/s           41234/s
                """)
        #expect(table.summary == "3 bars: 1 met, 2 missed")
    }

    @Test(
        "Numbers show three digits that count",
        arguments: [
            (0.1234, "0.123×"), (1.236, "1.24×"), (12.36, "12.4×"), (123.6, "124×"), (0.9999, "1.00×"), (0, "0.000×"),
        ])
    func digits(value: Double, expected: String) { #expect(Quantity.ratio.text(value) == expected) }

    @Test("The document for programs has every figure, and the bar where there is one")
    func document() throws {
        let document = ReportDocument(Self.measurements, machine: "2 processors")
        let lines = document.measurements
        #expect(lines.map(\.isMet) == [true, false, false, nil])
        #expect(lines[0].atMost == 10)
        #expect(lines[1].atLeast == 0.15)
        #expect(lines[2].p99 == 99)
        #expect(lines[3].judged == nil)
        let text = try document.json()
        #expect(text.contains("\"unit\" : \"per-second\""))
        #expect(text.contains("\"machine\" : \"2 processors\""))
    }
}
