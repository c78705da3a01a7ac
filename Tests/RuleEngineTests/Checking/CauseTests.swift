import Glibc
import RuleModel
import RulePlugins
import TOMLSyntax
import Testing

/// What a single slip in the shipped rules leads to: one diagnostic, however many places it has.
@Suite("One cause, one diagnostic")
struct CauseTests {
    /// A slip in a file of the shipped rules, and the one code that is told of it.
    struct Slip: CustomTestStringConvertible {
        var file: String
        var piece: String
        var written: String
        var isEverywhere = true
        var code: String
        var suggestion: String?
        /// How many further places are named.
        var others = 0

        var testDescription: String { "\(code): \(written)" }
    }

    static let deadlines = "rules/service/deadlines.toml"
    static let slips: [Slip] = [
        Slip(
            file: deadlines, piece: "[[deadline]]", written: "[deadline]", code: "RULE-0006",
            suggestion: "[[deadline]]", others: 14),
        Slip(
            file: deadlines, piece: "[[deadline]]", written: "[deadline]", isEverywhere: false, code: "RULE-0006",
            suggestion: "[[deadline]]"),
        Slip(
            file: deadlines, piece: "[[deadline]]", written: "[[deadlines]]", code: "RULE-0004", suggestion: "deadline"),
        Slip(file: deadlines, piece: "[[deadline]]", written: "[deadlines]", code: "RULE-0004", suggestion: "deadline"),
        Slip(file: deadlines, piece: "[[deadline]]", written: "[[时限]]", code: "RULE-0004", suggestion: "deadline"),
        Slip(
            file: deadlines, piece: "within =", written: "whithin =", code: "RULE-0003", suggestion: "within",
            others: 13),
        Slip(file: deadlines, piece: "force =", written: "效力 =", code: "RULE-0003", suggestion: "force", others: 14),
        Slip(file: deadlines, piece: "cite =", written: "Cite =", code: "RULE-0003", suggestion: "cite", others: 4),
        Slip(
            file: deadlines, piece: "\"concluded\"", written: "\"conclude\"", code: "RULE-0010",
            suggestion: "concluded", others: 5),
        Slip(
            file: deadlines, piece: "entity.kind", written: "entity.kinds", code: "RULE-0011",
            suggestion: "entity.kind", others: 4),
        Slip(
            file: deadlines, piece: "within = { working-days = 2 }", written: "within = { working-days = ２ }",
            isEverywhere: false, code: "RULE-0005", suggestion: "2"),
        Slip(
            file: deadlines, piece: "within = { minutes = 15 }", written: "within = { minutes = 1５ }",
            isEverywhere: false, code: "RULE-0005", suggestion: "15"),
        Slip(
            file: deadlines, piece: "within = { working-days = 2 }", written: "within = working-days = 2",
            isEverywhere: false, code: "TOML-0032", suggestion: "{ working-days = 2 }"),
        Slip(
            file: deadlines, piece: "id = \"total\"", written: "id = total", code: "TOML-0024", suggestion: "\"total\""),
        Slip(
            file: deadlines, piece: "id = \"resolution\"", written: "ID = \"resolution\"", code: "RULE-0003",
            suggestion: "id"),
        Slip(
            file: deadlines, piece: "document =", written: "documnet =", code: "RULE-0003", suggestion: "document"),
        Slip(
            file: deadlines, piece: "effective =", written: "efective =", code: "RULE-0003", suggestion: "effective"),
        Slip(
            file: deadlines, piece: "day-zero = \"not-counted\"", written: "day-zero = \"不知道\"", code: "RULE-0010",
            suggestion: nil),
        Slip(
            file: deadlines, piece: "document = \"天津港保税区“政企同行·有需必应”工作实施方案\"\n", written: "", code: "RULE-0032",
            others: 4),
        Slip(
            file: deadlines, piece: "工作实施方案", written: "工作实施方桉", code: "RULE-0038",
            suggestion: "天津港保税区“政企同行·有需必应”工作实施方案"),
        Slip(
            file: "rules/service/matters.toml", piece: "source = \"default\"\n", written: "", code: "RULE-0030",
            others: 30),
        Slip(
            file: "rules/units/units.toml", piece: "id = \"规建局\"", written: "id = \"规建居\"", code: "RULE-0010",
            suggestion: "规建居", others: 2),
        Slip(
            file: deadlines, piece: "id = \"progress\"", written: "id = \"contact\"", code: "RULE-0013",
            suggestion: nil,
            others: 2),
        Slip(
            file: "rules/units/units.toml", piece: "id = \"规建局\"", written: "id = \"财政局\"", code: "RULE-0013",
            suggestion: nil, others: 4),
        Slip(file: deadlines, piece: "id = \"contact\"", written: "id = \"\"", code: "RULE-0008", others: 1),
        Slip(file: deadlines, piece: "id = \"contact\"\n", written: "", code: "RULE-0002", others: 1),
        Slip(
            file: "rules/units/units.toml", piece: "id = \"规建局\"", written: "id = \"\"", code: "RULE-0008", others: 3),
        Slip(
            file: deadlines, piece: "superseded-by =", written: "superseded by =", isEverywhere: false,
            code: "TOML-0004",
            suggestion: "superseded-by"),
        Slip(file: deadlines, piece: "day-zero =", written: "day zero =", code: "TOML-0004", suggestion: "day-zero"),
        Slip(
            file: "rules/calendar/hours.toml", piece: "\"08:30-12:00\"", written: "\"12:00-08:30\"", code: "RULE-0060",
            suggestion: "08:30-12:00"),
        Slip(
            file: "rules/calendar/hours.toml", piece: "\"08:30-12:00\", \"13:30-17:30\"",
            written: "08:30-12:00, \"13:30-17:30\"", code: "TOML-0010", suggestion: "\"08:30-12:00\""),
        Slip(
            file: deadlines, piece: "\n[[deadline]]\nid = \"contact\"", written: "\nid = \"contact\"",
            code: "TOML-0018", suggestion: "[[deadline]]\n", others: 1),
        Slip(
            file: deadlines, piece: "[[deadline]]\nid = \"contact\"", written: "[ [deadline] ]\nid = \"contact\"",
            code: "TOML-0016", suggestion: "[[deadline]]"),
        Slip(
            file: deadlines, piece: "within = { working-days = 2 }", written: "within\t2\t工作日",
            isEverywhere: false, code: "TOML-0004"),
        Slip(file: deadlines, piece: "id = \"contact\"", written: "id contact", code: "TOML-0004"),
        Slip(file: deadlines, piece: "force = \"binding\"", written: "force", isEverywhere: false, code: "TOML-0004"),
        Slip(
            file: deadlines, piece: "force = \"binding\"", written: "force = \"binding\"\nremark.of.clerk = 1",
            isEverywhere: false, code: "RULE-0003", suggestion: "note"),
        Slip(
            file: deadlines, piece: "force = \"binding\"", written: "• force = \"binding\"", isEverywhere: false,
            code: "TOML-0003"),
        Slip(
            file: "rules/calendar/hours.toml", piece: "hours =", written: "huors =", code: "RULE-0003",
            suggestion: "hours"),
        Slip(
            file: "rules/calendar/2025.toml", piece: "year = 2025", written: "yaer = 2025", code: "RULE-0003",
            suggestion: "year"),
        Slip(
            file: "rules/service/routes.toml", piece: "when = { collected-by = { present = true } }",
            written: "when = { collected-by = \"商务局\", collected-by.kind = \"x\" }", code: "TOML-0035",
            suggestion: "\"collected-by.kind\"", others: 1),
    ]

    @Test("A slip is told once, with the other places that it makes wrong", arguments: slips)
    func slip(_ slip: Slip) throws {
        let files = try ShippedPacks.files().filter { !$0.isScenario }.map { file in
            guard file.path == slip.file else { return file }
            try #require(file.text.contains(slip.piece))
            let limit = slip.isEverywhere ? Int.max : 1
            return RuleFile(
                path: file.path, text: file.text.replacing(slip.piece, with: slip.written, maxReplacements: limit))
        }
        let result = RuleChecker.check(files: files, plugins: StandardRules.plugins)
        let report = Comment(rawValue: Self.report(result, files))
        #expect(result.ruleSet == nil)
        var told = result.diagnostics
        // A key that there is not is no attribute either, once it stands in quotes.
        if slip.code == "TOML-0035" { told.removeAll { $0.code == "RULE-0011" } }
        #expect(told.map(\.code) == [slip.code], report)
        let found = try #require(told.first, report)
        #expect(found.suggestion == slip.suggestion, report)
        #expect(slip.others > 6 ? found.related.count > 6 : found.related.count == slip.others, report)
    }

    @Test("Without the units it is told once that there is none, and how many places need them")
    func noUnits() throws {
        let files = try ShippedPacks.files().filter { !$0.isScenario && !$0.path.hasPrefix("rules/units/") }
        let result = RuleChecker.check(files: files, plugins: StandardRules.plugins)
        let found = try #require(result.diagnostics.first)
        #expect(result.diagnostics.map(\.code) == ["RULE-0017"], "\(Self.report(result, files))")
        #expect(
            found.message.chinese.contains("[[unit]]")
                && found.message.chinese.contains("（共 \(found.related.count + 1) 处）"))
    }

    @Test("Of a file that could not be read nothing is told as missing")
    func unreadable() throws {
        let files = try ShippedPacks.files().filter { !$0.isScenario }
        let message = BilingualText(chinese: "读不出来。", english: "Unreadable.")
        for name in ["rules/units/units.toml", Self.deadlines, "rules/calendar/hours.toml", "rules/calendar/2025.toml"]
        {
            let fault = SourceDiagnostic(code: "RULE-0018", message: message, file: name, range: 0..<0)
            let result = RuleChecker.check(
                files: files.filter { $0.path != name }, plugins: StandardRules.plugins, unreadable: [fault])
            #expect(result.diagnostics == [fault], "\(Self.report(result, files))")
            #expect(result.ruleSet == nil)
        }
    }

    @Test("A file that was copied is told once, whether its pack was given another id or not")
    func copied() throws {
        let files = try ShippedPacks.files().filter { !$0.isScenario }
        for file in files {
            let copy = RuleFile(path: file.path.replacing(".toml", with: "-副本.toml"), text: file.text)
            let result = RuleChecker.check(files: files + [copy], plugins: StandardRules.plugins)
            #expect(result.diagnostics.map(\.code) == ["RULE-0014"], "\(Self.report(result, files + [copy]))")
        }
        for (path, count) in [(Self.deadlines, 15), ("rules/service/routes.toml", 6)] {
            let file = try #require(files.first { $0.path == path })
            let copy = RuleFile(
                path: path + ".toml", text: file.text.replacing("id = \"service.", with: "id = \"other."))
            let result = RuleChecker.check(files: files + [copy], plugins: StandardRules.plugins)
            let report = Comment(rawValue: Self.report(result, files + [copy]))
            let twins = result.diagnostics.filter {
                $0.code == "RULE-0013" && $0.message.chinese.contains("等 \(count) 个 id")
            }
            #expect(twins.count == 1 && twins.first?.related.count == count, report)
        }
    }

    @Test("A file that was emptied is told as that, and not what it said as missing")
    func emptied() throws {
        let files = try ShippedPacks.files().filter { !$0.isScenario }
        for file in files {
            for text in ["", "# 暂时不用\n"] {
                let others = files.filter { $0.path != file.path } + [RuleFile(path: file.path, text: text)]
                let result = RuleChecker.check(files: others, plugins: StandardRules.plugins)
                #expect(result.diagnostics.map(\.code) == ["RULE-0001"], "\(Self.report(result, others))")
                #expect(result.diagnostics.first?.message.chinese.contains("什么也没有写") == true)
            }
        }
    }

    @Test(
        "A file that was saved in another encoding is one sentence that names it", arguments: ["GB18030", "UTF-16LE"])
    func encoding(_ name: String) throws {
        for path in ["rules/units/units.toml", Self.deadlines, "rules/service/matters.toml"] {
            let files = try ShippedPacks.files().filter { !$0.isScenario }.map { file in
                guard file.path == path else { return file }
                let mark: [UInt8] = name.hasPrefix("UTF-16") ? [0xFF, 0xFE] : []
                return RuleFile(path: path, bytes: mark + (try #require(Self.encoded(file.bytes, name))))
            }
            let result = RuleChecker.check(files: files, plugins: StandardRules.plugins)
            #expect(result.diagnostics.map(\.code) == ["TOML-0001"], "\(Self.report(result, files))")
            #expect(result.diagnostics.first?.message.chinese.contains(name.prefix(6)) == true)
            #expect(!Self.report(result, files).contains("\u{FFFD}"), "no junk is printed")
        }
    }

    private static func report(_ result: RuleChecker.Result, _ files: [RuleFile]) -> String {
        let sources = Dictionary(files.map { ($0.path, LineTable($0.bytes)) }) { first, _ in first }
        return DiagnosticPrinter(sources: sources).text(result.diagnostics)
    }

    /// Text in UTF-8 in another encoding, through the C library.
    private static func encoded(_ bytes: [UInt8], _ encoding: String) -> [UInt8]? {
        let converter = iconv_open(encoding, "UTF-8")
        guard converter != iconv_t(bitPattern: -1) else { return nil }
        defer { iconv_close(converter) }
        var input = bytes.map { CChar(bitPattern: $0) }
        var output = [CChar](repeating: 0, count: bytes.count * 2 + 4)
        let written = input.withUnsafeMutableBufferPointer { input in
            output.withUnsafeMutableBufferPointer { output in
                var (source, target) = (input.baseAddress, output.baseAddress)
                var (sourceLeft, targetLeft) = (input.count, output.count)
                return iconv(converter, &source, &sourceLeft, &target, &targetLeft) == -1
                    ? nil : output.count - targetLeft
            }
        }
        return written.map { output.prefix($0).map { UInt8(bitPattern: $0) } }
    }
}
