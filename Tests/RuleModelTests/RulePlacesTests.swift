import SeededRandomness
import TOMLSyntax
import Testing

@testable import RuleModel

/// Places are looked up when they are asked for, by a path; here each is compared with a walk through the whole tree.
@Suite("Places of the keys of a rule")
struct RulePlacesTests {
    private static let text = """
        [[deadline]]
        id = "contact"
        "collected-by.kind" = "x"
        when = { entity.kind = ["enterprise", "resident"], any = [{ track = "a" }, { track = { not = "b" } }] }
        then.lead = "甲局"
        then.support = ["甲局", "乙局", 3, "甲局"]
        warn = [{ at = "50%", level = "yellow" }, { before = { working-hours = 4 }, level = "orange" }]
        [deadline.within]
        working-days = 2
        [[deadline.late]]
        days = 1
        [[deadline.late]]
        days = 2

        """

    private static func row() throws -> RuleNode {
        let file = RuleText.parse(RuleFile(path: "rules/test.toml", text: text)) { $0 == "deadline" }.file
        return try #require(file.root["deadline"]?.rows.first)
    }

    private static func written(_ location: RuleModel.SourceLocation) -> String {
        String(decoding: Array(text.utf8)[location.range], as: UTF8.self)
    }

    @Test(
        "A key and its value are found by their path",
        arguments: [
            ("id", "id", "\"contact\"", 2), ("collected-by.kind", "\"collected-by.kind\"", "\"x\"", 3),
            ("when.entity.kind", "kind", "[\"enterprise\", \"resident\"]", 4),
            ("when.any.1.track", "track", "{ not = \"b\" }", 4), ("when.any.1.track.not", "not", "\"b\"", 4),
            ("then.lead", "lead", "\"甲局\"", 5), ("warn.0.at", "at", "\"50%\"", 7),
            ("warn.1.before.working-hours", "working-hours", "4", 7), ("within", "within", "[deadline.within]", 8),
            ("within.working-days", "working-days", "2", 9), ("late.1.days", "days", "2", 13),
        ])
    func found(_ path: String, _ key: String, _ value: String, _ line: Int) throws {
        let row = try Self.row()
        let place = try #require(RulePlaces(row)[path])
        #expect(Self.written(place.key) == key && Self.written(place.value) == value)
        #expect(place.key.line == line)
    }

    @Test(
        "What is not written has no place",
        arguments: [
            "", ".", "stop", "id.x", "then.notify", "then.support.0", "warn.0", "warn.2.at", "warn.-1.at", "warn.at",
            "warn.x.at", "within.0.working-days", "collected-by", "deadline.id",
        ])
    func absent(_ path: String) throws {
        let places = RulePlaces(try Self.row())
        #expect(places[path] == nil)
    }

    @Test("The keys of the rule itself are told in the order written")
    func keys() throws {
        let places = RulePlaces(try Self.row())
        #expect(places.keys == ["id", "collected-by.kind", "when", "then", "warn", "within", "late"])
    }

    @Test("An element is found by its text, the last of its like; by a name that was remembered before that")
    func elements() throws {
        var places = RulePlaces(try Self.row())
        let list = try #require(places["then.support"]).value.range
        let last = try #require(places.element("甲局", of: "then.support"))
        #expect(Self.written(last) == "\"甲局\"" && last.range.upperBound == list.upperBound - 1)
        let second = try #require(places.element("乙局", of: "then.support"))
        #expect(Self.written(second) == "\"乙局\"")
        #expect(places.element("3", of: "then.support") == nil && places.element("丙局", of: "then.support") == nil)
        #expect(places.element("甲局", of: "then.lead") == nil, "no list")
        #expect(places.element("甲局", of: "then.notify") == nil)

        let (one, other) = (try #require(places["id"]).key, try #require(places["warn"]).key)
        places.remember(one, RulePlaces.Element(key: "then.support", name: "乙局"))
        places.remember(one, RulePlaces.Element(key: "then.support", name: "丙局"))
        var inner = RulePlaces(try Self.row())
        inner.remember(other, RulePlaces.Element(key: "then.support", name: "丙局"))
        places.remember(inner)
        #expect(places.element("乙局", of: "then.support") == one)
        #expect(places.element("丙局", of: "then.support") == other)
        #expect(places.element("甲局", of: "then.support") == last)
    }

    @Test("In any tree each path is found where a walk finds it, and no other path is")
    func walked() {
        var trees = RandomTrees()
        var (found, missed) = (0, 0)
        for _ in 0..<300 {
            let row = trees.row()
            let places = RulePlaces(row)
            let walk = Walk(row)
            for (path, place) in walk.places { #expect(places[path] == place, "\(path)") }
            for (path, names) in walk.elements {
                for name in RandomTrees.names { #expect(places.element(name, of: path) == names[name], "\(path)") }
            }
            for _ in 0..<50 {
                let path = trees.path()
                #expect(places[path] == walk.places[path], "\(path)")
                if walk.places[path] == nil { missed += 1 } else { found += 1 }
            }
        }
        #expect(found > 500 && missed > 500, "both are tried")
    }
}

/// Every path of a tree with its places, by going through all of it.
private struct Walk {
    var places: [String: KeyPlace] = [:]
    /// The last place of each text, by the path of the list.
    var elements: [String: [String: RuleModel.SourceLocation]] = [:]

    init(_ row: RuleNode) { walk(row, at: []) }

    private mutating func walk(_ node: RuleNode, at path: [String]) {
        for entry in node.entries {
            let path = path + [entry.key]
            places[path.joined(separator: ".")] = KeyPlace(key: entry.keyLocation, value: entry.value.location)
            guard case .list(let list) = entry.value.value else {
                walk(entry.value, at: path)
                continue
            }
            var names: [String: RuleModel.SourceLocation] = [:]
            for (place, element) in list.enumerated() {
                if let text = element.text { names[text] = element.location }
                walk(element, at: path + [String(place)])
            }
            elements[path.joined(separator: ".")] = names
        }
    }
}

/// Tables, lists and texts at random, each at a place of its own.
private struct RandomTrees {
    static let names = ["x", "y", "z"]
    private static let keys = ["a", "b", "c", "0", "1"]
    private var random = SeededGenerator(seed: 5)
    private var offset = 0

    mutating func row() -> RuleNode { table(depth: 0) }

    /// A path of up to four parts, which may be one of a tree.
    mutating func path() -> String {
        (0...next(below: 4)).map { _ in random.pick(Self.keys) }.joined(separator: ".")
    }

    private mutating func table(depth: Int) -> RuleNode {
        let keys = Self.keys.filter { _ in next(below: 3) > 0 }
        return RuleNode(
            .table(keys.map { RuleNode.Entry($0, at: location(), value(depth: depth + 1)) }), at: location())
    }

    private mutating func value(depth: Int) -> RuleNode {
        switch next(below: depth > 3 ? 2 : 6) {
        case 0, 1: return RuleNode(.text(random.pick(Self.names)), at: location())
        case 2, 3: return table(depth: depth)
        default:
            let elements = (0..<next(below: 4)).map { _ in
                next(below: 2) == 0 ? table(depth: depth + 1) : value(depth: 9)
            }
            return RuleNode(.list(elements), at: location())
        }
    }

    private mutating func location() -> RuleModel.SourceLocation {
        offset += 1
        return RuleModel.SourceLocation(path: "rules/test.toml", line: offset, range: offset..<offset + 1)
    }

    private mutating func next(below limit: Int) -> Int {
        Int.random(in: 0..<limit, using: &random)
    }
}
