/// Writes one value: scalars as they are, lists and inline tables with the project's spacing.
struct ValueFormatter {
    let document: TOMLDocument

    func text(_ node: TOMLNode, indent: Int) -> String {
        switch node.value {
        case .array(let elements): array(node, elements, indent)
        case .table(let table): inlineTable(node, table, indent)
        default: document.text(of: node.range)
        }
    }

    /// Written from the statements inside the braces, so that dotted keys stay dotted.
    private func inlineTable(_ node: TOMLNode, _ table: TOMLTable, _ indent: Int) -> String {
        let pairs = pairs(of: table, prefix: [])
        guard !pairs.isEmpty else { return "{}" }
        let texts = pairs.sorted { $0.start < $1.start }.map { "\($0.key) = \(text($0.node, indent: indent))" }
        return "{ " + texts.joined(separator: ", ") + " }"
    }

    private struct Pair {
        var key: String
        var start: Int
        var node: TOMLNode
    }

    private func pairs(of table: TOMLTable, prefix: [String]) -> [Pair] {
        table.entries.flatMap { entry in
            let path = prefix + [document.text(of: entry.keyRange)]
            if case .table(let inner) = entry.node.value, !inner.isInline { return pairs(of: inner, prefix: path) }
            return [Pair(key: path.joined(separator: "."), start: entry.node.range.lowerBound, node: entry.node)]
        }
    }

    private func array(_ node: TOMLNode, _ elements: [TOMLNode], _ indent: Int) -> String {
        let comments = ownComments(node, elements)
        guard !comments.isEmpty || isSpread(node, elements) else {
            return "[" + elements.map { text($0, indent: indent) }.joined(separator: ", ") + "]"
        }
        let margin = String(repeating: " ", count: indent + 4)
        var lines: [String] = []
        var rest = comments[...]
        var end = node.range.lowerBound + 1
        for element in elements {
            takeComments(upTo: element.range.lowerBound, from: &rest, after: &end, margin, into: &lines)
            lines.append(margin + text(element, indent: indent + 4) + ",")
            end = element.range.upperBound
        }
        takeComments(upTo: node.range.upperBound, from: &rest, after: &end, margin, into: &lines)
        return "[\n" + lines.joined(separator: "\n") + "\n" + String(repeating: " ", count: indent) + "]"
    }

    /// The comments of a list that are not inside one of its elements.
    private func ownComments(_ node: TOMLNode, _ elements: [TOMLNode]) -> [Range<Int>] {
        var rest = elements[...]
        return document.comments(in: node.range).filter { comment in
            while let element = rest.first, element.range.upperBound <= comment.lowerBound { rest.removeFirst() }
            return rest.first.map { $0.range.lowerBound > comment.lowerBound } ?? true
        }
    }

    /// Whether the list was written over several lines outside its elements.
    private func isSpread(_ node: TOMLNode, _ elements: [TOMLNode]) -> Bool {
        var end = node.range.lowerBound
        for element in elements {
            if document.bytes[end..<element.range.lowerBound].contains(0x0A) { return true }
            end = element.range.upperBound
        }
        return !elements.isEmpty && document.bytes[end..<node.range.upperBound].contains(0x0A)
    }

    /// A comment on an element's own line stays behind it, others get a line of their own.
    private func takeComments(
        upTo limit: Int, from rest: inout ArraySlice<Range<Int>>, after end: inout Int, _ margin: String,
        into lines: inout [String]
    ) {
        while let comment = rest.first, comment.lowerBound < limit {
            let text = document.trimmedText(of: comment)
            let isBehind = !document.bytes[end..<comment.lowerBound].contains(0x0A) && !lines.isEmpty
            if isBehind { lines[lines.count - 1] += "  " + text } else { lines.append(margin + text) }
            end = comment.upperBound
            rest = rest.dropFirst()
        }
    }
}
