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
            ("ab", ["ba", "abc"], "ba"), ("concluded-", ["conclude", "concluded"], "concluded"),
            ("working_day", ["working-days", "working-hours"], "working-days"),
        ])
    func near(_ typed: String, _ names: [String], _ wanted: String) {
        let found = Suggestion.nearest(to: typed, among: names)
        #expect(found == wanted)
    }

    @Test("Nothing is proposed for what is nothing like any name", arguments: ["", "zzzzzzz", "完全不同的名字", "甲"])
    func far(_ typed: String) {
        #expect(Suggestion.nearest(to: typed, among: ["track", "乙", "规建局"]) == nil)
    }

    @Test("The distance is that of the whole table, whatever the limit lets be skipped")
    func limits() {
        let names = ["", "a", "ab", "ba", "abc", "acb", "transferred", "trasnfered", "derrefsnart", "规建局", "规件局"]
        for one in names {
            for two in names {
                let whole = Self.distance(Array(one.unicodeScalars), Array(two.unicodeScalars))
                for limit in 0...12 {
                    #expect(Suggestion.isNear(one, two, within: limit) == (whole <= limit), "\(one) \(two)")
                }
            }
        }
    }

    /// Insertions, deletions, changes and swaps of neighbours, by the definition.
    private static func distance(_ one: [Unicode.Scalar], _ two: [Unicode.Scalar]) -> Int {
        var table = [[Int]](repeating: [Int](repeating: 0, count: two.count + 1), count: one.count + 1)
        for i in 0...one.count {
            for j in 0...two.count {
                guard i > 0, j > 0 else {
                    table[i][j] = i + j
                    continue
                }
                let change = table[i - 1][j - 1] + (one[i - 1] == two[j - 1] ? 0 : 1)
                table[i][j] = min(table[i - 1][j] + 1, table[i][j - 1] + 1, change)
                if i > 1, j > 1, one[i - 1] == two[j - 2], one[i - 2] == two[j - 1] {
                    table[i][j] = min(table[i][j], table[i - 2][j - 2] + 1)
                }
            }
        }
        return table[one.count][two.count]
    }

    @Test("A search among many names ends, whatever is typed; what it finds first it finds as always")
    func bounded() {
        var search = NameSearch((0..<4_000).map { "name-\($0)" })
        #expect(search.nearest(to: "nmae-17") == "name-17")
        let later = (0..<4_000).map { search.nearest(to: "eman-\($0)-x") }
        #expect(later.last == .some(nil))
    }

    @Test("The nearest of the other names is the one that is found where the name itself is not among them")
    func others() {
        let names = ["contact", "contcat", "total", "report", "reprot-2", "rp", "接", "对接企业", "对接"]
        let nearest = Suggestion.nearestOthers(to: names, among: names)
        for (name, near) in zip(names, nearest) {
            #expect(near == Suggestion.nearest(to: name, among: names.filter { $0 != name }), "\(name)")
        }
        #expect(nearest.contains { $0 != nil } && nearest.contains(nil))
    }

    @Test("Names of any length are compared in bounded time")
    func long() {
        let name = String(repeating: "长", count: 100_000)
        #expect(Suggestion.nearest(to: name, among: [name + "一"]) == nil)
    }
}
