package import RuleModel
package import TOMLSyntax
package import WorkCalendar

/// Packs in force that a changed folder has no more.
package enum VanishedPacks {
    /// A fault for each: a file deleted by mistake must not end its rules. One whose last day has passed may go.
    package static func faults(
        of current: RuleSet, in saved: RuleSet, on today: CivilDate
    ) -> [SourceDiagnostic] {
        current.packs.filter { pack in
            saved.pack(pack.header.id) == nil && (pack.header.until.map { $0 >= today } ?? true)
        }.map { pack in RuleFault.packVanished(pack, now: saved.packs.first { $0.path == pack.path }?.location) }
    }
}
