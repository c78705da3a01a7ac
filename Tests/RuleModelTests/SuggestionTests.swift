import RuleModel
import Testing

@Suite("The name that somebody most likely meant")
struct SuggestionTests {
    @Test(
        "Near names are proposed, far ones are not",
        arguments: [
            ("规件局", ["社发局", "规建局", "财政局"], "规建局"), ("trasferred", ["transferred", "instant"], "transferred"),
            ("tarck", ["track", "kind"], "track"), ("entity.knid", ["entity.kind", "entity.known"], "entity.kind"),
            ("stp", ["start", "stop"], "stop"), ("市监局", ["市场监管局", "财政局"], "市场监管局"),
        ])
    func near(_ typed: String, _ names: [String], _ wanted: String) {
        let found = Suggestion.nearest(to: typed, among: names)
        #expect(found == wanted)
    }

    @Test("Nothing is proposed for what is nothing like any name", arguments: ["", "zzzzzzz", "完全不同的名字", "甲"])
    func far(_ typed: String) {
        #expect(Suggestion.nearest(to: typed, among: ["track", "乙", "规建局"]) == nil)
    }

    @Test("Names of any length are compared in bounded time")
    func long() {
        let name = String(repeating: "长", count: 100_000)
        #expect(Suggestion.nearest(to: name, among: [name + "一"]) == nil)
    }
}
