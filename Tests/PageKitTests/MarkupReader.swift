/// The elements of a rendered page, read strictly enough to notice what a browser would silently repair.
struct MarkupReader {
    struct Element {
        var name: String
        var attributes: [String: String]
        /// The names of the elements around it, outermost first.
        var path: [String]
    }

    private static let void: Set<String> = ["meta", "link", "input", "br", "col", "img", "hr"]

    private(set) var elements: [Element] = []
    private(set) var faults: [String] = []

    init(_ page: String) {
        var rest = Substring(page)
        var open: [String] = []
        while let start = rest.firstIndex(of: "<") {
            rest = rest[start...].dropFirst()
            guard let end = Self.end(of: rest) else {
                faults.append("a tag is not closed: \(rest.prefix(40))")
                return
            }
            let tag = rest[..<end]
            rest = rest[rest.index(after: end)...]
            if tag.hasPrefix("!") { continue }
            if tag.hasPrefix("/") {
                let name = String(tag.dropFirst())
                if open.last == name {
                    open.removeLast()
                } else {
                    faults.append("</\(name)> closes \(open.last ?? "nothing")")
                }
                continue
            }
            let element = Self.element(tag, path: open, faults: &faults)
            elements.append(element)
            if !tag.hasSuffix("/"), !Self.void.contains(element.name) { open.append(element.name) }
        }
        faults += open.map { "<\($0)> stays open" }
    }

    /// Where the tag ends; a `>` within quotation marks does not end it.
    private static func end(of tag: Substring) -> Substring.Index? {
        var isQuoted = false
        return tag.indices.first { index in
            if tag[index] == "\"" { isQuoted.toggle() }
            return tag[index] == ">" && !isQuoted
        }
    }

    private static func element(_ tag: Substring, path: [String], faults: inout [String]) -> Element {
        let name = String(tag.prefix { !$0.isWhitespace && $0 != "/" })
        var attributes: [String: String] = [:]
        for match in tag.dropFirst(name.count).matches(of: /([^\s=\/]+)(?:="([^"]*)")?/) {
            if attributes.updateValue(match.2.map(String.init) ?? "", forKey: String(match.1)) != nil {
                faults.append("<\(name)> has \(match.1) twice")
            }
        }
        return Element(name: name, attributes: attributes, path: path)
    }
}
