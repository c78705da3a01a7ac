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

    @Test("A changed condition is told as sentences, with a request that shows it")
    func condition() throws {
        let changes = try Self.changes(
            of: "rules/service/escalations.toml", "returns = { min = 2 }", "returns = { min = 3 }")
        #expect(changes.map(\.id) == ["suggest-joint-conference"])
        #expect(
            changes.first?.sentences.map(\.chinese) == [
                "条件原来是：超期的时限含有“总时限”，或者退单次数不少于 2；现在是：超期的时限含有“总时限”，或者退单次数不少于 3",
                "例如退单次数是2的诉求：原来按“建议提请联席会议研究”建议提请联席会议研究，通知政务办，现在没有规则管",
            ])
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
        #expect(example.contains("主体类型是“个体工商户”") && example.hasSuffix("，现在没有规则管"), "\(example)")
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
        #expect(comparison.changes.map(\.kind) == [.moved])
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
        #expect(gone.map(\.kind) == [.reworded])
        #expect(gone.first?.sentences.map(\.chinese) == ["编号由“culture”改为“culture-2”"])
        let other = try Self.changes(
            of: Self.routes, "id = \"culture\"\ntitle = \"文化", "id = \"culture-2\"\ntitle = \"全部文化")
        #expect(other.map(\.kind) == [.reworded])
        let dated = try Self.changes(of: Self.routes, "id = \"culture\"", "until = 2026-12-31\nid = \"culture\"")
        #expect(dated.first?.sentences.map(\.chinese) == ["增加最后一天：2026 年 12 月 31 日"])
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
        #expect(changes.first?.sentences.map(\.chinese) == ["适用范围由只管生效后登记的诉求改为在办诉求也重算"])
    }
}
