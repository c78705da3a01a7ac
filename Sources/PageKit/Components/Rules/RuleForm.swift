package import Texts

/// One rule as a sentence with fields, in the same form as the text that they are written back into.
package struct RuleForm: Hashable, Sendable {
    /// A piece of the sentence: words, or a field among them.
    package struct Part: Hashable, Sendable {
        package let said: Words?
        package let entry: Entry?
        package let choice: Choice?

        package static func words(_ words: Words) -> Part { Part(said: words, entry: nil, choice: nil) }
        package static func entry(_ entry: Entry) -> Part { Part(said: nil, entry: entry, choice: nil) }
        package static func choice(_ choice: Choice) -> Part { Part(said: nil, entry: nil, choice: choice) }
    }

    /// A short answer.
    package struct Entry: Hashable, Sendable {
        package let id: String
        package let field: String
        package let label: Words
        package let value: String
        /// What is to be changed; the same sentence stands in the error summary.
        package let error: Words?

        package init(_ field: String, _ label: Words, value: String, error: Words? = nil) {
            id = RuleForm.id(of: field)
            self.field = field
            self.label = label
            self.value = value
            self.error = error
        }
    }

    /// One of several.
    package struct Choice: Hashable, Sendable {
        package var field: String
        package var label: Words
        package var options: [Option]

        package init(_ field: String, _ label: Words, _ options: [Option]) {
            self.field = field
            self.label = label
            self.options = options
        }
    }

    /// What is wrong with an answer in a sentence, told beside it.
    package struct PartFault: Hashable, Sendable {
        package let id: String
        package let words: Words

        static func all(_ parts: [Part]) -> [PartFault] {
            parts.compactMap { part in
                part.entry.flatMap { entry in entry.error.map { PartFault(id: "\(entry.id)-error", words: $0) } }
            }
        }
    }

    /// A short sentence with fields beside a few others of its kind, such as one warning.
    package struct Row: Hashable, Sendable {
        package let title: Words
        package let parts: [Part]
        /// Takes it out; nil for one that is not there yet.
        package let takeOut: Removal?
        package let faults: [PartFault]

        package init(_ title: Words, _ parts: [Part], takeOut: Removal? = nil) {
            self.title = title
            self.parts = parts
            self.takeOut = takeOut
            faults = PartFault.all(parts)
        }
    }

    /// A tick that takes something out.
    package struct Removal: Hashable, Sendable {
        package var field: String
        package var label: Words
        package var isTicked: Bool

        package init(_ field: String, _ label: Words, isTicked: Bool = false) {
            self.field = field
            self.label = label
            self.isTicked = isTicked
        }
    }

    /// The rules of the file that can be shown so.
    package let rules: [Option]
    /// What the rule is called; nil where none is chosen.
    package let ruleTitle: String?
    package let parts: [Part]
    package let faults: [PartFault]
    package let fields: [Field]
    /// When it warns, and one more.
    package let rows: [Row]
    /// What the rule does not say yet, but may.
    package let more: More?
    /// What is to be changed before anything can be written; nil where nothing is.
    package let errors: ErrorSummary?
    /// What stood in the fields, so that only what was changed is written back.
    package let earlier: [HiddenField]

    package init(
        rules: [Option], ruleTitle: String? = nil, parts: [Part] = [], fields: [Field] = [],
        rows: [Row] = [], more: More? = nil, formErrors: [Words] = [], earlier: [HiddenField] = []
    ) {
        let fields = fields.map { $0.prefixed(Self.prefix) }
        self.rules = rules
        self.ruleTitle = ruleTitle
        self.parts = parts
        faults = PartFault.all(parts)
        self.fields = fields
        self.rows = rows
        self.more = more
        errors = ErrorSummary(
            entries: (parts + rows.flatMap(\.parts)).compactMap(\.entry), fields + (more?.fields ?? []), formErrors)
        self.earlier = earlier
    }

    private static let prefix = "rule"
    static func id(of field: String) -> String { "\(prefix)-\(field)" }

    /// Fields that are folded away, with the names of what they are for.
    package struct More: Hashable, Sendable {
        package let title: Words
        package let fields: [Field]
        /// Whether something was typed into one of them.
        package let isOpen: Bool

        package init(_ title: Words, _ fields: [Field], isOpen: Bool = false) {
            self.title = title
            self.fields = fields.map { $0.prefixed(RuleForm.prefix) }
            self.isOpen = isOpen
        }
    }
}
