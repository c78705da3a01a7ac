/// A piece of a text that another takes the place of.
struct TextEdit: Hashable {
    var range: Range<Int>
    var text: String

    /// A text with several pieces replaced; nil where two of them meet.
    static func applied(_ edits: [TextEdit], to text: String) -> String? {
        var bytes = Array(text.utf8)
        var last = bytes.count + 1
        for edit in Set(edits).sorted(by: {
            ($0.range.lowerBound, $0.range.upperBound) > ($1.range.lowerBound, $1.range.upperBound)
        }) {
            guard edit.range.upperBound <= min(last, bytes.count) else { return nil }
            bytes.replaceSubrange(edit.range, with: Array(edit.text.utf8))
            last = edit.range.lowerBound
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
