/// One thing wrong, or doubtful, in one row of an imported file.
package struct RowFault: Hashable, Sendable, Codable {
    /// As the spreadsheet numbers rows; the header is row 1.
    package var row: Int
    /// The header as the file has it; nil where the whole row is meant.
    package var column: String?
    package var chinese: String
    package var english: String

    package init(row: Int, column: String?, chinese: String, english: String) {
        self.row = row
        self.column = column
        self.chinese = chinese
        self.english = english
    }
}
