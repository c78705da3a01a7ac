import RuleEngine
import RuleModel
package import TOMLSyntax
package import WorkCalendar

/// Tells a report as lines for people.
package struct ImpactText: Sendable {
    let report: ImpactReport
    let language: Language
    let zone: ZoneRules
    /// What the addresses of requests' pages begin with, before the number; nil for the server's own.
    let links: String?

    package init(_ report: ImpactReport, language: Language, zone: ZoneRules, links: String? = nil) {
        self.links = links
        self.report = report
        self.language = language
        self.zone = zone
    }

    /// The whole report.
    package var lines: [String] {
        guard !report.isEquivalent else { return [equivalence] }
        var lines = changes + [""] + totals(report.open, isOpen: true)
        if report.days > 0 { lines += [""] + totals(report.ended, isOpen: false) }
        lines += section(Self.clocksTitle, report.open.clocks.map(line))
        lines += section(("主办单位变化", "Leads, from → to"), report.open.leads.map { line($0) { self.unit($0) } })
        lines += section(("办理方式变化", "Tracks, from → to"), report.open.tracks.map { line($0) { self.track($0) } })
        for kind in report.open.kinds {
            lines += section((kind.title.chinese, kind.title.english), kind.moves.map { $0.text.in(language) })
        }
        lines += section(("按单位", "By unit"), report.open.units.map(line))
        lines += section(("例子", "Examples"), report.examples.map(line))
        return lines + ["", assumption]
    }

    /// What the figures rest on.
    package var assumption: String {
        said(
            "算法：假定诉求从登记起就适用新旧两份规则，各算一遍再比较；已经发生的签收、退单、中止等照旧；改前改后都中止着的时限，恢复时才有到期日，不算改变；主办单位是规则所定的，派单员可能另派。",
            "Every request is decided under either rule set as if it had applied from registration, and compared. "
                + "What has happened stays; a clock that is paused under both is due only once it goes on, and does not "
                + "count; leads are those that the rules name, a dispatcher may have chosen others.")
    }

    /// What becomes of requests that are open once the rules are published.
    package var reach: [String] {
        var lines: [String] = []
        if !report.packsForOpen.isEmpty {
            let packs = report.packsForOpen.joined(separator: said("、", ", "))
            lines.append(said("发布后，在办诉求改用新规则的规则包：\(packs)。", "Open requests move to the new rules of: \(packs)."))
        }
        if !report.packsForNew.isEmpty {
            let packs = report.packsForNew.joined(separator: said("、", ", "))
            lines.append(
                said("发布后只用于新登记诉求的规则包：\(packs)。", "For requests to come only, once published: \(packs)."))
        }
        let counts = report.open.counts
        if counts.leadChanged + counts.supportChanged + counts.trackChanged > 0 {
            lines.append(
                said(
                    "已经登记的诉求不自动改派：主办、协办、办理方式照旧，下面说的是按新规则会派给谁，要改由派单员改派。",
                    "Requests that are registered are not dispatched anew: lead, support and track stay; what follows is "
                        + "whom the new rules would name, a dispatcher may transfer them."))
        }
        return lines
    }

    static let clocksTitle = ("期限和超期的变化，按时限（一件诉求可有几种时限）", "Clocks (a request may have several)")

    var equivalence: String { said("两份规则意思相同，没有诉求受影响。", "Equivalent: no request is affected.") }

    private var changes: [String] {
        report.changes.isEmpty
            ? [] : [said("改变的规则：", "Changed rules:")] + report.changes.map { "  " + $0.in(language) } + reach
    }

    private func totals(_ population: ImpactPopulation, isOpen: Bool) -> [String] {
        let counts = population.counts
        let name =
            isOpen
            ? said("在办诉求", "Open requests") : said("近 \(report.days) 天已办结的诉求", "Ended, last \(report.days) days")
        let facts = facts(counts).filter { $0.count > 0 }
        return [
            said(
                "\(name) \(counts.requests) 件，受影响 \(counts.affected) 件",
                "\(name): \(counts.requests), affected \(counts.affected)")
        ]
            + facts.map { "  \($0.title) \($0.count)" }
    }

    /// Each count with what it counts.
    func facts(_ counts: ImpactCounts) -> [(title: String, count: Int)] {
        [
            (said("新增超期", "newly overdue"), counts.newlyOverdue),
            (said("不再超期", "no longer overdue"), counts.noLongerOverdue),
            (said("到期日改变", "due at another time"), counts.dueChanged),
            (said("按规则换主办单位", "another lead by the rules"), counts.leadChanged),
            (said("协办单位改变", "other support"), counts.supportChanged),
            (said("办理方式改变", "another track"), counts.trackChanged),
            (said("本来按时、照新规则会超期", "in time, would have been late"), counts.wouldBeLate),
            (said("本来超期、照新规则会按时", "late, would have been in time"), counts.wouldBeInTime),
        ]
    }

    func said(_ chinese: String, _ english: String) -> String { language == .english ? english : chinese }

    private func section(_ title: (String, String), _ lines: [String]) -> [String] {
        lines.isEmpty ? [] : ["", said(title.0, title.1)] + lines.map { "  " + $0 }
    }
}
