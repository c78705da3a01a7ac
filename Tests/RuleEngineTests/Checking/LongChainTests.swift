import RuleModel
import RulePlugins
import Synchronization
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

    @Test("Of a chain of thousands that end too early the first are told, and that there are others")
    func ended() throws {
        let count = RuleChecker.mostFindings + 50
        let rows = (0..<count).map { Pointing.successor.row("n\($0)", to: $0 + 1 < count ? "n\($0 + 1)" : nil) }
        let found = Samples.check(rows.joined()).diagnostics
        #expect(found.count == RuleChecker.mostFindings + 1)
        #expect(found.prefix(RuleChecker.mostFindings).allSatisfy { $0.code == "RULE-0054" })
        #expect(found.last?.code == "RULE-0082")
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
    private static let most = RuleChecker.mostFindings

    /// Files with more errors than are told, each in another way of having many.
    enum Flood: String, CaseIterable, CustomTestStringConvertible {
        case list = "a list of names", values = "a list of values", conditions = "conditions in one another"
        case tables = "a list of tables", keys = "keys", sections = "sections", rules = "rules", rows = "rows"

        var testDescription: String { rawValue }

        func body(_ count: Int) -> String {
            let names = (0..<count).map { "\"acepted\($0)\"" }.joined(separator: ", ")
            func lines(_ line: (Int) -> String) -> String { (0..<count).map(line).joined() }
            switch self {
            case .list: return Samples.deadline("stop = [\(names)]")
            case .values:
                return Samples.rule(
                    "route", "when = { channel = [\(names)] }\nthen = { lead = \"规建局\", track = \"transferred\" }")
            case .conditions:
                let parts = (0..<count).map { "{ channel = \"acepted\($0)\" }" }.joined(separator: ", ")
                return Samples.rule(
                    "route", "when = { any = [\(parts)] }\nthen = { lead = \"规建局\", track = \"transferred\" }")
            case .tables:
                return Samples.deadline("warn = [\(lines { "{ at = \"50%\", level = \"rad\($0)\" }, " })]")
            case .keys: return lines { "a\($0).b.c = \($0)\n" }
            case .sections: return lines { "[a\($0)]\n" }
            case .rules: return lines { Samples.deadline("stop = \"acepted\($0)\"", id: "k\($0)") }
            case .rows: return lines { Samples.rule("matter", "parent = \"none\($0)\"", id: "m\($0)") }
            }
        }
    }

    @Test("As many as a file may tell are told all, and nothing else", arguments: Flood.allCases)
    func all(flood: Flood) {
        let found = Samples.check(flood.body(Self.most)).diagnostics
        #expect(found.count == Self.most)
        #expect(!found.contains { $0.code == "RULE-0082" })
    }

    @Test("Of more the first are told, the last says that there are others", arguments: Flood.allCases)
    func more(flood: Flood) throws {
        let result = Samples.check(flood.body(3 * Self.most))
        let found = result.diagnostics
        #expect(found.count == Self.most + 1)
        #expect(found.count { $0.code == "RULE-0082" } == 1)
        let last = try #require(found.last)
        #expect(last.code == "RULE-0082" && last.severity == .error)
        #expect(found.dropLast().allSatisfy { $0.range.lowerBound <= last.range.lowerBound })
        #expect(result.ruleSet == nil)
    }

    @Test("Rows behind more errors than are told are not read", arguments: Flood.allCases)
    func rows(flood: Flood) {
        for (slips, rows) in [(10, 2), (3 * Self.most, 0)] {
            let row = "[[counted]]\nsource = \"default\"\n"
            let text = Samples.header + flood.body(slips) + row + "id = \"a\"\n" + row + "id = \"b\"\n"
            let plugin = CountedPlugin()
            _ = RuleChecker.check(
                files: [Samples.base, RuleFile(path: "rules/test.toml", text: text)],
                plugins: StandardRules.plugins + [plugin])
            #expect(plugin.count.rows.withLock { $0 } == rows)
        }
    }

    @Test("The parts of a row behind more errors than are told are not read")
    func parts() {
        let parts = [String](repeating: "{}", count: 3 * Self.most).joined(separator: ", ")
        let row = "[[counted]]\nid = \"a\"\nsource = \"default\"\nparts = [\(parts)]\n"
        let plugin = CountedPlugin()
        _ = RuleChecker.check(
            files: [RuleFile(path: "rules/test.toml", text: Samples.header + row)], plugins: [plugin])
        #expect(plugin.count.parts.withLock { $0 } == Self.most + 1)
    }

    @Test("Another file with errors is told in full beside it")
    func others() {
        let wrong = RuleFile(
            path: "rules/z.toml",
            text: Samples.header.replacing("\"test\"", with: "\"z\"")
                + Samples.rule("matter", "parent = \"nowhere\"", id: "z"))
        let flood = RuleFile(
            path: "rules/test.toml", text: Samples.header + Flood.sections.body(3 * Self.most))
        let found = RuleChecker.check(files: [Samples.base, wrong, flood], plugins: StandardRules.plugins).diagnostics
        #expect(found.filter { $0.file == wrong.path }.map(\.code) == ["RULE-0010"])
        #expect(found.filter { $0.file == flood.path }.count == Self.most + 1)
    }

    @Test("Warnings alone end with one, and the rules are used; errors among them are told all")
    func warnings() throws {
        let warnings = (0...Self.most).map { "{ at = \"\($0 % 2 + 1)%\", level = \"red\" }" }
        let body = Samples.deadline("warn = [\((warnings + warnings).joined(separator: ", "))]")
        let sound = Samples.check(body)
        #expect(sound.ruleSet != nil)
        #expect(sound.diagnostics.count == Self.most + 1)
        let last = try #require(sound.diagnostics.last)
        #expect(last.code == "RULE-0082" && last.severity == .warning)
        let wrong = Samples.check(body + Samples.rule("matter", "parent = \"nowhere\"", id: "z"))
        #expect(wrong.diagnostics.filter { $0.severity == .error }.map(\.code) == ["RULE-0010"])
    }

    @Test("What a set in force may have is read to its end, however much of it there is")
    func inForce() {
        let routes = (0..<Self.most + 5).map { place in
            Samples.rule(
                "route",
                "when = { returns = { min = 20000 }, text = { contains = \"词\(place)\" } }\n"
                    + "then = { lead = \"规建局\", track = \"transferred\" }", id: "r\(place)")
        }
        let file = RuleFile(path: "rules/test.toml", text: Samples.header + routes.joined())
        let now = RuleChecker.check(files: [Samples.base, file], plugins: StandardRules.plugins)
        #expect(now.ruleSet == nil)
        #expect(now.diagnostics.last?.code == "RULE-0082")
        let former = RuleChecker.check(files: [Samples.base, file], plugins: StandardRules.plugins, wasInForce: true)
        #expect(former.ruleSet != nil)
        #expect(former.tolerated.count { $0.code == "RULE-0027" } == Self.most + 5)
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
}
