/// A template taken apart the way Mustache reads it, so that its names can be held against values.
indirect enum TemplateNode {
    case text(String)
    case value(name: String, isRaw: Bool)
    case section(name: String, isInverted: Bool, body: [TemplateNode])
    case partial(String, blocks: [String: [TemplateNode]])
    case block(String, body: [TemplateNode])
}

/// Reads the subset of Mustache that the templates use; a tag that does not close ends the test with a message.
struct TemplateReader {
    struct Fault: Error { var message: String }

    private var rest: Substring

    static func nodes(_ source: String) throws -> [TemplateNode] {
        var reader = TemplateReader(rest: Substring(source))
        return try reader.nodes(until: nil)
    }

    private mutating func nodes(until end: String?) throws -> [TemplateNode] {
        var nodes: [TemplateNode] = []
        while let open = rest.firstRange(of: "{{") {
            nodes.append(.text(String(rest[..<open.lowerBound])))
            rest = rest[open.upperBound...]
            let isRaw = rest.hasPrefix("{")
            guard let close = rest.firstRange(of: isRaw ? "}}}" : "}}") else { throw Fault(message: "open tag") }
            let tag = String(rest[..<close.lowerBound].dropFirst(isRaw ? 1 : 0))
            rest = rest[close.upperBound...]
            if tag.hasPrefix("/") {
                guard tag.dropFirst() == end ?? "" else { throw Fault(message: "\(tag) closes \(end ?? "nothing")") }
                return nodes
            }
            nodes.append(try node(tag, isRaw: isRaw))
        }
        guard end == nil else { throw Fault(message: "\(end ?? "") is not closed") }
        nodes.append(.text(String(rest)))
        return nodes
    }

    private mutating func node(_ tag: String, isRaw: Bool) throws -> TemplateNode {
        let name = String(tag.dropFirst())
        switch tag.first {
        case "#": return .section(name: name, isInverted: false, body: try nodes(until: name))
        case "^": return .section(name: name, isInverted: true, body: try nodes(until: name))
        case ">": return .partial(name, blocks: [:])
        case "$": return .block(name, body: try nodes(until: name))
        case "<":
            var blocks: [String: [TemplateNode]] = [:]
            for case .block(let block, let body) in try nodes(until: name) { blocks[block] = body }
            return .partial(name, blocks: blocks)
        default: return .value(name: tag, isRaw: isRaw)
        }
    }
}
