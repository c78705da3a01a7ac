import RuleModel
import TOMLSyntax
import Testing
import Texts

@testable import PageKit

@Suite("Hostile text")
struct EscapingTests {
    static let hostile = #"<script>alert("1")</script>' onload='x & {{number}} [[lang]]"#
    static let safe = "&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&#39; onload=&#39;x &amp; {{number}} [[lang]]"

    private func check(_ page: some Page) {
        for language in Language.allCases {
            let text = page.render(language)
            let isLive = text.contains("<script>alert")
            let isShown = text.contains(Self.safe)
            #expect(!isLive && isShown)
            #expect(MarkupReader(text).faults == [])
        }
    }

    @Test("stays text in a list: titles, names and sentences of drawings")
    func list() {
        var page = Sample.inbox
        var row = page.groups[0].rows[0]
        row.title = Self.hostile
        row.facts = [.plain(Self.hostile)]
        row.bar?.sentence = .plain(Self.hostile)
        row.handler = .plain(Self.hostile)
        page.groups = [InboxGroup(.plain(Self.hostile), rows: [row])]
        check(page)
    }

    @Test("stays text on a request: what people wrote, in paragraphs and in fields")
    func request() {
        var page = Sample.request
        page.title = Self.hostile
        page.timeline = Timeline([
            TimelineEntry(
                .plain(Self.hostile), at: "", stamp: Self.hostile, who: .plain(Self.hostile), changesState: true,
                text: Self.hostile)
        ])
        page.explanation?.quotation = Quotation(Self.hostile, marking: "alert", citation: .plain(Self.hostile))
        let form = CommandForm(
            .progress, action: "/x", csrf: Sample.csrf, answers: FormAnswers(["text": Self.hostile]))
        page.commands = CommandPanel(open: OpenCommand(form: form.view), others: [], refused: [])
        check(page)
    }

    @Test("stays text in fields and messages of a form that is shown again")
    func form() {
        var page = Sample.submit
        page.form =
            SubmissionForm(
                csrf: Sample.csrf,
                answers: FormAnswers(
                    ["text": Self.hostile, "name": Self.hostile], errors: ["text": .plain(Self.hostile)])
            ).view
        check(page)
    }

    @Test("stays text in charts and in the text of a rule file")
    func drawings() {
        var page = Sample.overview
        page.panels = [
            BarPanel(
                "x", .plain(Self.hostile),
                chart: BarChart(
                    [.init(.plain(Self.hostile), 3, note: .plain(Self.hostile))], sentence: .plain(Self.hostile)))
        ]
        check(page)
        let file = RuleFilePage(frame: Sample.staff("x"), path: Self.hostile, text: "# \(Self.hostile)")
        check(file)
    }

    @Test("is escaped mark by mark")
    func marks() {
        #expect(HTMLText.escaped(Self.hostile) == Self.safe)
    }
}
