import RuleEngine
import RuleModel
import RulePlugins
import TOMLSyntax
import Testing
import WorkCalendar

@Suite("Rules written otherwise mean the same where that is proven for every request")
struct EquivalenceTests {
    private static func compare(_ old: String, _ new: String) throws -> RuleSetComparison {
        func version(_ body: String) throws -> RuleSetComparison.Version {
            let result = Samples.check(body)
            return RuleSetComparison.Version(
                try #require(result.ruleSet, "\(result.diagnostics.map(\.message.chinese))"), files: [])
        }
        return RuleSetComparison(from: try version(old), to: try version(new))
    }

    private static func route(_ id: String, _ when: String, _ lead: String = "政务办", _ lines: String = "") -> String {
        Samples.rule(
            "route", "when = \(when)\nthen = { lead = \"\(lead)\", track = \"transferred\" }\n\(lines)", id: id
        ).replacing("title = \"规则\"", with: "title = \"规则 \(id)\"")
    }

    private static func support(_ id: String, _ when: String, _ unit: String) -> String {
        Samples.rule("support", "when = \(when)\nthen = { support = \"\(unit)\" }", id: id)
            .replacing("title = \"规则\"", with: "title = \"规则 \(id)\"")
    }

    private static func clock(_ id: String, _ kinds: String, days: Int = 2) -> String {
        Samples.deadline("clock = \"contact\"", id: id, limit: "within = { working-days = \(days) }")
            .replacing("title = \"对接企业\"", with: "title = \"对接 \(id)\"")
            .replacing("when = { track = \"cross-department\" }", with: "when = { entity.kind = \(kinds) }")
    }

    private static func permit(_ id: String, _ commands: String) -> String {
        Samples.rule("permit", "commands = \(commands)\nwhen = { role = \"handler\" }", id: id)
            .replacing("title = \"规则\"", with: "title = \"规则 \(id)\"")
    }

    struct Rewriting: Sendable, CustomTestStringConvertible {
        let name: String
        let old: String
        let new: String
        let kind: RuleChange.Kind
        let chinese: String
        var testDescription: String { name }
    }

    private static let stop = "stop = \"concluded\""
    static let same = "，每件诉求的结果都和原来一样"

    static let rewritings = [
        Rewriting(
            name: "a deadline split by kind of entity",
            old: clock("a", "[\"enterprise\", \"individual-business\"]"),
            new: clock("a", "\"enterprise\"") + clock("b", "\"individual-business\""), kind: .split,
            chinese: "“对接 a”（a）拆成 2 条：“对接 a”（a）、“对接 b”（b）\(same)"),
        Rewriting(
            name: "deadlines merged", old: clock("a", "\"enterprise\"") + clock("b", "\"individual-business\""),
            new: clock("c", "[\"individual-business\", \"enterprise\"]"), kind: .merged,
            chinese: "“对接 a”（a）、“对接 b”（b）并成一条：“对接 c”（c）\(same)"),
        Rewriting(
            name: "a route split behind another",
            old: route("a", "{ kind = \"help\" }", "规建局") + route("b", "\"always\""),
            new: route("a", "{ kind = \"help\" }", "规建局") + route("b", "{ urgency = { not = \"normal\" } }")
                + route("c", "\"always\""), kind: .split,
            chinese: "“规则 b”（b）拆成 2 条：“规则 b”（b）、“规则 c”（c）\(same)"),
        Rewriting(
            name: "a route whose requests the next one answers alike",
            old: route("a", "{ kind = \"help\" }") + route("b", "\"always\""), new: route("b", "\"always\""),
            kind: .removed,
            chinese: "它管的诉求，“规则 b”（b）现在同样决定\(same)"),
        Rewriting(
            name: "a route that never decided is gone",
            old: route("a", "\"always\"") + route("b", "{ kind = \"help\" }", "规建局"), new: route("a", "\"always\""),
            kind: .removed, chinese: "原来就轮不到它\(same)"),
        Rewriting(
            name: "a route that never decides is new", old: route("a", "\"always\""),
            new: route("a", "\"always\"") + route("b", "{ kind = \"help\" }", "规建局"), kind: .added,
            chinese: "轮不到它\(same)"),
        Rewriting(
            name: "a route under another id", old: route("a", "\"always\""),
            new: route("z", "\"always\"").replacing("规则 z", with: "规则"), kind: .reworded,
            chinese: "“规则 a”（a）改写成“规则”（z）\(same)"),
        Rewriting(
            name: "a support rule split", old: support("a", "{ kind = [\"help\", \"complaint\"] }", "规建局"),
            new: support("a", "{ kind = \"help\" }", "规建局") + support("b", "{ kind = \"complaint\" }", "规建局"),
            kind: .split, chinese: "“规则 a”（a）拆成 2 条：“规则 a”（a）、“规则 b”（b）\(same)"),
        Rewriting(
            name: "a support rule that another one makes idle", old: support("a", "\"always\"", "规建局"),
            new: support("a", "\"always\"", "规建局") + support("b", "{ kind = \"help\" }", "规建局"), kind: .added,
            chinese: "它管的诉求，“规则 a”（a）原来就同样决定\(same)"),
        Rewriting(
            name: "a permission split by commands", old: permit("a", "[\"accept\", \"return\"]"),
            new: permit("a", "\"accept\"") + permit("b", "\"return\""), kind: .split,
            chinese: "“规则 a”（a）拆成 2 条：“规则 a”（a）、“规则 b”（b），谁可以做什么，和原来一样"),
        Rewriting(
            name: "a route split over time", old: route("a", "\"always\""),
            new: route("a", "\"always\"", "政务办", "until = 2026-06-30")
                + route("a", "\"always\"", "政务办", "effective = 2026-07-01"), kind: .split,
            chinese: "“规则 a”（a）拆成 2 条：“规则 a”（a）、“规则 a”（a）\(same)"),
        Rewriting(
            name: "neighbours of which no request meets both",
            old: route("a", "{ kind = \"help\" }") + route("b", "{ kind = \"complaint\" }", "规建局"),
            new: route("b", "{ kind = \"complaint\" }", "规建局") + route("a", "{ kind = \"help\" }"), kind: .moved,
            chinese: "每件诉求的结果都和原来一样"),
        Rewriting(
            name: "a condition in other words",
            old: route("a", "{ any = [{ kind = \"help\" }, { kind = \"complaint\" }] }"),
            new: route("a", "{ kind = [\"complaint\", \"help\"] }"), kind: .reworded,
            chinese: "条件的写法（意思相同）原来是：诉求类型是“求助”，或者诉求类型是“投诉”；现在是：诉求类型是“投诉”或“求助”"),
        Rewriting(
            name: "a condition that reads alike and is written otherwise",
            old: route("a", "{ kind = \"help\" }"), new: route("a", "{ all = [{ kind = \"help\" }] }"), kind: .reworded,
            chinese: "条件换了写法，意思没有变"),
        Rewriting(
            name: "events in another order",
            old: clock("a", "\"enterprise\"").replacing(stop, with: "stop = [\"concluded\", \"contacted\"]"),
            new: clock("a", "\"enterprise\"").replacing(stop, with: "stop = [\"contacted\", \"concluded\"]"),
            kind: .reworded,
            chinese: "只有名单里的次序不同，意思相同"),
        Rewriting(
            name: "a condition narrowed where an earlier rule answers anyway",
            old: route("a", "{ kind = \"help\" }", "规建局") + route("b", "{ kind = [\"help\", \"complaint\"] }"),
            new: route("a", "{ kind = \"help\" }", "规建局") + route("b", "{ kind = \"complaint\" }"), kind: .reworded,
            chinese: "每件诉求的结果都和原来一样"),
    ]

    @Test("What became of the rules is told, and that nothing is decided otherwise", arguments: rewritings)
    func equivalent(_ rewriting: Rewriting) throws {
        let comparison = try Self.compare(rewriting.old, rewriting.new)
        let texts = comparison.changes.map(\.text.chinese)
        #expect(comparison.isEquivalent, "\(texts)")
        #expect(comparison.changes.count == 1, "\(texts)")
        let change = try #require(comparison.changes.first)
        #expect(change.kind == rewriting.kind)
        #expect(change.sentences.map(\.chinese).contains(rewriting.chinese), "\(texts)")
    }

    struct Difference: Sendable, CustomTestStringConvertible {
        let name: String
        let old: String
        let new: String
        let example: String
        var testDescription: String { name }
    }

    static let differences = [
        Difference(
            name: "one half of a split deadline is shorter",
            old: clock("a", "[\"enterprise\", \"individual-business\"]"),
            new: clock("a", "\"enterprise\"") + clock("b", "\"individual-business\"", days: 1),
            example: "例如主体类型是“个体工商户”的诉求：原来按“对接 a”自签收起 2 个工作日内，现在按“对接 b”自签收起 1 个工作日内"),
        Difference(
            name: "a split leaves requests to nobody", old: route("a", "{ kind = { present = true } }"),
            new: route("a", "{ kind = [\"consultation\", \"help\", \"complaint\"] }"),
            example: "例如诉求类型是“建议”的诉求：原来按“规则 a”由政务办办理，现在没有规则管"),
        Difference(
            name: "a route that no longer takes requests without a matter", old: route("a", "\"always\""),
            new: route("a", "{ matter = { present = true } }"),
            example: "例如事项没有值的诉求：原来按“规则 a”由政务办办理，现在没有规则管"),
        Difference(
            name: "a route that took some requests is gone",
            old: route("a", "{ kind = \"help\" }", "规建局") + route("b", "\"always\""), new: route("b", "\"always\""),
            example: "例如诉求类型是“求助”的诉求：原来按“规则 a”由规建局办理，现在按“规则 b”由政务办办理"),
        Difference(
            name: "the general case stands before the special one",
            old: route("a", "{ kind = \"help\" }", "规建局") + route("b", "\"always\""),
            new: route("b", "\"always\"") + route("a", "{ kind = \"help\" }", "规建局"),
            example: "例如诉求类型是“求助”的诉求：原来按“规则 a”由规建局办理，现在按“规则 b”由政务办办理"),
        Difference(
            name: "the same unit on another track",
            old: route("a", "{ kind = \"help\" }") + route("b", "\"always\"", "规建局"),
            new: route("c", "{ kind = \"help\" }").replacing("transferred", with: "complex")
                + route("b", "\"always\"", "规建局"),
            example: "例如诉求类型是“求助”的诉求：原来按“规则 a”由政务办办理（办理方式：“流转办理”），"
                + "现在按“规则 c”由政务办办理（办理方式：“复杂疑难”）"),
        Difference(
            name: "who supports stands in another order",
            old: support("a", "{ kind = \"help\" }", "规建局") + support("b", "\"always\"", "政务办"),
            new: support("b", "\"always\"", "政务办") + support("a", "{ kind = \"help\" }", "规建局"),
            example: "例如诉求类型是“求助”的诉求：原来按“规则 a”增加规建局协办；按“规则 b”增加政务办协办，"
                + "现在按“规则 b”增加政务办协办；按“规则 a”增加规建局协办"),
        Difference(
            name: "a command that one may no longer carry out",
            old: permit("a", "\"accept\"") + permit("b", "\"return\""), new: permit("a", "\"accept\""),
            example: "例如命令是“退单”、角色含有“承办人”的：原来按“规则 b”可以退单，现在不可以"),
        Difference(
            name: "from a day on nobody answers", old: route("a", "\"always\""),
            new: route("b", "\"always\"", "政务办", "until = 2026-06-30"),
            example: "从 2026 年 7 月 1 日起，任何诉求：原来按“规则 a”由政务办办理，现在没有规则管"),
    ]

    @Test("Where the meaning differs, a request shows what it got and gets", arguments: differences)
    func different(_ difference: Difference) throws {
        let comparison = try Self.compare(difference.old, difference.new)
        #expect(!comparison.isEquivalent)
        let details = comparison.changes.flatMap(\.details)
        #expect(
            details.map(\.sentence.chinese).contains(difference.example), "\(comparison.changes.map(\.text.chinese))")
        #expect(details.filter { $0.key == "example" }.allSatisfy { $0.witness != nil })
    }

    @Test("Rules that say the same on other days may not change places across one that is always there")
    func datedOrder() throws {
        let early = Self.support("a", "{ kind = \"help\" }", "规建局") + "until = 2026-06-30\n"
        let late = Self.support("b", "{ kind = \"help\" }", "规建局") + "effective = 2026-07-01\n"
        let always = Self.support("x", "\"always\"", "政务办")
        let moved = try Self.compare(early + always + late, late + always + early)
        #expect(!moved.isEquivalent, "\(moved.changes.map(\.text.chinese))")
    }

    @Test("A rule that means the same is not said to leave every request as it was where another one does not")
    func besideChange() throws {
        let old = Self.route("a", "{ any = [{ kind = \"help\" }] }") + Self.route("b", "{ kind = \"complaint\" }")
        let new =
            Self.route("c", "{ kind = \"help\" }") + Self.route("b", "{ kind = \"complaint\" }", "规建局")
        let told = try Self.compare(old, new).changes.filter { !$0.changesMeaning }.flatMap(\.sentences).map(\.chinese)
        #expect(told.contains { $0.hasSuffix("，这里管的诉求，结果都和原来一样") }, "\(told)")
        #expect(!told.contains { $0.hasSuffix(Self.same) })
    }

    @Test("Where too many words are asked for, no proof is claimed, and that is said")
    func opaque() throws {
        func words(_ range: Range<Int>) -> String { range.map { "\"词\($0)\"" }.joined(separator: ", ") }
        func rules(_ ids: [(String, Range<Int>)]) -> String {
            ids.map { id, range in Self.route(id, "{ text = { contains = [\(words(range))] } }", "规建局") }.joined()
                + Self.route("rest", "\"always\"")
        }
        let few = try Self.compare(rules([("a", 0..<8)]), rules([("a", 0..<4), ("b", 4..<8)]))
        #expect(few.isEquivalent, "\(few.changes.map(\.text.chinese))")
        let many = try Self.compare(rules([("a", 0..<14)]), rules([("a", 0..<7), ("b", 7..<14)]))
        #expect(!many.isEquivalent)
        #expect(many.changes.flatMap(\.sentences).contains { $0.chinese.hasPrefix("没有能证明意思相同") })
    }

    @Test("An escalation split in two notifies twice over time, so it is no mere rewriting")
    func escalation() throws {
        func rule(_ id: String, _ when: String) -> String {
            Samples.rule("escalation", "when = \(when)\nthen = { notify = \"政务办\" }", id: id)
        }
        let split = try Self.compare(
            rule("a", "{ returns = { min = 2 } }"),
            rule("a", "{ returns = { min = 2, max = 3 } }") + rule("b", "{ returns = { min = 4 } }"))
        #expect(!split.isEquivalent)
        let same = try Self.compare(
            rule("a", "{ returns = { min = 2 } }"),
            rule("a", "{ none = [{ returns = { max = 1 } }, { returns = { present = false } }] }"))
        #expect(same.isEquivalent)
    }
}
