import TOMLSyntax
import Testing

@Suite("TOML faults")
struct RecoveryTests {
    @Test("Every fault is told with its code and place, and none that only follows from another")
    func table() {
        for row in RecoveryTable.rows {
            let found = RecoveryTable.faults(of: TOMLDocument(parsing: row.source))
            #expect(found == row.faults, "\(row.source)")
        }
    }

    @Test("Line ends as other systems write them move no fault and add none")
    func otherLineEnds() {
        for row in RecoveryTable.rows where row.source.contains("\n") {
            let found = RecoveryTable.faults(of: TOMLDocument(parsing: row.source.replacing("\n", with: "\r\n")))
            #expect(found == row.faults, "\(row.source)")
        }
    }

    @Test("What stands around a mistake is checked as if it were not there")
    func neighbours() {
        for row in RecoveryTable.rows {
            let source = "first = \"\n\n" + row.source + "\n\n[after]\nid = x\n"
            let document = TOMLDocument(parsing: source)
            let shifted = row.faults.map { RecoveryTable.Found(kind: $0.kind, line: $0.line + 2, column: $0.column) }
            let last = source.split(separator: "\n", omittingEmptySubsequences: false).count - 1
            let around = [
                RecoveryTable.Found(kind: .unterminatedString, line: 1, column: 9),
                RecoveryTable.Found(kind: .unquotedText, line: last, column: 6),
            ]
            #expect(RecoveryTable.faults(of: document) == [around[0]] + shifted + [around[1]], "\(source)")
        }
    }

    @Test("Every kind of fault has a sentence in both languages that says what to do, and its own code")
    func sentences() {
        for kind in TOMLFault.Kind.allCases {
            let message = TOMLFault(kind, range: 0..<0, subject: "id").message
            #expect(message.chinese.hasSuffix("。") && message.english.hasSuffix("."), "\(kind)")
            #expect(message.chinese.utf8.count > message.chinese.count, "\(kind)")
            #expect(message.english.unicodeScalars.allSatisfy { $0.value < 0x2100 }, "\(kind)")
        }
        #expect(Set(TOMLFault.Kind.allCases.map { TOMLFault($0, range: 0..<0).message }).count > 30)
    }

    @Test(
        "A comma that is missing is proposed at the place where it belongs",
        arguments: [
            "a = [\"x\" \"y\"]", "a = [\n  { b = 1 }\n  { b = 2 },\n]", "a = [1; 2]",
            "a = { b = 1 c = 2 }", "a = [\"x\" # 注\n  \"y\"]",
        ])
    func missingComma(_ source: String) throws {
        let document = TOMLDocument(parsing: source)
        let found = try #require(document.diagnostics(file: "x.toml").first)
        #expect(document.faults.map(\.kind) == [.expectedSeparator] && found.suggestion == ",")
        let mended = document.replacing(found.range, with: ",")
        #expect(TOMLDocument(parsing: mended).isValid, "\(mended)")
        let text = DiagnosticPrinter(sources: ["x.toml": document.lines]).text(found)
        #expect(text.contains(found.range.isEmpty ? "建议：在这里加上“,”" : "建议：改为“,”"))
    }

    @Test(
        "What is proposed makes the text sound",
        arguments: [
            "a = 2026—02—09", "a = [08:30-12:00]", "a = 8:30-12:00", "a = 1 // 注", "a = 1 -- 注", "[[[a]]]", "[ [a] ]",
            "[[a]]\nid = 1\nb = 1\n\nid = 2\nb = 2", "a\u{A0}= 1", "// 注",
        ])
    func proposed(_ source: String) throws {
        let document = TOMLDocument(parsing: source)
        let found = try #require(document.diagnostics(file: "x.toml").first)
        #expect(document.faults.count == 1)
        let mended = document.replacing(found.range, with: try #require(found.suggestion))
        #expect(TOMLDocument(parsing: mended).isValid, "\(mended)")
    }

    @Test(
        "What is wrong with a header ends with its brackets, and what stands behind stays",
        arguments: ["[[[a]]]", "[ [a] ]", "[[[a", "[a"])
    func headerRange(_ header: String) throws {
        let document = TOMLDocument(parsing: header + "  # 注\nb = 1\n")
        let found = try #require(document.diagnostics(file: "x.toml").first)
        #expect(document.faults.count == 1 && found.range == 0..<header.utf8.count)
        guard let suggestion = found.suggestion else { return }
        #expect(document.replacing(found.range, with: suggestion) == "[[a]]  # 注\nb = 1\n")
    }

    @Test("A line of thirty thousand strings with text behind each is read as soon as any other")
    func longLineOfBrokenStrings() {
        for piece in ["\"x\"y", "\"x\"（", "\"x\"."] {
            let source = "a = [" + repeatElement(piece, count: 30_000).joined(separator: ",") + "]\nb = 1\n"
            let duration = ContinuousClock().measure {
                #expect(TOMLDocument(parsing: source).faults.count == 1_001, "\(piece)")
            }
            #expect(duration < .seconds(20), "\(piece)")
        }
    }

    @Test("A file that is no text is one sentence, whatever program wrote it")
    func noText() {
        var random: UInt64 = 7
        let noise = (0..<4_000).map { _ in
            random = random &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return UInt8(truncatingIfNeeded: random >> 56)
        }
        let program = Array("\u{7F}ELF".utf8) + (0..<4_000).map { [0, 0, 0, 1, 65, 255][($0 * 7 + $0 / 13) % 6] }
        for bytes in [noise, program] {
            let document = TOMLDocument(parsing: bytes)
            #expect(document.isForeign && document.faults.map(\.kind) == [.invalidUTF8])
            #expect(document.faults.first?.message.chinese.hasPrefix("这不是文本文件") == true)
        }
        let copied = TOMLDocument(parsing: "a = 1 # \u{1}\u{2}\nb = \"\u{3}\"")
        #expect(!copied.isForeign)
    }

    @Test("Lines that end with CR alone are one fault, and what stands in them is read")
    func carriageReturns() throws {
        let document = TOMLDocument(parsing: "[a] # 注\rb = x\rc = 2\r")
        #expect(document.faults.map(\.kind) == [.controlCharacter, .unquotedText])
        #expect(document.faults.first?.message.chinese.contains("CR") == true)
        let place = document.lines.position(of: try #require(document.faults.last).range.lowerBound)
        #expect(place == LineTable.Position(line: 2, column: 5))
        #expect(document.lines.text(ofLine: 3) == "c = 2" && document.lines.lineCount == 4)
        #expect(document.root.entries.count == 1)
    }

    @Test("A full-width mark is named, with the one to type instead")
    func markNames() {
        let rows: [(source: String, chinese: String)] = [
            ("id ＝ 1", "“＝”是全角符号，请改用半角 =。"), ("a = [1，2]", "“，”是全角符号，请改用半角 ,。"),
            ("a = [1、2]", "“、”是全角符号，请改用半角 ,。"), ("［a]", "“［”是全角符号，请改用半角 [。"),
            ("a。b = 1", "“。”是全角符号，请改用半角 .。"), ("a = “时限”", "文字要用半角引号：\"时限\"。"),
            ("a = \"x”", "“””是全角符号，请改用半角 \"。"), ("a = 1 ＃", "“＃”是全角符号，请改用半角 #。"),
        ]
        for row in rows {
            #expect(TOMLDocument(parsing: row.source).faults.map(\.message.chinese) == [row.chinese], "\(row.source)")
        }
    }

    @Test("After a thousand faults the last one says that there are more")
    func tooManyFaults() {
        let document = TOMLDocument(parsing: String(repeating: "x\n", count: 1_500))
        #expect(document.faults.count == 1_001)
        #expect(document.faults.last?.kind == .tooManyFaults)
        #expect(document.faults.last?.subject == "1000")
        #expect(TOMLDocument(parsing: String(repeating: "x\n", count: 1_000)).faults.count == 1_000)
    }

    @Test("A file saved as UTF-16 is one fault, not one a character")
    func utf16() {
        let bytes: [UInt8] = [0xFF, 0xFE] + "a = 1\n".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        #expect(TOMLDocument(parsing: bytes).faults == [TOMLFault(.invalidUTF8, range: 0..<0, subject: "UTF-16")])
        let unmarked = "id = \"abc\"\n".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        #expect(TOMLDocument(parsing: unmarked).faults.map(\.subject) == ["UTF-16"])
    }

    /// What is wrong, the sentence and what to write instead.
    static let advice: [(source: String, chinese: String, suggestion: String?)] = [
        ("a = （\"x\", \"y\"）", "“（”不能用在这里，它是全角符号：请改用半角 [ 和 ]。", nil),
        ("a = （b = 2）", "“（”不能用在这里，它是全角符号：请改用半角 { 和 }。", nil),
        ("a = (\"x\")", "“(”不能用在这里：请改用半角 [ 和 ]。", nil),
        ("a = 七", "数字要写成 7；若是文字请加引号。", "7"), ("a = ２", "“２”是全角符号，请改用半角 2。", "2"),
        ("working－days = 2", "“－”是全角符号，请改用半角 -。", "-"), ("a = 50％", "百分数要加引号，如 \"50%\"。", "\"50%\""),
        ("a = 2026年2月9日", "“2026年2月9日”不是日期或时间：日期如 2026-02-09，时间要写到秒，如 09:00:00。", "2026-02-09"),
        ("a = 2026-02-30", "“2026-02-30”不是日期或时间：日期如 2026-02-09，时间要写到秒，如 09:00:00。", nil),
        ("a = 2026.2.9", "“2026.2.9”不是日期或时间：日期如 2026-02-09，时间要写到秒，如 09:00:00。", "2026-02-09"),
        ("force: 1", "键和值之间写等号，不写冒号“:”：写作 force = 值。", " ="),
        ("force： 1", "键和值之间写等号，不写冒号“：”：写作 force = 值。", " ="),
        ("at = 09：00：00", "“：”是全角符号，请改用半角 :。", ":"),
        ("superseded by = 1", "键名“superseded by”中间不能有空格，写作 superseded-by。", "superseded-by"),
        ("id == 1", "等号只写一个，请删掉多余的“=”。", nil), ("id 1", "键“id”后面要有等号和值，写作 id = 值。", nil),
        (
            "a >= 1",
            "这里不写“>=”：等于写 a = 值，不等于写 a = { not = 值 }，数的范围写 a = { min = 2 }（至少）、{ max = 2 }（至多）。", nil
        ),
        (
            "a = { b = \"x\" or c = 2 }",
            "这里不写“or”：用逗号隔开的条件都要满足；满足一个就行的写 any = [{ … }, { … }]。", nil
        ),
        (
            "a = { b = \"x\" 并且 c = 2 }",
            "这里不写“并且”：用逗号隔开的条件都要满足；满足一个就行的写 any = [{ … }, { … }]。", nil
        ),
        ("// 改过", "说明文字前面写 #，不写“//”。", "#"),
        ("a = working-days = 2", "键和值要放在 { } 里：{ working-days = 2 }。", "{ working-days = 2 }"),
        ("a = b = \"x\"", "键和值要放在 { } 里：{ b = \"x\" }。", "{ b = \"x\" }"),
        ("a = [\"x\"（已答复）]", "值后面的“（已答复）”多余：说明文字写在行尾的 # 后面，请移过去或删掉。", nil),
        ("a = [1 2]", "两个值之间要有逗号，请补上。", ","),
        ("a = “时限”", "文字要用半角引号：\"时限\"。", "\"时限\""), ("a = 时限", "文字要加引号：\"时限\"。", "\"时限\""),
        (
            "a = 1\na.b = 2", "“a”已有自己的值：请把“a.b”整个加上引号，写成 \"a.b\"。", "\"a.b\""
        ),
    ]

    @Test("Advice says what to type, and what can be written instead is offered")
    func advised() {
        for row in Self.advice {
            let found = TOMLDocument(parsing: row.source).diagnostics(file: "x.toml")
            #expect(found.map(\.message.chinese) == [row.chinese], "\(row.source)")
            #expect(found.map(\.suggestion) == [row.suggestion], "\(row.source)")
        }
    }

    @Test("Headers that are meant to be rows are taken for rows, and listed")
    func looseHeaders() {
        let source = "[a]\nb = 1\n[[a]]\nb = 2\n[a]\nb = 3\n[a.c]\nd = 4\n[e]\nf = 1\n"
        let document = TOMLDocument(parsing: Array(source.utf8)) { $0 == "a" }
        #expect(document.faults == [])
        #expect(document.looseHeaders.map { document.lines.line(of: $0.range.lowerBound) } == [1, 5])
        guard case .array(let rows)? = document.root["a"]?.value else {
            Issue.record("they are no rows")
            return
        }
        #expect(rows.count == 3)
    }

    @Test("A text in GB18030 is one fault; single bytes that are no UTF-8 are told where they stand")
    func gb18030() {
        let title: [UInt8] = [0xCA, 0xB1, 0xCF, 0xDE]
        let bytes = Array("[pack]\ntitle = \"".utf8) + title + Array("\" # ".utf8) + title + [0x0A]
        let document = TOMLDocument(parsing: bytes)
        #expect(document.faults == [TOMLFault(.invalidUTF8, range: 0..<0, subject: "GB18030")])
        #expect(document.isForeign && document.root.entries.isEmpty)
        let slip = Array("title = \"时限 ".utf8) + [0xFF] + Array("\"\n".utf8)
        #expect(TOMLDocument(parsing: slip).faults.map(\.range) == [16..<17])
    }

    @Test(
        "A file of another kind that was saved in place of a text is one fault, with what it looks like",
        arguments: [
            ([0x50, 0x4B, 0x03, 0x04], "DOCX, XLSX, ZIP"), ([0xD0, 0xCF, 0x11, 0xE0, 0xA1], "DOC, XLS"),
            (Array("%PDF-1.7\n".utf8), "PDF"), ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A], "PNG"),
            ([0xFF, 0xD8, 0xFF, 0xE0], "JPEG"),
        ] as [([UInt8], String)])
    func otherFormats(_ start: [UInt8], _ name: String) {
        let document = TOMLDocument(parsing: start + Array("x = \u{1}\n".utf8) + [0xFE, 0x0A, 0x00])
        #expect(document.faults == [TOMLFault(.invalidUTF8, range: 0..<0, subject: name)])
        #expect(document.isForeign)
    }

    @Test(
        "What a file may be instead of a text is named as one of several",
        arguments: [
            ([0x50, 0x4B, 0x03, 0x04], "看来是 DOCX、XLSX 或 ZIP；", "looks like DOCX, XLSX or ZIP;"),
            ([0xD0, 0xCF, 0x11, 0xE0], "看来是 DOC 或 XLS；", "looks like DOC or XLS;"),
            (Array("%PDF-1.7".utf8), "看来是 PDF；", "looks like PDF;"),
        ] as [([UInt8], String, String)])
    func formats(_ start: [UInt8], _ chinese: String, _ english: String) throws {
        let message = try #require(TOMLDocument(parsing: start).faults.first).message
        #expect(message.chinese.contains(chinese) && message.english.contains(english), "\(message)")
    }

    @Test("Bytes that are no UTF-8 are refused where they stand")
    func invalidUTF8() {
        let document = TOMLDocument(parsing: Array("a = \"".utf8) + [0xFF] + Array("\"\n".utf8))
        #expect(document.faults.map(\.kind) == [.invalidUTF8])
        #expect(document.faults.first?.range == 5..<6)
    }

    @Test("Nesting beyond 100 levels is refused, not followed")
    func depth() {
        for source in [
            "a = " + String(repeating: "[", count: 100_000), "a = " + String(repeating: "{a=", count: 100_000),
            String(repeating: "a.", count: 100_000) + "a = 1",
        ] {
            #expect(TOMLDocument(parsing: source).faults.contains { $0.kind == .nestedTooDeep })
        }
    }

    @Test("What stands between faults is read")
    func valuesBetweenFaults() throws {
        let document = TOMLDocument(parsing: try #require(RecoveryTable.several.first).source)
        guard case .array(let deadlines)? = document.root["deadline"]?.value else {
            Issue.record("the deadlines were not read")
            return
        }
        let ids = deadlines.map { if case .table(let table) = $0.value { table["id"]?.value } else { TOMLValue?.none } }
        #expect(ids == [.string("contact"), .string("total")])
    }

    @Test("A key of several words is read as the one that they make with hyphens")
    func spacedKey() {
        let document = TOMLDocument(parsing: "a = { superseded by = \"x\" }\nat  due = 1\n")
        guard case .table(let table)? = document.root["a"]?.value else {
            Issue.record("the table was not read")
            return
        }
        #expect(table["superseded-by"]?.value == .string("x"))
        #expect(document.root["at-due"]?.value == .integer(1))
    }

    @Test("The second definition names the first one's place")
    func relatedPlace() {
        let document = TOMLDocument(parsing: "a = 1\nb = 2\na = 3\n")
        #expect(document.faults.first?.first == 0..<1)
        #expect(document.diagnostics(file: "x.toml").first?.related.count == 1)
    }
}
