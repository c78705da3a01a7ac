import Foundation

/// A page of the documentation: its lines, and its code blocks by the mark behind the fence.
struct MarkdownPage {
    enum Part {
        case line(String)
        case block(mark: String, text: String)
    }

    private(set) var parts: [Part] = []
    let text: String

    /// Reads a page by its path within the package.
    init(_ path: String) throws {
        text = try String(contentsOf: Place.root.appending(path: path), encoding: .utf8)
        var open: (mark: String, lines: [Substring])?
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            if let block = open, line == "```" {
                parts.append(.block(mark: block.mark, text: block.lines.map { "\($0)\n" }.joined()))
                open = nil
            } else if open != nil {
                open?.lines.append(line)
            } else if line.hasPrefix("```") {
                open = (String(line.dropFirst(3)), [])
            } else {
                parts.append(.line(String(line)))
            }
        }
    }

    /// The texts of the code blocks with exactly that mark.
    func blocks(_ mark: String) -> [String] {
        parts.compactMap { if case .block(mark, let text) = $0 { text } else { nil } }
    }
}
