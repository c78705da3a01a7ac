import RuleEngine
import RuleModel
import RulePlugins
import TOMLSyntax
import Testing
import WorkCalendar

@Suite("Searching for a request")
struct RequestSearchTests {
    /// Attributes of which every request can be listed.
    static let worlds: [[String]] = [
        ["choice.one", "truth", "text"], ["choice.one", "list", "truth"], ["number", "list"], ["text", "list"],
    ]

    @Test(
        "A request is found where listing all of them finds one, and it is one; else there is none", arguments: worlds)
    func agreesWithListing(_ names: [String]) throws {
        var random = RandomRules(seed: 20_260_209)
        random.attributes = RandomRules.attributes.filter { names.contains($0.0) }
        let everyone = Self.requests(of: names)
        var found = 0
        for _ in 0..<40 {
            let conditions = random.rules(4).map(\.condition)
            let search = RequestSearch(RequestSpace(conditions, vocabulary: RandomRules.vocabulary))
            let (wanted, unwanted) = (conditions[0], Array(conditions.dropFirst()))
            func isAnswer(_ facts: Facts) -> Bool {
                wanted.holds(for: facts) && !unwanted.contains { $0.holds(for: facts) }
            }
            switch search.request(meeting: [wanted], without: unwanted) {
            case .found(let facts):
                found += 1
                #expect(isAnswer(facts))
            case .nothing: #expect(!everyone.contains(where: isAnswer))
            case .undecided: Issue.record("not found out")
            }
        }
        #expect(found > 5 && found < 40)
    }

    @Test("So many conditions that a machine word has no bit for each are told from listing all requests, too")
    func manyConditions() {
        var random = RandomRules(seed: 20_260_305)
        let names = ["choice.one", "choice.two", "truth"]
        random.attributes = RandomRules.attributes.filter { names.contains($0.0) }
        let everyone = Self.requests(of: names)
        var narrow: [Condition] = []
        while narrow.count < 430 {
            narrow += random.rules(50).map(\.condition).filter { condition in
                (1...6).contains(everyone.count { condition.holds(for: $0) })
            }
        }
        var found = 0
        for count in [63, 64, 65, 90, 130] {
            for start in stride(from: 0, to: 300, by: 30) {
                let unwanted = Array(narrow[start..<start + count])
                let search = RequestSearch(RequestSpace(unwanted, vocabulary: RandomRules.vocabulary))
                let answer = search.request(meeting: [.always], without: unwanted)
                let left = everyone.filter { facts in !unwanted.contains { $0.holds(for: facts) } }
                #expect((answer == .nothing) == left.isEmpty)
                guard let request = answer.request else { continue }
                found += 1
                #expect(!unwanted.contains { $0.holds(for: request) })
            }
        }
        #expect(found > 5 && found < 50)
    }

    @Test("Beyond ten pieces of text nothing is claimed that was not proven; what is found is so")
    func manyPieces() {
        let pieces = (0..<12).map { "词\($0)" }
        let conditions = pieces.map { Condition.attribute(AttributeTest("text", .contains([$0]))) }
        let space = RequestSpace(conditions, vocabulary: RandomRules.vocabulary)
        #expect(!space.isExact)
        let search = RequestSearch(space)
        #expect(
            search.request(meeting: conditions).request.map { facts in conditions.allSatisfy { $0.holds(for: facts) } }
                == true)
        #expect(search.request(meeting: [conditions[0]], without: [conditions[0]]) == .undecided)
    }

    @Test("Pieces within pieces, texts that are equal, and signs between them are told apart")
    func textsWithin() {
        func contains(_ piece: String) -> Condition { .attribute(AttributeTest("text", .contains([piece]))) }
        let equal = Condition.attribute(AttributeTest("text", .oneOf([.text("消防")])))
        let (short, long, comma) = (contains("消防"), contains("消防验收"), contains("消防，"))
        let search = RequestSearch(
            RequestSpace([equal, short, long, comma], vocabulary: RandomRules.vocabulary))
        #expect(search.request(meeting: [long], without: [short]) == .nothing)
        #expect(search.request(meeting: [equal, comma]) == .nothing)
        for (wanted, unwanted) in [([short], [equal, long, comma]), ([long], [comma]), ([long, comma], [])] {
            let facts = search.request(meeting: wanted, without: unwanted).request
            #expect(facts.map { facts in wanted.allSatisfy { $0.holds(for: facts) } } == true)
            #expect(facts.map { facts in unwanted.contains { $0.holds(for: facts) } } == false)
        }
    }

    @Test("What cannot be is not found")
    func impossible() {
        let isKnown = Condition.attribute(AttributeTest("truth", .oneOf([.boolean(true)])))
        let hasChoice = Condition.attribute(AttributeTest("choice.one", .present(true)))
        let space = RequestSpace(
            [isKnown, hasChoice], vocabulary: RandomRules.vocabulary,
            knowledge: RequestKnowledge(impossible: [.all([hasChoice, .none([isKnown])])]))
        #expect(RequestSearch(space).request(meeting: [hasChoice], without: [isKnown]) == .nothing)
        #expect(RequestSearch(space).request(meeting: [hasChoice]).request?["truth"] == .boolean(true))
    }

    /// Every request that differs in these attributes, as far as the random conditions can tell.
    private static func requests(of names: [String]) -> [Facts] {
        names.reduce([Facts()]) { all, name in
            all.flatMap { facts in
                values(of: name).map { value in
                    var facts = facts
                    facts[name] = value
                    return facts
                }
            }
        }
    }

    private static func values(of name: String) -> [FactValue?] {
        switch name {
        case "truth": [nil, .boolean(true), .boolean(false)]
        case "number": [nil] + (Array(0...7) + [.max]).map { .integer($0) }
        case "list":
            [nil]
                + (0..<16).map { mask in
                    .list(RandomRules.names.indices.filter { mask & (1 << $0) != 0 }.map { RandomRules.names[$0] })
                }
        case "text": [nil] + texts(upTo: 3).map { .text($0) }
        default: [nil] + RandomRules.names.map { .text($0) }
        }
    }

    private static func texts(upTo length: Int) -> [String] {
        length == 0
            ? [""]
            : texts(upTo: length - 1).flatMap { text in
                [text] + (RandomRules.names + ["戊"]).map { text + $0 }
            }
    }
}
