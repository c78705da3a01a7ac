/// A line of TOML with its words told apart.
package struct CodeLine: Hashable, Sendable {
    /// A run of one sort: `h` header, `s` string, `n` number, `c` comment, `k` anything else.
    package struct Run: Hashable, Sendable {
        package let sort: String
        package let text: String
    }

    /// The element id, `L12`.
    package let id: String
    package let runs: [Run]

    /// The lines of a file; an end of line at the end of the file makes no further line.
    package static func lines(of text: String) -> [CodeLine] {
        var lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        if lines.last?.isEmpty == true { lines.removeLast() }
        return lines.enumerated().map { CodeLine(id: "L\($0 + 1)", runs: runs(of: $1)) }
    }

    private static func runs(of line: Substring) -> [Run] {
        var runs: [Run] = []
        var rest = line
        if rest.drop(while: \.isWhitespace).hasPrefix("[") {
            let header = rest.prefix { $0 != "#" }
            runs.append(Run(sort: "h", text: String(header)))
            rest = rest[header.endIndex...]
        }
        while let first = rest.first {
            let run = next(rest, first)
            rest = rest.dropFirst(run.text.count)
            runs.append(run)
        }
        return runs
    }

    private static func next(_ rest: Substring, _ first: Character) -> Run {
        switch first {
        case "#": return Run(sort: "c", text: String(rest))
        case "\"", "'": return Run(sort: "s", text: String(quoted(rest, by: first)))
        case let digit where digit.isASCII && digit.isNumber:
            return Run(sort: "n", text: String(rest.prefix { $0.isNumber || ":-_.T".contains($0) }))
        default:
            // A bare key may hold digits, which are no numbers.
            let word = rest.prefix { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" }
            if !word.isEmpty { return Run(sort: "k", text: String(word)) }
            return Run(sort: "k", text: String(rest.prefix { !"#\"'".contains($0) && !$0.isLetter && !$0.isNumber }))
        }
    }

    /// The string that begins here, its quotation marks included; it ends with the line at the latest.
    private static func quoted(_ rest: Substring, by mark: Character) -> Substring {
        var isEscaped = false
        var end = rest.index(after: rest.startIndex)
        while end < rest.endIndex {
            let character = rest[end]
            end = rest.index(after: end)
            if character == mark, !isEscaped { break }
            isEscaped = character == "\\" && mark == "\"" && !isEscaped
        }
        return rest[..<end]
    }
}
