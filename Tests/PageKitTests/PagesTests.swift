import TOMLSyntax
import Testing
import Texts

@testable import PageKit

@Suite("Every page")
struct PagesTests {
    static let names = Sample.pages.map(\.name)

    private func page(_ name: String, _ language: Language = .chinese) -> String {
        Sample.pages.first { $0.name == name }?.page.render(language) ?? ""
    }

    @Test("is well formed, with unique ids that references meet", arguments: names)
    func wellFormed(name: String) {
        for language in Language.allCases {
            let reader = MarkupReader(page(name, language))
            #expect(reader.faults == [])
            #expect(reader.elements.count > 30)
            let ids = reader.elements.compactMap { $0.attributes["id"] }
            #expect(ids.count == Set(ids).count, "an id occurs twice")
            for element in reader.elements {
                for key in ["for", "aria-labelledby", "aria-describedby", "data-counts"] {
                    for id in (element.attributes[key] ?? "").split(separator: " ") {
                        #expect(ids.contains(String(id)), "\(element.name) \(key) \(id)")
                    }
                }
                if let href = element.attributes["href"], href.hasPrefix("#"), href.count > 1 {
                    #expect(ids.contains(String(href.dropFirst())), "\(href) leads nowhere")
                }
            }
        }
    }

    @Test("keeps to a content policy without inline styles and scripts", arguments: names)
    func contentPolicy(name: String) {
        for element in MarkupReader(page(name)).elements {
            #expect(element.name != "style")
            if element.name == "script" { #expect(element.attributes["src"]?.hasPrefix("/assets/") == true) }
            for key in element.attributes.keys {
                #expect(key != "style" && !key.hasPrefix("on"), "\(element.name) \(key)")
            }
        }
    }

    @Test("carries the token in each form that changes something", arguments: names)
    func tokens(name: String) {
        let text = page(name)
        for form in text.split(separator: "<form ").dropFirst() where form.prefix(300).contains("method=\"post\"") {
            let body = form.prefix(upTo: form.firstRange(of: "</form>")?.lowerBound ?? form.endIndex)
            let hasToken = body.contains(#"<input type="hidden" name="csrf" value="\#(Sample.csrf)">"#)
            #expect(hasToken)
        }
    }

    @Test("says its language, has one main part, one first heading and a skip link", arguments: names)
    func landmarks(name: String) {
        for language in Language.allCases {
            let elements = MarkupReader(page(name, language)).elements
            #expect(elements.first { $0.name == "html" }?.attributes["lang"] == language.rawValue)
            #expect(elements.filter { $0.name == "main" }.count == 1)
            #expect(elements.filter { $0.name == "h1" }.count == 1)
            #expect(elements.contains { $0.attributes["class"] == "skip" && $0.attributes["href"] == "#main" })
        }
    }

    @Test("names the lists of earlier rules of a request each otherwise, and opens only those of its unit and kinds")
    func earlierRules() {
        for language in Language.allCases {
            let reader = MarkupReader(Sample.request.render(language))
            let regions = reader.elements.filter { $0.attributes["role"] == "region" }
                .compactMap { $0.attributes["aria-label"] }
            // The days of the clock; the earlier rules of clock, unit, coverage and the further kind.
            #expect(regions.count == 5 && Set(regions).count == 5, "\(regions)")
        }
        let text = Sample.request.render(.chinese)
        for folded in ["办理进度：前 1 条", "谁服务这家企业：前 1 条"] {
            let isFolded = text.contains(#"<details class="more"><summary>\#(folded)规则为什么没有命中</summary>"#)
            #expect(isFolded, "\(folded)")
        }
        for open in ["前 2 条", "评星规则：前 1 条"] {
            let isOpen = text.contains(#"<details class="more" open><summary>\#(open)规则为什么没有命中</summary>"#)
            #expect(isOpen, "\(open)")
        }
    }

    @Test("says why nobody looks after the enterprise, and nothing of it where no rule was asked")
    func nobodyLooksAfter() {
        var page = Sample.request
        page.routing?.coverage = CoverageCard(
            [], earlier: [EarlierRule("包保服务", condition: "包保单位有值", actual: "没有值")])
        let asked = page.render(.chinese)
        #expect(asked.contains("谁服务这家企业</h3>") && asked.contains("包保单位有值"))
        page.routing?.coverage = nil
        let silent = page.render(.chinese)
        #expect(!silent.contains("谁服务这家企业"))
    }

    @Test("has no text left between its marks", arguments: names)
    func nothingLeft(name: String) {
        for language in Language.allCases {
            let text = page(name, language)
            for mark in ["{{", "}}", "⟦", "Optional(", "BilingualText("] {
                let isLeft = text.contains(mark)
                #expect(!isLeft, "\(mark)")
            }
        }
    }

    @Test("has at most one primary button outside folded parts", arguments: names)
    func primaryButtons(name: String) {
        let several: Set<String> = ["follow"]
        let count = MarkupReader(page(name)).elements.filter { $0.attributes["class"]?.contains("btn-go") == true }
            .count
        #expect(count <= (several.contains(name) ? 2 : 1))
    }

    @Test("heads its title with 出错 exactly where something is to be changed", arguments: names)
    func titleMark(name: String) {
        let text = page(name)
        let isMarked = text.contains("<title>出错：")
        let isFaulty = text.contains(#"class="errsum""#)
        #expect(isMarked == isFaulty)
        if isFaulty, let main = text.firstRange(of: "<main"), let summary = text.firstRange(of: "errsum") {
            let between = text[main.upperBound..<summary.lowerBound]
            let isFirst = !between.contains("<h1")
            #expect(isFirst, "the summary comes first")
        }
    }
}
