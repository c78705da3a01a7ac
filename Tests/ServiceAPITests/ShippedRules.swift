import Foundation
import RuleModel
import RulePlugins

/// The packs of the folder `rules/`.
enum ShippedRules {
    struct Unusable: Error {}

    /// - Parameters:
    ///   - added: further rule files.
    ///   - plugins: the kinds of rule that these are of, beyond the standard ones.
    static func checked(adding added: [RuleFile] = [], plugins: [any RulePlugin] = []) throws -> RuleSet {
        let rules = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "rules").resolvingSymlinksInPath()
        let names = FileManager.default.enumerator(atPath: rules.path())?.compactMap { $0 as? String } ?? []
        let files = try names.filter { $0.hasSuffix(".toml") && !$0.hasPrefix("tests/") }.sorted().map {
            RuleFile(path: "rules/\($0)", text: try String(contentsOf: rules.appending(path: $0), encoding: .utf8))
        }
        let checked = RuleChecker.check(
            files: files + added, plugins: StandardRules.plugins + plugins, revision: "shipped")
        guard let ruleSet = checked.ruleSet else { throw Unusable() }
        return ruleSet
    }
}
