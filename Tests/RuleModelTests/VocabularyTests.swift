import RuleModel
import TOMLSyntax
import Testing

@Suite("The words of rules")
struct VocabularyTests {
    @Test("An alias is the unit's short name, in texts and in lists")
    func aliases() {
        var words = Vocabulary.core
        words.declare(Domain.Member("市场监管局", aliases: ["市场局", "市场监督管理局"]), in: .unit)
        let facts = Facts([
            "entity.recruiting-unit": .text("市场局"), "coverage.units": .list(["市场监督管理局", "财政局"]),
            "text": .text("市场局"),
        ])
        let canonical = words.canonical(facts)
        #expect(canonical["entity.recruiting-unit"] == .text("市场监管局"))
        #expect(canonical["coverage.units"] == .list(["市场监管局", "财政局"]))
        #expect(canonical["text"] == .text("市场局"))
    }

    @Test(
        "Every name that the core knows is a word",
        arguments: [
            (DomainName.event, EventName.known.map(\.rawValue)), (.state, StateName.known.map(\.rawValue)),
            (.command, CommandName.known.map(\.rawValue)), (.role, Role.known.map(\.rawValue)),
            (.track, Track.known.map(\.rawValue)), (.kind, RequestKind.known.map(\.rawValue)),
            (.urgency, Urgency.known.map(\.rawValue)), (.entityKind, EntityKind.known.map(\.rawValue)),
            (.channel, (ChannelName.known + [.hotline]).map(\.rawValue)),
        ])
    func core(_ domain: DomainName, _ names: [String]) {
        for name in names { #expect(Vocabulary.core.member(name, of: domain) != nil, "\(domain) \(name)") }
    }

    @Test("No attribute ends in a matcher's word, which would be ambiguous")
    func unambiguous() {
        let words = Set(MatcherWord.allCases.map(\.rawValue) + MatcherWord.Combination.allCases.map(\.rawValue))
        for subject in [Subject.request, .permission] {
            for attribute in Vocabulary.core.attributes(of: subject) {
                let last = attribute.name.split(separator: ".").last.map(String.init) ?? ""
                #expect(!words.contains(last))
            }
        }
    }

    @Test("A permission cannot ask what only a request knows")
    func subjects() {
        let names = Vocabulary.core.attributes(of: .permission).map(\.name)
        #expect(names.contains("own-unit") && names.contains("state"))
        #expect(!names.contains("entity.kind"))
    }
}
