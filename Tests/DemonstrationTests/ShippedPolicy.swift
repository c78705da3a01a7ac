import Foundation
import RuleModel
import RulePlugins
import ServiceDesk
import WorkCalendar

/// The packs of the folder `rules/`, one version for all.
struct ShippedPolicy: PolicySource {
    struct Unusable: Error {}
    private let newest: CompiledPolicy

    init() throws {
        let rules = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "rules").resolvingSymlinksInPath()
        let names = FileManager.default.enumerator(atPath: rules.path())?.compactMap { $0 as? String } ?? []
        let files = try names.filter { $0.hasSuffix(".toml") && !$0.hasPrefix("tests") }.sorted().map {
            RuleFile(path: "rules/\($0)", text: try String(contentsOf: rules.appending(path: $0), encoding: .utf8))
        }
        let checked = RuleChecker.check(files: files, plugins: StandardRules.plugins, revision: "shipped")
        guard let ruleSet = checked.ruleSet, let day = CivilDate("2026-02-09") else { throw Unusable() }
        newest = try PolicyComposer.policy(ruleSet, on: day)
    }

    func policy(roundBegan: Instant?, at now: Instant) throws -> CompiledPolicy {
        newest.on(newest.calendar.date(of: now), roundBegan: roundBegan.map { newest.calendar.date(of: $0) })
    }
}
