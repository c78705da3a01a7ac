package import Texts

/// What is to be changed before a form can be taken, each line leading to its field.
package struct ErrorSummary: Hashable, Sendable {
    /// One thing to change.
    package struct Line: Hashable, Sendable {
        /// The id of the field; nil for a fault of the whole form.
        package let target: String?
        package let message: Words
    }

    package let lines: [Line]
    package let count: Count

    /// Nil where nothing is wrong.
    ///
    /// - Parameter entries: short answers among the words of a sentence, which come before the fields.
    init?(entries: [RuleForm.Entry] = [], _ fields: [Field], _ formErrors: [Words]) {
        lines =
            formErrors.map { Line(target: nil, message: $0) }
            + entries.compactMap { entry in entry.error.map { Line(target: entry.id, message: $0) } }
            + fields.compactMap { field in field.error.map { Line(target: field.target, message: $0) } }
        count = Count(lines.count)
        if lines.isEmpty { return nil }
    }
}
