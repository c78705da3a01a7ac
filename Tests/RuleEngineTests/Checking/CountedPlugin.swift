import RuleModel
import Synchronization
import TOMLSyntax

/// A kind of rule that counts how many of its rows, and of the parts in them, are read.
struct CountedPlugin: RulePlugin {
    final class Count: Sendable {
        let rows = Mutex(0)
        let parts = Mutex(0)
    }

    let count = Count()

    var section: String { "counted" }
    var title: BilingualText { BilingualText(chinese: "计数", english: "counted") }
    var shape: SectionShape { SectionShape(isConditional: false, inheritsSource: true, needsTitle: false) }
    var hitPolicy: HitPolicy { .none }

    func read(_ reader: inout RuleReader) -> String? {
        count.rows.withLock { $0 += 1 }
        let parts = reader.tables("parts") { part in
            count.parts.withLock { $0 += 1 }
            return part.text("name", required: true)
        }
        return parts.joined()
    }

    func sentence(for outcome: String, in vocabulary: Vocabulary) -> BilingualText {
        BilingualText(chinese: outcome, english: outcome)
    }
}
