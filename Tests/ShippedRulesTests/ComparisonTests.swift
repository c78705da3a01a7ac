import Foundation
import RuleEngine
import RuleModel
import RulePlugins
import ShippedRules
import TOMLSyntax
import Testing

@Suite("What is different between two rule sets")
struct ComparisonTests {
    private static func version(_ change: (String) -> String = { $0 }, of path: String = "") throws
        -> RuleSetComparison.Version
    {
        let files = ShippedRules.files.map { file in
            file.path == path ? RuleFile(path: path, text: change(file.text)) : file
        }
        let result = RuleChecker.check(files: files, plugins: StandardRules.plugins)
        return RuleSetComparison.Version(try #require(result.ruleSet), files: files)
    }

    private static func changes(of path: String, _ piece: String, _ other: String) throws -> [RuleChange] {
        let new = try version({ $0.replacing(piece, with: other) }, of: path)
        return RuleSetComparison(try version(), new, plugins: StandardRules.plugins).changes
    }

    private static let deadlines = "rules/service/deadlines.toml"
    private static let routes = "rules/service/routes.toml"

    @Test("A set is equivalent to itself, also with other comments and spaces")
    func equivalent() throws {
        let comments = try Self.version({ "# 说明\n" + $0.replacing(" = ", with: "  =  ") }, of: Self.deadlines)
        let comparison = RuleSetComparison(try Self.version(), comments, plugins: StandardRules.plugins)
        #expect(comparison.changes == [])
        #expect(comparison.isEquivalent)
    }

    @Test("A changed limit is told in the words of the rule")
    func limit() throws {
        let changes = try Self.changes(
            of: Self.deadlines, "within = { working-days = 10 }", "within = { working-days = 15 }")
        #expect(changes.map(\.id) == ["pause"])
        let sentence = try #require(changes.first?.sentences.first?.chinese)
        #expect(sentence.hasPrefix("结果：") && sentence.hasSuffix(" 15 个工作日内"), "\(sentence)")
        #expect(sentence.contains(" 10 个工作日内 → "), "\(sentence)")
    }

    @Test("What the sentence is too short for is told by its key")
    func key() throws {
        let changes = try Self.changes(of: Self.deadlines, "at-due = \"resume\"\n", "")
        #expect(changes.map(\.kind) == [.changed])
        #expect(changes.first?.sentences.map(\.chinese) == ["at-due：\"resume\" → —"])
    }

    @Test("A changed condition is told as sentences")
    func condition() throws {
        let changes = try Self.changes(
            of: "rules/service/escalations.toml", "returns = { min = 2 }", "returns = { min = 3 }")
        #expect(changes.map(\.id) == ["suggest-joint-conference"])
        #expect(changes.first?.sentences.first?.chinese.contains("→") == true)
        #expect(changes.first?.sentences.first?.chinese.hasPrefix("条件：") == true)
    }

    @Test("A condition that is written otherwise and means the same is only words; else a request shows the difference")
    func meaning() throws {
        let piece = "when = { track = \"cross-department\", entity.kind = [\"enterprise\", \"individual-business\"] }"
        let same =
            "when = { all = [{ entity.kind = [\"individual-business\", \"enterprise\"] }, "
            + "{ none = [{ track = { not = \"cross-department\" } }, { track = { present = false } }] }] }"
        let reworded = try Self.changes(of: Self.deadlines, piece, same)
        #expect(Set(reworded.map(\.kind)) == [.reworded])
        let narrower = try Self.changes(
            of: Self.deadlines, piece, piece.replacing(", \"individual-business\"", with: ""))
        #expect(Set(narrower.map(\.kind)) == [.changed])
        let example = try #require(narrower.first?.sentences.last?.chinese)
        #expect(example.contains("主体类型“个体工商户”") && example.hasSuffix("原来符合，现在不符合"), "\(example)")
    }

    @Test("Neighbours that no request meets both may change places")
    func places() throws {
        let text = try #require(ShippedRules.files.first { $0.path == Self.deadlines }?.text)
        let parts = text.components(separatedBy: "[[deadline]]\n")
        let life = try #require(parts.firstIndex { $0.contains("\"accept-life\"") })
        let utility = try #require(parts.firstIndex { $0.contains("\"accept-utility\"") })
        var swapped = parts
        swapped.swapAt(life, utility)
        let version = try Self.version({ _ in swapped.joined(separator: "[[deadline]]\n") }, of: Self.deadlines)
        let comparison = RuleSetComparison(try Self.version(), version, plugins: StandardRules.plugins)
        #expect(comparison.changes.map(\.kind) == [.reworded])
        #expect(comparison.isEquivalent)
    }

    @Test("Another clause is a change, another title or note is only words")
    func words() throws {
        let cite = try Self.changes(
            of: Self.routes, "title = \"按事项目录由职能部门办理\"\ncite = \"正文 四（二）\"",
            "title = \"按事项目录由职能部门办理\"\ncite = \"正文 四（一）\"")
        #expect(cite.map(\.kind) == [.changed])
        let title = try Self.changes(of: Self.routes, "title = \"按事项目录由职能部门办理\"", "title = \"按目录办理\"")
        #expect(title.map(\.kind) == [.reworded])
        #expect(title.allSatisfy { !$0.changesMeaning })
        let note = try Self.changes(of: Self.deadlines, "note = \"日期由联席会议定\"", "note = \"日期由会议定\"")
        #expect(note.map(\.kind) == [.reworded])
    }

    @Test("Rules that are new, gone, dated or moved are told")
    func shape() throws {
        let gone = try Self.changes(of: Self.routes, "id = \"culture\"", "id = \"culture-2\"")
        #expect(Set(gone.map(\.kind)) == [.added, .removed])
        let dated = try Self.changes(of: Self.routes, "id = \"culture\"", "until = 2026-12-31\nid = \"culture\"")
        #expect(dated.first?.sentences.map(\.chinese) == ["有效期：2025-10-16 起 → 2025-10-16 起，到 2026-12-31 止"])
        let moved = try Self.version(Self.swapped, of: Self.routes)
        let changes = RuleSetComparison(try Self.version(), moved, plugins: StandardRules.plugins).changes
        #expect(changes.map(\.kind) == [.moved])
        #expect(changes.first?.id == "to-steward")
    }

    /// The last two routes the other way round.
    private static func swapped(_ text: String) -> String {
        let parts = text.split(separator: "[[route]]\n")
        guard let last = parts.last, let mark = last.firstRange(of: "\n# 协办") else { return text }
        let head = parts.dropLast(2).map { "\($0)[[route]]\n" }.joined()
        let steward = String(last[..<mark.lowerBound])
        let rest = String(last[mark.lowerBound...])
        return head + steward + "\n[[route]]\n" + String(parts[parts.count - 2]) + rest
    }

    @Test("A pack's dates and conventions are told")
    func packs() throws {
        let changes = try Self.changes(
            of: Self.deadlines, "effective = 2025-10-16", "effective = 2025-10-16\napplies-to-open = true")
        #expect(changes.map(\.section) == ["pack"])
        #expect(changes.first?.sentences.map(\.chinese) == ["适用于在办诉求：false → true"])
    }
}
