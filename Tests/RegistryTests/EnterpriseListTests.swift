import RuleModel
import Testing

@testable import Registry

@Suite("Reading enterprise lists")
struct EnterpriseListTests {
    static let units = KnownUnits([
        UnitRecord(name: "发改局", kind: "department", aliases: [], groups: [], until: nil, successor: nil),
        UnitRecord(name: "市场监管局", kind: "department", aliases: ["市场局"], groups: [], until: nil, successor: nil),
        UnitRecord(name: "天保控股", kind: "platform-company", aliases: [], groups: [], until: nil, successor: nil),
    ])

    private func list(_ text: String) throws -> EnterpriseList {
        try EnterpriseList(Array(text.utf8), units: Self.units)
    }

    @Test("Chinese headers, in any order and with remarks, fill a record")
    func chineseHeaders() throws {
        let list = try list(
            """
            企业名称,统一社会信用代码（必填）,类型,行业代码,状态,招商引进,招商单位,包保单位,载体类型,载体名称,产权单位,标签,地址,联系人,联系电话,备注
            华为技术有限公司,914403001922038216,有限责任公司,C3911,存续,是,市场局,发改局,楼宇,某大厦,天保控股,高新技术、瞪羚;高新技术,保税区 1 号,张三,13800138000,x
            """)
        #expect(list.faults == [] && list.warnings == [])
        #expect(list.ignoredColumns == ["备注"])
        let record = try #require(list.rows.first?.applied(to: nil))
        #expect(
            record
                == EnterpriseRecord(
                    creditCode: "914403001922038216", name: "华为技术有限公司", kind: .enterprise,
                    industry: IndustryClass("C3911"), status: .active,
                    tags: ["高新技术", "瞪羚"], isInvestmentPromoted: true, recruitingUnit: "市场监管局", pairedUnit: "发改局",
                    locationKind: .building,
                    locationName: "某大厦", ownerUnit: "天保控股", address: "保税区 1 号", contactName: "张三",
                    contactPhone: "13800138000"))
    }

    @Test("English headers do as well, and an individual business is told by its type")
    func englishHeaders() throws {
        let list = try list("creditCode,name,type,investmentPromoted\n91440300708461136T,某店,个体工商户,no\n")
        #expect(list.rows.first?.applied(to: nil)?.kind == .individualBusiness)
    }

    @Test("The same list in GB 18030 and in UTF-8 with mark is read alike")
    func encodings() throws {
        // 名称 / 状态 / 注销 in GB 18030.
        let gb: [UInt8] =
            Array("credit-code,".utf8) + [0xC3, 0xFB, 0xB3, 0xC6, 0x2C, 0xD7, 0xB4, 0xCC, 0xAC, 0x0D, 0x0A]
            + Array("914403001922038216,".utf8) + TextEncodingTests.zone + [0x2C, 0xD7, 0xA2, 0xCF, 0xFA, 0x0D, 0x0A]
        let fromGB = try EnterpriseList(gb, units: Self.units)
        #expect(fromGB.encoding == .gb18030)
        let marked = try EnterpriseList(
            TextEncoding.byteOrderMark + Array("credit-code,名称,状态\n914403001922038216,天津港保税区,注销\n".utf8),
            units: Self.units)
        #expect(marked.encoding == .utf8)
        let records = [fromGB, marked].map { $0.rows.first?.applied(to: nil) }
        #expect(records[0] == records[1])
        #expect(records[0]?.name == "天津港保税区" && records[0]?.status == .deregistered)
    }

    @Test("Each fault names its row, its column and what is expected; good rows are taken")
    func faults() throws {
        let list = try list(
            """
            信用代码,名称,行业代码,状态,招商引进,包保单位,载体类型
            914403001922038216,甲,C38,在营,是,发改局,园区
            91440300192203821,乙,,,,,
            9.144E+17,丙,,,,,
            ,丁,,,,,
            91440300708461136T,,X99,倒闭,也许,发该局,楼语
            914403001922038216,重复,,,,,
            91440300708461136T,戊,,,,,
            """)
        #expect(list.rows.map(\.row) == [2, 8])
        #expect(list.faults.map(\.row) == [3, 4, 5, 6, 6, 6, 6, 6, 6, 7])
        #expect(
            list.faults.map(\.column) == [
                "信用代码", "信用代码", "信用代码", "名称", "行业代码", "状态", "招商引进", "包保单位", "载体类型", "信用代码",
            ])
        #expect(list.faults[0].chinese == "统一社会信用代码应为 18 位，这里是 17 位。")
        #expect(list.faults[1].chinese.contains("设为文本"))
        #expect(list.faults[7].chinese == "没有“发该局”这个单位，是不是“发改局”？")
        #expect(list.faults[9].chinese.contains("第 2 行"))
        #expect(list.faults.allSatisfy { !$0.english.isEmpty })
    }

    @Test("A failing check digit is a warning, the row is taken")
    func checkDigit() throws {
        let list = try list("信用代码,名称\n91350203M0001QKT19,厦门某公司\n")
        #expect(list.rows.count == 1 && list.faults == [])
        #expect(list.warnings.map(\.row) == [2])
    }

    @Test("Broken bytes spoil their row alone")
    func brokenBytes() throws {
        let bytes =
            Array("统一社会信用代码,名称\n914403001922038216,".utf8) + [0xE5, 0xA4, 0x0A] + Array("91440300708461136T,好\n".utf8)
        let list = try EnterpriseList(bytes, units: Self.units)
        #expect(list.rows.map(\.row) == [3])
        #expect(list.faults.map(\.row) == [2])
        #expect(list.faults.first?.column == "名称")
    }

    @Test(
        "What people add against spreadsheets is taken off",
        arguments: [
            "=\"914403001922038216\"", "'914403001922038216", " 914403001922038216 ", "９１４４０３００１９２２０３８２１６",
            "\u{FEFF}914403001922038216",
        ])
    func wrapped(code: String) throws {
        let quoted =
            "\"" + code.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
        #expect(try list("信用代码,名称\n\(quoted),甲\n").rows.map(\.creditCode) == ["914403001922038216"])
    }

    @Test(
        "A file that is no list is refused with what to do",
        arguments: [
            ("", ImportError.empty), ("信用代码,名称\n", .empty),
            ("名称,类型\n甲,企业\n", .noCreditCodeColumn(found: ["名称", "类型"])),
            ("信用代码,统一社会信用代码\n1,2\n", .columnTwice("统一社会信用代码")), ("PK\u{3}\u{4}zip", .notText),
            ("a\u{0}b\n1\n", .notText),
        ])
    func refused(text: String, error: ImportError) {
        #expect(throws: error) { try list(text) }
        #expect(error.chinese.hasSuffix("。") && error.english.hasSuffix("."))
    }

    @Test("UTF-16 is told apart")
    func utf16() {
        #expect(throws: ImportError.notText) { try EnterpriseList([0xFF, 0xFE, 0x41, 0x00], units: Self.units) }
    }

    @Test("A quote that is never closed rejects its row, and what came before is taken")
    func unterminated() throws {
        let list = try list("信用代码,名称\n914403001922038216,甲\n91440300708461136T,\"乙\nx,y\n")
        #expect(list.rows.map(\.row) == [2])
        #expect(list.faults.map(\.row) == [3])
    }
}
