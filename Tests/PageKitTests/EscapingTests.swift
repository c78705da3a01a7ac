import RuleModel
import TOMLSyntax
import Testing
import Texts

@testable import PageKit

@Suite("Hostile text")
struct EscapingTests {
    /// A text for one place of a page, so that each place can be looked for.
    private static func hostile(_ place: String) -> String {
        #"<script>alert("\#(place)")</script>' onload='x & {{number}} [[lang]]"#
    }

    private static func safe(_ place: String) -> String {
        "&lt;script&gt;alert(&quot;\(place)&quot;)&lt;/script&gt;&#39; onload=&#39;x &amp; {{number}} [[lang]]"
    }

    /// Every place shows its text as text, and none of it became a part of the page.
    private func check(_ page: some Page, _ places: [String]) {
        for language in Language.allCases {
            let text = page.render(language)
            let missing = places.filter { !text.contains(Self.safe($0)) }
            #expect(missing == [])
            let reader = MarkupReader(text)
            #expect(reader.faults == [])
            let scripts = reader.elements.filter { $0.name == "script" && $0.attributes["src"] == nil }
            let handlers = reader.elements.flatMap { $0.attributes.keys.filter { $0.hasPrefix("on") } }
            #expect(scripts.isEmpty && handlers.isEmpty)
        }
    }

    private func words(_ place: String) -> Words { .plain(Self.hostile(place)) }

    @Test("stays text in a list: titles, names and sentences of drawings")
    func list() throws {
        var page = Sample.inbox
        var row = page.groups[0].rows[0]
        try #require(row.bar != nil)
        row.title = Self.hostile("title")
        row.facts = [words("fact")]
        row.bar?.sentence = words("bar")
        row.handler = words("handler")
        page.groups = [InboxGroup(words("group"), rows: [row])]
        check(page, ["title", "fact", "bar", "handler", "group"])
    }

    @Test("stays text on a request: what people wrote, in paragraphs and in fields")
    func request() throws {
        var page = Sample.request
        try #require(page.explanation != nil)
        page.title = Self.hostile("title")
        page.timeline = Timeline([
            TimelineEntry(
                words("event"), at: "", stamp: Self.hostile("stamp"), who: words("who"), changesState: true,
                text: Self.hostile("text"))
        ])
        page.explanation?.quotation = Quotation(Self.hostile("quote"), marking: "{{number", citation: words("cite"))
        page.explanation?.earlier = EarlierRules(
            [EarlierRule(words("asked"), condition: words("unmet"), actual: words("found"))], of: words("clock"))
        page.routing?.coverage = CoverageCard(
            [Definition(words("means"), words("unit"))],
            earlier: [EarlierRule(words("former"), condition: words("wanted"), actual: words("instead"))])
        page.kinds = [
            KindCard(
                words("kind"), sentence: words("decided"), rules: [Definition(words("by"), words("outcome"))],
                earlier: [EarlierRule(words("before"), condition: words("condition"), actual: words("actual"))])
        ]
        let form = CommandForm(
            .progress, action: "/x", csrf: Sample.csrf, answers: FormAnswers(["text": Self.hostile("typed")]))
        page.commands = CommandPanel(open: OpenCommand(form: form.view), others: [], refused: [])
        check(page, ["title", "event", "stamp", "who", "text", "cite", "typed"])
        check(page, ["kind", "decided", "by", "outcome", "before", "condition", "actual"])
        check(page, ["asked", "unmet", "found", "clock", "means", "unit", "former", "wanted", "instead"])
        let quoted = page.render(.chinese)
        #expect(quoted.contains("alert(&quot;quote&quot;)"))
    }

    @Test("stays text in fields and messages of a form that is shown again")
    func form() {
        var page = Sample.submit
        page.form =
            SubmissionForm(
                csrf: Sample.csrf,
                answers: FormAnswers(
                    ["text": Self.hostile("text"), "name": Self.hostile("name")], errors: ["text": words("fault")])
            ).view
        check(page, ["text", "name", "fault"])
    }

    @Test("stays text in charts and in the text of a rule file")
    func drawings() {
        var page = Sample.overview
        page.panels = [
            BarPanel(
                "x", words("heading"),
                chart: BarChart(
                    [.init(words("bar"), 3, note: words("note"))], sentence: words("sentence")))
        ]
        page.rates = [
            RateView(
                words("rate"), value: Self.hostile("value"), change: words("change"),
                spark: SparkLine([1, 2], goal: nil, sentence: words("course")), formula: words("formula"))
        ]
        check(page, ["heading", "note", "sentence", "rate", "value", "change", "course", "formula"])
        // The label of a bar is shortened where it would leave the bar no room.
        #expect(page.render(.chinese).contains(">&lt;script&gt;alert(&quot;bar&quot;)"))
        let file = RuleFilePage(
            frame: Sample.staff("x"), path: Self.hostile("path"), text: "# \(Self.hostile("comment"))")
        check(file, ["path", "comment"])
    }

    @Test("is escaped mark by mark")
    func marks() {
        #expect(HTMLText.escaped(Self.hostile("x")) == Self.safe("x"))
    }

    @Test("a page that lets one place through is noticed")
    func checkCanFail() {
        let reader = MarkupReader("<html><p onload='x'>&lt;b&gt;</p><script>alert(1)</script></html>")
        #expect(reader.elements.contains { $0.name == "script" && $0.attributes["src"] == nil })
        #expect(reader.elements.contains { $0.attributes.keys.contains { $0.hasPrefix("on") } })
    }
}
