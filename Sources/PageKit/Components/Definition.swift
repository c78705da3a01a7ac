package import Texts

/// A term and what there is to say about it, perhaps on several lines, perhaps with links.
package struct Definition: Hashable, Sendable {
    package var term: Words
    package var lines: [Words]
    /// Whether the lines are codes, set in the fixed-width face.
    package var isCode: Bool
    package var links: [Link]
    /// A remark in small print.
    package var remark: Words?

    package init(
        _ term: Words, _ lines: Words..., isCode: Bool = false, links: [Link] = [], remark: Words? = nil
    ) {
        self.init(term, lines: lines, isCode: isCode, links: links, remark: remark)
    }

    package init(_ term: Words, lines: [Words], isCode: Bool = false, links: [Link] = [], remark: Words? = nil) {
        self.term = term
        self.lines = lines
        self.isCode = isCode
        self.links = links
        self.remark = remark
    }
}
