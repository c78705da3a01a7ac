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

    /// The rules of the file that can be shown so.
    package var rules: [Option]
    /// What the rule is called; nil where none is chosen.
    package var ruleTitle: String?
    package var parts: [Part]
    package var fields: [Field]
    /// What stood in the fields, so that only what was changed is written back.
    package var earlier: [HiddenField]

    package init(
        rules: [Option], ruleTitle: String? = nil, parts: [Part] = [], fields: [Field] = [],
        earlier: [HiddenField] = []
    ) {
        self.rules = rules
        self.ruleTitle = ruleTitle
        self.parts = parts
        self.fields = fields.map { $0.prefixed("rule") }
        self.earlier = earlier
    }
}
