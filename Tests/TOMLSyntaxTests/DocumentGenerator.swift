import SeededRandomness

/// Writes random valid documents in every manner that TOML 1.0 allows: spaces, comments and line ends of all sorts,
/// dotted and quoted keys, all kinds of values, tables named in any order.
struct DocumentGenerator {
    var random: SeededGenerator
    private var keyCount = 0
    private let lineEnd: String

    init(seed: UInt64) {
        random = SeededGenerator(seed: seed)
        lineEnd = seed % 4 == 0 ? "\r\n" : "\n"
    }

    mutating func document() -> String {
        var lines = pairs()
        for _ in 0..<pick(0...6) {
            lines += gap()
            lines += table()
        }
        let text = lines.joined(separator: lineEnd)
        return pick(0...3) == 0 ? text : text + lineEnd
    }

    /// A table of its own, one inside another, or an array of tables with up to three items.
    private mutating func table() -> [String] {
        let name = key()
        switch pick(0...3) {
        case 0: return ["[\(space())\(name)\(space())]\(ending())"] + pairs()
        case 1:
            let path = "\(name)\(space()).\(space())\(key())"
            let inner = ["[\(path)]\(ending())"] + pairs()
            return inner + gap() + ["[\(name)]\(ending())"] + pairs()
        default:
            return (0..<pick(1...3)).flatMap { _ in item(of: name) }
        }
    }

    private mutating func item(of name: String) -> [String] {
        let lines = ["[[\(space())\(name)\(space())]]\(ending())"] + pairs()
        guard pick(0...2) == 0 else { return lines }
        return lines + ["[\(name).\(key())]\(ending())"] + pairs()
    }

    private mutating func pairs() -> [String] {
        (0..<pick(0...4)).flatMap { _ in gap() + [pair()] }
    }

    private mutating func pair() -> String {
        "\(space())\(dottedKey())\(space())=\(space())\(value(depth: 0))\(ending())"
    }

    /// Nothing, an empty line, or a comment on a line of its own.
    private mutating func gap() -> [String] {
        switch pick(0...5) {
        case 0: ["", space()]
        case 1: [space() + comment()]
        case 2: [comment(), ""]
        default: []
        }
    }

    private mutating func ending() -> String { pick(0...3) == 0 ? space() + comment() : space() }

    mutating func comment() -> String {
        "#" + oneOf(["", " 注", " = [ \" '", "#", " 全角，。", "\t[a]", " 注释"]) + "\(pick(0...99))" + oneOf(["", "", "  "])
    }

    mutating func space() -> String { oneOf(["", "", " ", "  ", "\t"]) }

    /// A key that no other key of the document equals.
    mutating func key() -> String {
        keyCount += 1
        return oneOf([
            "k\(keyCount)", "\"键 \(keyCount)\"", "'a.b \(keyCount)'", "\(keyCount)", "K-_\(keyCount)",
            "\"\\u952E\(keyCount)\"",
        ])
    }

    private mutating func dottedKey() -> String {
        pick(0...3) == 0 ? "\(key())\(space()).\(space())\(key())" : key()
    }

    mutating func oneOf(_ choices: [String]) -> String { choices[pick(0...choices.count - 1)] }
    mutating func pick(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &random) }

    /// Space, line ends and comments, as lists may have them.
    mutating func trivia() -> String {
        (0..<pick(0...2)).map { _ in
            oneOf(["", " ", "\t", lineEnd + "  ", space() + comment() + lineEnd])
        }.joined()
    }

    mutating func textLineEnd() -> String { lineEnd }
}
