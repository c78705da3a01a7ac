/// Writes a document in the one form of the project: the order, the comments and the values stay as they are.
public struct TOMLFormatter {
    private let document: TOMLDocument

    /// Formats a valid document; throws its first fault otherwise, since a broken one could lose text.
    public static func format(_ document: TOMLDocument) throws(TOMLFault) -> String {
        if let fault = document.faults.first { throw fault }
        return TOMLFormatter(document: document).formatted()
    }

    private func formatted() -> String {
        var output = ""
        var block: [Line] = []
        for (index, item) in document.items.enumerated() {
            if index > 0, needsBlankLine(before: index) {
                output += aligned(block) + "\n"
                block = []
            }
            block.append(line(item))
        }
        return output + aligned(block)
    }

    /// One statement: its text and the comment behind it.
    private struct Line {
        var text: String
        var comment: String?
    }

    /// Tables are set apart by one empty line, comments directly above a header belonging to it.
    private func needsBlankLine(before index: Int) -> Bool {
        let item = document.items[index]
        if item.hasBlankLineBefore { return true }
        guard case .header = item.kind else { return false }
        if case .comment = document.items[index - 1].kind { return false }
        return true
    }

    private func line(_ item: TOMLItem) -> Line {
        let comment = item.comment.map { document.trimmedText(of: $0) }
        switch item.kind {
        case .comment, .invalid: return Line(text: document.trimmedText(of: item.range), comment: comment)
        case .header(let isArray):
            let name = key(item)
            return Line(text: isArray ? "[[\(name)]]" : "[\(name)]", comment: comment)
        case .pair(let node):
            return Line(
                text: key(item) + " = " + ValueFormatter(document: document).text(node, indent: 0), comment: comment)
        }
    }

    private func key(_ item: TOMLItem) -> String {
        item.keys.map { document.text(of: $0.range) }.joined(separator: ".")
    }

    /// Comments behind statements stand in one column within a block.
    private func aligned(_ block: [Line]) -> String {
        let width = block.filter { $0.comment != nil }.map { lastLineWidth($0.text) }.max() ?? 0
        return block.map { line in
            guard let comment = line.comment else { return line.text + "\n" }
            let gap = String(repeating: " ", count: width - lastLineWidth(line.text) + 2)
            return line.text + gap + comment + "\n"
        }.joined()
    }

    private func lastLineWidth(_ text: String) -> Int {
        CellWidth.of(text.split(separator: "\n", omittingEmptySubsequences: false).last ?? "")
    }
}

extension TOMLDocument {
    /// The text of a range without the space at its end.
    func trimmedText(of range: Range<Int>) -> String {
        var end = range.upperBound
        while end > range.lowerBound, bytes[end - 1] == 0x20 || bytes[end - 1] == 0x09 { end -= 1 }
        return text(of: range.lowerBound..<end)
    }

    /// The comments that begin in a range.
    func comments(in range: Range<Int>) -> ArraySlice<Range<Int>> {
        let first = firstComment(from: range.lowerBound)
        return comments[first..<max(first, firstComment(from: range.upperBound))]
    }

    private func firstComment(from offset: Int) -> Int {
        var (low, high) = (0, comments.count)
        while low < high {
            let middle = (low + high) / 2
            if comments[middle].lowerBound < offset { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
