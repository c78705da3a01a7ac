package import Texts

/// Two texts side by side, with only what differs and a little around it.
package struct TextComparison: Hashable, Sendable {
    /// A pair of lines; a side without a line is empty. A fold stands for lines that are alike.
    package struct Row: Hashable, Sendable {
        package let fold: Words?
        package let oldNumber: String
        package let oldText: String
        package let newNumber: String
        package let newText: String
        package let isGone: Bool
        package let isNew: Bool

        package static func fold(_ words: Words) -> Row {
            Row(fold: words, oldNumber: "", oldText: "", newNumber: "", newText: "", isGone: false, isNew: false)
        }

        package static func same(_ old: Int, _ new: Int, _ text: String) -> Row {
            Row(
                fold: nil, oldNumber: String(old), oldText: text, newNumber: String(new), newText: text,
                isGone: false, isNew: false)
        }

        package static func changed(old: (number: Int, text: String)?, new: (number: Int, text: String)?) -> Row {
            Row(
                fold: nil, oldNumber: old.map { String($0.number) } ?? "", oldText: old?.text ?? "",
                newNumber: new.map { String($0.number) } ?? "", newText: new?.text ?? "", isGone: old != nil,
                isNew: new != nil)
        }
    }

    /// Unique on the page, an element id.
    package var id: String
    package var path: String
    package var oldTitle: Words
    package var newTitle: Words
    package var rows: [Row]
    package var edit: Link?

    package init(
        _ id: String, path: String, oldTitle: Words, newTitle: Words, rows: [Row], edit: Link? = nil
    ) {
        self.id = id
        self.path = path
        self.oldTitle = oldTitle
        self.newTitle = newTitle
        self.rows = rows
        self.edit = edit
    }
}
