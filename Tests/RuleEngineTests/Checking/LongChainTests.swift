import RuleModel
import RulePlugins
import TOMLSyntax
import Testing

@Suite("Chains and circles of names")
struct LongChainTests {
    /// A kind of row that points at another of its kind.
    enum Pointing: String, CaseIterable, CustomTestStringConvertible {
        case parent, successor

        var testDescription: String { rawValue }

        func row(_ id: String, to other: String?) -> String {
            switch self {
            case .parent: Samples.rule("matter", other.map { "parent = \"\($0)\"" } ?? "lead = \"规建局\"", id: id)
            case .successor:
                "[[unit]]\nid = \"\(id)\"\nkind = \"department\"\nsource = \"default\"\n"
                    + (other.map { "until = 2026-06-30\nsuccessor = \"\($0)\"\n" } ?? "")
            }
        }

        var code: String { self == .parent ? "RULE-0056" : "RULE-0053" }
    }

    private func circle(of count: Int, _ kind: Pointing) -> String {
        (0..<count).map { kind.row("n\($0)", to: "n\(($0 + 1) % count)") }.joined()
    }

    @Test(
        "A circle of three is told once, at its first row, with the others as further places",
        arguments: Pointing.allCases)
    func three(kind: Pointing) throws {
        // A row that leads into the circle is not part of it.
        let found = Samples.check(kind.row("outside", to: "n1") + circle(of: 3, kind)).diagnostics
            .filter { $0.code != "RULE-0054" }
        #expect(found.map(\.code) == [kind.code])
        let fault = try #require(found.first)
        #expect(fault.message.chinese.hasSuffix("绕成一圈：n0 → n1 → n2 → n0。"))
        #expect(fault.related.count == 2)
    }

    @Test("A row that points at itself is a circle of one", arguments: Pointing.allCases)
    func itself(kind: Pointing) throws {
        let found = Samples.check(circle(of: 1, kind)).diagnostics
        #expect(found.map(\.code) == [kind.code])
        #expect(found.first?.message.chinese.hasSuffix("绕成一圈：n0 → n0。") == true)
        #expect(found.first?.related.isEmpty == true)
    }

    @Test("Of a long circle a handful is named, and all its places are", arguments: Pointing.allCases)
    func long(kind: Pointing) throws {
        let found = Samples.check(circle(of: 500, kind)).diagnostics
        #expect(found.map(\.code) == [kind.code])
        #expect(
            found.first?.message.chinese.hasSuffix("绕成一圈（500 个）：n0 → n1 → n2 → n3 → … → n499 → n0。") == true)
        #expect(found.first?.related.count == 499)
    }

    @Test("Two circles are told apart", arguments: Pointing.allCases)
    func two(kind: Pointing) {
        let body = circle(of: 2, kind) + kind.row("a", to: "b") + kind.row("b", to: "a")
        #expect(Samples.check(body).diagnostics.map(\.code) == [kind.code, kind.code])
    }

    @Test("A chain of a thousand that ends is sound", arguments: Pointing.allCases)
    func chain(kind: Pointing) {
        let count = 1_000
        let rows = (0..<count).map { place in
            let row = kind.row("n\(place)", to: place + 1 < count ? "n\(place + 1)" : nil)
            return row.replacing("2026-06-30", with: CivilDateText.day(place))
        }
        #expect(Samples.check(rows.joined()).diagnostics.map(\.message.chinese) == [])
    }

    @Test("The unit that acts on the last of a long chain of parents does not support the first")
    func acting() {
        let rows = (0..<1_000).map { Pointing.parent.row("n\($0)", to: $0 < 999 ? "n\($0 + 1)" : nil) }
        let body = rows.joined().replacing("parent = \"n1\"", with: "parent = \"n1\"\nsupport = \"规建局\"")
        let found = Samples.check(body).diagnostics
        #expect(found.count == 1)
        #expect(found.first?.related.count == 1, "the row that names the unit")
    }

    /// Days of successive ends.
    private enum CivilDateText {
        static func day(_ place: Int) -> String {
            let (year, month, day) = (2026 + place / 300, place / 25 % 12 + 1, place % 25 + 1)
            return "\(year)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
        }
    }
}

@Suite("Files of thousands of slips")
struct ManySlipsTests {
    @Test("Every slip is told; the first of them with what was most likely meant")
    func events() {
        let events = (0..<5_000).map { "\"acepted\($0)\"" }.joined(separator: ", ")
        let found = Samples.check(Samples.deadline("stop = [\(events)]")).diagnostics
        #expect(found.count == 5_000)
        #expect(found.prefix(50).allSatisfy { $0.suggestion == "accepted" })
    }

    @Test("A hundred different slips of an ordinary file have their proposals all")
    func hundred() {
        let routes = (0..<100).map { place in
            Samples.rule(
                "route",
                "when = { text = { contains = \"词\(place)\" } }\n"
                    + "then = { lead = \"规件局\", track = \"transferre\(place)\" }", id: "r\(place)")
        }
        let found = Samples.check(routes.joined()).diagnostics
        #expect(found.count == 101, "one unit at a hundred places, a hundred tracks")
        #expect(found.allSatisfy { $0.suggestion == "规建局" || $0.suggestion == "transferred" })
    }

    @Test("Thousands of unknown keys and sections are told each")
    func keys() {
        let keys = (0..<3_000).map { "a\($0).b.c = \($0)\n" }.joined()
        #expect(Samples.check(keys).diagnostics.filter { $0.code == "RULE-0003" }.count == 3_000)
        let headers = (0..<3_000).map { "[a\($0)]\n" }.joined()
        #expect(Samples.check(headers).diagnostics.filter { $0.code == "RULE-0004" }.count == 3_000)
    }
}
