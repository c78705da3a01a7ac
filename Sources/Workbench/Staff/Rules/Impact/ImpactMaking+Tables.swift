import PageKit
import RuleImpact
import RuleModel
import TOMLSyntax
import Texts

// From where to where, by unit, by clock.
extension ImpactMaking {
    var tables: [ImpactTable] {
        [leadMatrix, trackMatrix, units, clocks].compactMap { $0 }
    }

    private var leadMatrix: ImpactTable? {
        let known = Dictionary(report.open.units.map { ($0.unit?.rawValue, $0) }) { first, _ in first }
        return matrix("leads", .text("impact.matrix-lead"), report.open.leads) { name in
            Self.unit(name.map { UnitName(rawValue: $0) })
        } stays: { name, gone in
            known[name].map { $0.before - gone }
        }
    }

    private var trackMatrix: ImpactTable? {
        matrix("tracks", .text("impact.matrix-track"), report.open.tracks) { name in
            track(name)
        } stays: { _, _ in
            nil
        }
    }

    func track(_ name: String?) -> Words { ImpactExampleMaking.track(name, report) }

    /// What goes from each to each; nil where nothing goes anywhere.
    private func matrix(
        _ id: String, _ title: Words, _ moves: [ImpactMove], _ name: (String?) -> Words,
        stays: (_ name: String?, _ gone: Int) -> Int?
    ) -> ImpactTable? {
        guard !moves.isEmpty else { return nil }
        let names = Set(moves.flatMap { [$0.from, $0.to] }).sorted { ($0 ?? "") < ($1 ?? "") }
        let counts = Dictionary(moves.map { ([$0.from, $0.to], $0.requests) }, uniquingKeysWith: +)
        let rows = names.map { row in
            let gone = moves.filter { $0.from == row }.reduce(0) { $0 + $1.requests }
            return ImpactTable.Row(
                name(row),
                names.map { column in
                    row == column ? .stays(stays(row, gone)) : .moves(counts[[row, column]] ?? 0)
                })
        }
        return ImpactTable(
            id, title, corner: .text("impact.corner"), columns: names.map(name), rows: rows, isMatrix: true)
    }

    private var units: ImpactTable? {
        guard !report.open.units.isEmpty else { return nil }
        return ImpactTable(
            "units", .text("impact.units"), corner: .text("impact.unit"),
            columns: ["impact.before", "impact.after", "impact.due", "impact.newly", "impact.no-longer"]
                .map { .text($0) },
            rows: report.open.units.map { unit in
                ImpactTable.Row(
                    Self.unit(unit.unit),
                    [unit.before, unit.after, unit.dueChanged, unit.newlyOverdue, unit.noLongerOverdue]
                        .map { .count($0) })
            })
    }

    private var clocks: ImpactTable? {
        guard !report.open.clocks.isEmpty else { return nil }
        return ImpactTable(
            "clocks", .text("impact.clocks"), corner: .text("impact.clock"),
            columns: [
                "impact.moved", "impact.earlier", "impact.later", "impact.begins", "impact.ceases", "impact.newly",
                "impact.no-longer",
            ].map { .text($0) },
            rows: report.open.clocks.map { clock in
                ImpactTable.Row(
                    .both(clock.title),
                    [
                        clock.moved, clock.earlier, clock.later, clock.begins, clock.ceases, clock.newlyOverdue,
                        clock.noLongerOverdue,
                    ].map { .count($0) })
            })
    }
}
