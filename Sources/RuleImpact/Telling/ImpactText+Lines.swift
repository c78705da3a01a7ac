import RuleModel
import TOMLSyntax
import WorkCalendar

// One line for each thing that changes.
extension ImpactText {
    /// A unit's name; the dispatcher's queue where there is none.
    func unit(_ name: String?) -> String { name ?? said("派单台", "(dispatcher's queue)") }

    func track(_ name: String?) -> String {
        guard let name else { return "—" }
        return report.trackTitles[name]?.in(language) ?? name
    }

    func line(_ move: ImpactMove, _ name: (String?) -> String) -> String {
        "\(name(move.from)) → \(name(move.to))  \(move.requests)"
    }

    func line(_ clock: ClockImpact) -> String {
        let counts = [
            (said("提前", "earlier"), clock.earlier), (said("推后", "later"), clock.later),
            (said("开始计时", "begins"), clock.begins), (said("不再计时", "ends"), clock.ceases),
            (said("新超期", "newly overdue"), clock.newlyOverdue),
            (said("不再超期", "no longer overdue"), clock.noLongerOverdue),
        ]
        let told = counts.filter { $0.1 > 0 }.map { "\($0.0) \($0.1)" }
        return "\(clock.title.in(language))（\(clock.clock)）  " + told.joined(separator: said("，", ", "))
    }

    func line(_ unit: UnitImpact) -> String {
        var told = [said("规则所定 \(unit.before) → \(unit.after)", "named \(unit.before) → \(unit.after)")]
        if unit.dueChanged > 0 { told.append(said("期限改变 \(unit.dueChanged)", "due moved \(unit.dueChanged)")) }
        if unit.newlyOverdue > 0 { told.append(said("新超期 \(unit.newlyOverdue)", "newly overdue \(unit.newlyOverdue)")) }
        if unit.noLongerOverdue > 0 {
            told.append(said("不再超期 \(unit.noLongerOverdue)", "no longer overdue \(unit.noLongerOverdue)"))
        }
        return "\(self.unit(unit.unit?.rawValue))  " + told.joined(separator: said("，", ", "))
    }

    func line(_ example: ImpactExample) -> String {
        "\(example.number)  " + parts(example).joined(separator: said("；", "; "))
    }

    /// Everything that changes of one request.
    func parts(_ example: ImpactExample) -> [String] {
        var parts: [String] = []
        if let lead = example.lead {
            parts.append(
                said("主办 \(unit(lead.before)) → \(unit(lead.after))", "lead \(unit(lead.before)) → \(unit(lead.after))")
            )
        }
        if let track = example.track {
            parts.append("\(self.track(track.before)) → \(self.track(track.after))")
        }
        if let support = example.support {
            parts.append(
                said("协办 ", "support ") + list(support.before) + " → " + list(support.after))
        }
        return parts + example.clocks.map(part)
            + example.kinds.map { "\($0.title.in(language)) \($0.before.in(language)) → \($0.after.in(language))" }
    }

    private func part(_ clock: ImpactExample.Clock) -> String {
        let remark =
            clock.isNewlyOverdue
            ? said("（新超期）", " (newly overdue)")
            : clock.isNoLongerOverdue
                ? said("（不再超期）", " (no longer overdue)")
                : clock.wouldBeLate
                    ? said("（会超期）", " (would have been late)")
                    : clock.wouldBeInTime ? said("（会按时）", " (would have been in time)") : ""
        return "\(clock.title.in(language)) \(time(clock.before?.instant)) → \(time(clock.after?.instant))\(remark)"
    }

    private func list(_ units: [UnitName]) -> String {
        units.isEmpty ? said("无", "none") : units.map(\.rawValue).joined(separator: said("、", ", "))
    }

    /// The day and the minute on the zone's clocks.
    func time(_ instant: Instant?) -> String {
        guard let instant else { return "—" }
        let text = instant.rfc3339(in: zone)
        return "\(text.prefix(10)) \(text.dropFirst(11).prefix(5))"
    }
}
