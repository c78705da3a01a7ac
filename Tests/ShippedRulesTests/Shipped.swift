import Foundation
public import RuleModel
import RulePlugins
import ShippedRules
import TOMLSyntax
import WorkCalendar

/// The shipped rules as a policy of a day.
enum Shipped {
    struct Unusable: Error { var findings: [String] }

    static func ruleSet() throws -> RuleSet {
        let result = RuleChecker.check(files: ShippedRules.files, plugins: StandardRules.plugins, revision: "shipped")
        guard let ruleSet = result.ruleSet else {
            throw Unusable(findings: result.diagnostics.map { "\($0.file) \($0.message.chinese)" })
        }
        return ruleSet
    }

    static func policy(on day: String = "2026-02-09") throws -> CompiledPolicy {
        guard let day = CivilDate(day) else { throw Unusable(findings: ["\(day) is no day"]) }
        return try PolicyComposer.policy(try ruleSet(), on: day)
    }

    /// Facts of an enterprise that the registry knows.
    static func enterprise(_ values: [String: FactValue] = [:]) -> Facts { entity("enterprise", values) }

    static func entity(_ kind: String, _ values: [String: FactValue] = [:]) -> Facts {
        Facts(values.merging(["entity.known": .boolean(true), "entity.kind": .text(kind)]) { own, _ in own })
    }
}

/// Files beside the tests.
enum Place {
    static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    static func fixture(_ name: String) throws -> Data {
        try Data(contentsOf: root.appending(path: "Tests/ShippedRulesTests/Fixtures/\(name)"))
    }
}

extension FactValue: ExpressibleByStringLiteral {
    public init(stringLiteral value: String) { self = .text(value) }
}

extension FactValue: ExpressibleByBooleanLiteral {
    public init(booleanLiteral value: Bool) { self = .boolean(value) }
}
