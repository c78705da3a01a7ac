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
        let ways = Self.told(zip(moves, [clock.earlier, clock.later, clock.begins, clock.ceases]))
        let overdue = Self.told([
            (said("新增超期", "newly overdue"), clock.newlyOverdue),
            (said("不再超期", "no longer overdue"), clock.noLongerOverdue),
        ])
        let moved =
            ways.isEmpty
            ? []
            : [said("到期日改变 \(clock.moved)：", "due moved \(clock.moved): ") + ways.joined(separator: said("，", ", "))]
        let (title, id) = (clock.title.in(language), clock.clock.rawValue)
        let name = title == id ? title : said("\(title)（\(id)）", "\(title) (\(id))")
        return "\(name)  "
            + (moved + (overdue.isEmpty ? [] : [overdue.joined(separator: said("，", ", "))]))
            .joined(separator: said("；", "; "))
    }

    /// The four ways in which a due instant changes, in the order of ``ClockImpact``.
    var moves: [String] {
        [
            said("提前", "earlier"), said("推后", "later"), said("开始计时或不再中止", "begins or is no longer paused"),
            said("不再计时或转为中止", "ends or is paused"),
        ]
    }

    private static func told(_ counts: some Sequence<(String, Int)>) -> [String] {
        counts.filter { $0.1 > 0 }.map { "\($0.0) \($0.1)" }
    }

    func line(_ unit: UnitImpact) -> String {
        var told = [said("规则所定 \(unit.before) → \(unit.after)", "named \(unit.before) → \(unit.after)")]
        if unit.dueChanged > 0 { told.append(said("到期日改变 \(unit.dueChanged)", "due moved \(unit.dueChanged)")) }
        if unit.newlyOverdue > 0 {
            told.append(said("新增超期 \(unit.newlyOverdue)", "newly overdue \(unit.newlyOverdue)"))
        }
        if unit.noLongerOverdue > 0 {
            told.append(said("不再超期 \(unit.noLongerOverdue)", "no longer overdue \(unit.noLongerOverdue)"))
        }
        return "\(self.unit(unit.unit?.rawValue))  " + told.joined(separator: said("，", ", "))
    }

    func line(_ example: ImpactExample) -> String {
        "\(example.number)  " + parts(example).joined(separator: said("；", "; "))
            + (address(of: example).map { "  \($0)" } ?? "")
    }

    /// Where the request's page is, as a whole address; nil where neither the server told its own nor the reader.
    func address(of example: ImpactExample) -> String? {
        links.map { "\($0)\(example.number)" } ?? report.address.map { $0 + example.page }
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
            ? said("（新增超期）", " (newly overdue)")
            : clock.isNoLongerOverdue
                ? said("（不再超期）", " (no longer overdue)")
                : clock.wouldBeLate
                    ? said("（会超期）", " (would have been late)")
                    : clock.wouldBeInTime ? said("（会按时）", " (would have been in time)") : ""
        return
            "\(clock.title.in(language)) \(due(clock.before, clock.isPausedBefore)) → \(due(clock.after, clock.isPausedAfter))\(remark)"
    }

    /// When a clock is due; that it stands still, or does not run, where it is not.
    private func due(_ instant: WrittenInstant?, _ isPaused: Bool) -> String {
        if isPaused { return said("中止中", "paused") }
        return instant.map { time($0.instant) } ?? said("不计时", "not running")
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
