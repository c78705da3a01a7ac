/// A text in which ⟦ and ⟧ mark one stretch, such as the one that a diagnostic is expected at.
struct MarkedText {
    /// The text without the marks.
    let text: String
    /// The marked bytes; nil where nothing is marked.
    let range: Range<Int>?

    init(_ marked: String) {
        let parts = marked.split(separator: "⟦", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2, let end = parts[1].firstIndex(of: "⟧") else {
            text = marked
            range = nil
            return
        }
        let inner = parts[1][..<end]
        text = String(parts[0] + inner + parts[1][parts[1].index(after: end)...])
        range = parts[0].utf8.count..<(parts[0].utf8.count + inner.utf8.count)
    }
}
