import RuleEngine
import RuleModel
import TOMLSyntax

/// The report as one HTML file that needs nothing else: charts are drawn in it, and it prints.
package struct ImpactPage: Sendable {
    private let text: ImpactText

    package init(_ text: ImpactText) { self.text = text }

    package var html: String {
        let title = text.said("规则改动的影响", "Impact of changed rules")
        return """
            <!DOCTYPE html>
            <html lang="\(text.language == .english ? "en" : "zh-CN")">
            <head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
            <title>\(title)</title><style>\(Self.style)</style></head>
            <body><main><h1>\(title)</h1>
            <p class="mut">\(escaped(text.time(text.report.now.instant)))</p>
            \(content)
            <p class="mut">\(escaped(text.assumption))</p></main></body></html>

            """
    }

    private var content: String {
        let report = text.report
        guard !report.isEquivalent else { return "<p>\(escaped(text.equivalence))</p>" }
        let open = report.open
        var parts = [list((report.changes.map { $0.in(text.language) } + text.reach))]
        parts.append(totals(text.said("在办诉求", "Open requests"), open.counts))
        if report.days > 0 {
            parts.append(
                totals(
                    text.said("近 \(report.days) 天已办结的诉求", "Ended in the last \(report.days) days"), report.ended.counts)
            )
        }
        parts += [
            chart(
                text.said("按单位：新增超期（实心）、不再超期（虚线）", "By unit: newly overdue (filled), no longer overdue (dashed)"),
                overdue(open.units),
                nothing: text.said("没有诉求因此超期，也没有诉求因此不再超期。", "No request becomes overdue, and none ceases to be.")),
            chart(
                text.said("到期时间改变的件数，按现在的单位", "Due at another time, by the unit that has them"),
                due(open.units), nothing: text.said("没有诉求的到期时间改变。", "No request is due at another time.")),
            chart(
                text.said("规则所定的主办：改前（实心）、改后（虚线）", "Leads that the rules name: before (filled), after (dashed)"),
                leads(open.units), nothing: text.said("没有诉求换主办单位。", "No request gets another lead.")),
            matrix(text.said("主办单位，从（行）到（列）", "Leads, from (rows) to (columns)"), open.leads) { text.unit($0) },
            matrix(text.said("办理方式，从（行）到（列）", "Tracks, from (rows) to (columns)"), open.tracks) { text.track($0) },
            clocks(open.clocks), open.kinds.map(kind).joined(separator: "\n"), examples(report.examples),
        ]
        return parts.filter { !$0.isEmpty }.joined(separator: "\n")
    }

    private func list(_ lines: [String]) -> String {
        lines.isEmpty ? "" : "<ul>" + lines.map { "<li>\(escaped($0))</li>" }.joined() + "</ul>"
    }

    private func totals(_ title: String, _ counts: ImpactCounts) -> String {
        let all = [
            (title: text.said("件数", "requests"), count: counts.requests),
            (text.said("受影响", "affected"), counts.affected),
        ]
        let cells = (all + text.facts(counts)).map { "<div><dt>\(escaped($0.title))</dt><dd>\($0.count)</dd></div>" }
        return "<h2>\(escaped(title))</h2><dl>\(cells.joined())</dl>"
    }

    private func overdue(_ units: [UnitImpact]) -> [ImpactBars.Row] {
        units.ranked { $0.newlyOverdue + $0.noLongerOverdue }.map { unit in
            .init(
                name: text.unit(unit.unit?.rawValue),
                first: unit.newlyOverdue, second: unit.noLongerOverdue)
        }
    }

    private func leads(_ units: [UnitImpact]) -> [ImpactBars.Row] {
        units.ranked { abs($0.after - $0.before) }.map { unit in
            .init(name: text.unit(unit.unit?.rawValue), first: unit.before, second: unit.after)
        }
    }

    private func due(_ units: [UnitImpact]) -> [ImpactBars.Row] {
        units.ranked(by: \.dueChanged).map { unit in
            .init(name: text.unit(unit.unit?.rawValue), first: unit.dueChanged)
        }
    }

    /// - Parameter nothing: said where there is nothing to draw.
    private func chart(_ title: String, _ rows: [ImpactBars.Row], nothing: String) -> String {
        guard !rows.isEmpty else { return "<h2>\(escaped(title))</h2><p>\(escaped(nothing))</p>" }
        return "<h2>\(escaped(title))</h2>" + ImpactBars(rows, title: title).svg
    }

    private func clocks(_ clocks: [ClockImpact]) -> String {
        guard !clocks.isEmpty else { return "" }
        let heads =
            [text.said("时限", "clock"), text.said("到期日改变", "due moved")] + text.moves
            + [text.said("新增超期", "newly overdue"), text.said("不再超期", "no longer overdue")]
        let rows = clocks.map { clock in
            let counts = [
                clock.moved, clock.earlier, clock.later, clock.begins, clock.ceases, clock.newlyOverdue,
                clock.noLongerOverdue,
            ]
            return "<tr><th scope=\"row\">\(escaped(clock.title.in(text.language)))</th>"
                + counts.map { "<td>\($0)</td>" }.joined() + "</tr>"
        }
        return table(text.said(ImpactText.clocksTitle.0, ImpactText.clocksTitle.1), heads, rows)
    }

    private func matrix(_ title: String, _ moves: [ImpactMove], _ name: (String?) -> String) -> String {
        guard !moves.isEmpty else { return "" }
        let (from, to) = (Set(moves.map { name($0.from) }).sorted(), Set(moves.map { name($0.to) }).sorted())
        let counts = Dictionary(moves.map { ([name($0.from), name($0.to)], $0.requests) }, uniquingKeysWith: +)
        let rows = from.map { row in
            "<tr><th scope=\"row\">\(escaped(row))</th>"
                + to.map { column in
                    counts[[row, column]].map { "<td class=\"off\">\($0)</td>" } ?? "<td>·</td>"
                }.joined() + "</tr>"
        }
        return table(title, [""] + to, rows)
    }

    /// From what to what a kind of rule decides, and how often.
    private func kind(_ kind: KindImpact) -> String {
        let rows = kind.moves.map { move in
            "<tr><th scope=\"row\">\(escaped(move.from.in(text.language)))</th>"
                + "<td class=\"txt\">\(escaped(move.to.in(text.language)))</td><td>\(move.requests)</td></tr>"
        }
        return table(
            kind.title.in(text.language),
            [text.said("改前", "before"), text.said("改后", "after"), text.said("件数", "requests")],
            rows)
    }

    private func examples(_ examples: [ImpactExample]) -> String {
        guard !examples.isEmpty else { return "" }
        let heads = [
            text.said("诉求", "request"), text.said("现主办", "lead now"), text.said("改变", "what changes"),
        ]
        let rows = examples.map { example in
            let number = escaped("\(example.number)")
            let link = "<a href=\"\(escaped(text.address(of: example) ?? example.page))\">\(number)</a>"
            let parts = text.parts(example).map(escaped).joined(separator: "<br>")
            return
                "<tr><th scope=\"row\">\(link)</th><td class=\"txt\">\(escaped(text.unit(example.present?.rawValue)))</td>"
                + "<td class=\"txt\">\(parts)</td></tr>"
        }
        return table(text.said("例子", "Examples"), heads, rows)
    }

    private func table(_ title: String, _ heads: [String], _ rows: [String]) -> String {
        let head = heads.map { "<th scope=\"col\">\(escaped($0))</th>" }.joined()
        return "<h2>\(escaped(title))</h2><div class=\"wide\"><table><thead><tr>\(head)</tr></thead>"
            + "<tbody>\(rows.joined())</tbody></table></div>"
    }

    private func escaped(_ text: String) -> String { ImpactMarkup.escaped(text) }
}
