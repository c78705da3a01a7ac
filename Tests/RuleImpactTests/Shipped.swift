import RuleModel
import RulePlugins
import ShippedRules
import Testing
import WorkCalendar

/// The shipped rules as a policy of one day, and changed.
enum Shipped {
    /// The rules with faults, or a change that finds nothing to change.
    struct Unusable: Error {}

    /// One piece of a file, replaced.
    struct Edit: Sendable, CustomTestStringConvertible {
        var path: String
        var piece: String
        var other: String

        init(_ path: String, _ piece: String, _ other: String) {
            self.path = path
            self.piece = piece
            self.other = other
        }

        var testDescription: String { "\(path): \(piece.prefix(60)) → \(other.prefix(60))" }
    }

    static let day = CivilDate("2026-03-02") ?? .earliest

    /// The shipped rules as they are; compiled once for all tests.
    static let asShipped = Result { try compiled([]) }

    static func policy(_ edits: [Edit] = []) throws -> CompiledPolicy {
        edits.isEmpty ? try asShipped.get() : try compiled(edits)
    }

    private static func compiled(_ edits: [Edit]) throws -> CompiledPolicy {
        var files = ShippedRules.files
        for edit in edits {
            guard let place = files.firstIndex(where: { $0.path == edit.path }),
                files[place].text.contains(edit.piece)
            else { throw Unusable() }
            files[place] = RuleFile(path: edit.path, text: files[place].text.replacing(edit.piece, with: edit.other))
        }
        let result = RuleChecker.check(files: files, plugins: StandardRules.plugins, revision: "r\(edits.count)")
        guard let ruleSet = result.ruleSet else { throw Unusable() }
        return try PolicyComposer.policy(ruleSet, on: day)
    }
}
