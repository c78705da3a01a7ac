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
        package var field: String
        package var label: Words
        package var value: String

        package init(_ field: String, _ label: Words, value: String) {
            self.field = field
            self.label = label
            self.value = value
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

    /// A short sentence with fields beside a few others of its kind, such as one warning.
    package struct Row: Hashable, Sendable {
        package var title: Words
        package var parts: [Part]
        /// Takes it out; nil for one that is not there yet.
        package var takeOut: Removal?

        package init(_ title: Words, _ parts: [Part], takeOut: Removal? = nil) {
            self.title = title
            self.parts = parts
            self.takeOut = takeOut
        }
    }

    /// A tick that takes something out.
    package struct Removal: Hashable, Sendable {
        package var field: String
        package var label: Words

        package init(_ field: String, _ label: Words) {
            self.field = field
            self.label = label
        }
    }

    /// The rules of the file that can be shown so.
    package var rules: [Option]
    /// What the rule is called; nil where none is chosen.
    package var ruleTitle: String?
    package var parts: [Part]
    package var fields: [Field]
    /// When it warns, and one more.
    package var rows: [Row]
    /// What the rule does not say yet, but may.
    package var more: More?
    /// What stood in the fields, so that only what was changed is written back.
    package var earlier: [HiddenField]

    package init(
        rules: [Option], ruleTitle: String? = nil, parts: [Part] = [], fields: [Field] = [],
        rows: [Row] = [], more: More? = nil, earlier: [HiddenField] = []
    ) {
        self.rules = rules
        self.ruleTitle = ruleTitle
        self.parts = parts
        self.fields = fields.map { $0.prefixed("rule") }
        self.rows = rows
        self.more = more
        self.earlier = earlier
    }

    /// Fields that are folded away, with the names of what they are for.
    package struct More: Hashable, Sendable {
        package var title: Words
        package var fields: [Field]

        package init(_ title: Words, _ fields: [Field]) {
            self.title = title
            self.fields = fields.map { $0.prefixed("rule") }
        }
    }
}
