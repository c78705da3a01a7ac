import RuleModel
import RulePlugins
import SeededRandomness
import TOMLSyntax
import Testing

@Suite("Files that were checked before are not parsed anew")
struct KeptTreesTests {
    private static let bodies = [
        Samples.deadline(), Samples.deadline("stop = \"acepted\""), "[[deadlin]]\nid = \"a\"\n", "id = ", "",
        Samples.rule("matter", "parent = \"construction\"", id: "m"), Samples.matters, "[unit]\nid = \"甲局\"\n",
    ]

    @Test("What a check says does not hang on what was checked before", arguments: 1...20)
    func same(seed: Int) {
        var random = SeededGenerator(seed: UInt64(seed))
        let trees = KeptTrees()
        for _ in 0..<5 {
            let files = ["a", "b", "c"].map { name in
                RuleFile(
                    path: "rules/\(name).toml",
                    text: Samples.header.replacing("\"test\"", with: "\"\(name)\"") + random.pick(Self.bodies))
            }
            let kinds = random.chance(20) ? StandardRules.plugins.dropLast(3) : StandardRules.plugins[...]
            let anew = RuleChecker.check(files: files + [Samples.base], plugins: Array(kinds))
            let kept = RuleChecker.check(files: files + [Samples.base], plugins: Array(kinds), trees: trees)
            #expect(kept.diagnostics == anew.diagnostics)
            #expect((kept.ruleSet == nil) == (anew.ruleSet == nil))
            #expect(kept.defaults == anew.defaults)
        }
    }
}
