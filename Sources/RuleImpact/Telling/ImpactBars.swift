import RuleModel

/// One or two bars a row, drawn as SVG: the first filled, the second outlined and dashed, each with its number.
struct ImpactBars {
    struct Row {
        var name: String
        var first: Int
        /// Nil where there is one series only.
        var second: Int?

        var sentence: String { second.map { "\(name) \(first) / \($0)" } ?? "\(name) \(first)" }
    }

    private static let rowHeight = 40
    private static let barStart = 160
    private static let longestBar = 480
    private static let width = 720

    private let rows: [Row]
    private let title: String

    init(_ rows: [Row], title: String) {
        self.rows = rows
        self.title = title
    }

    var svg: String {
        let height = rows.count * Self.rowHeight
        let longest = max(rows.map { max($0.first, $0.second ?? 0) }.max() ?? 0, 1)
        let drawn = rows.enumerated().map { draw($1, at: $0 * Self.rowHeight, longest: longest) }
        return """
            <svg role="img" viewBox="0 0 \(Self.width) \(height)" width="\(Self.width)" height="\(height)">\
            <title>\(ImpactMarkup.escaped(title))</title>\
            <desc>\(ImpactMarkup.escaped(rows.map(\.sentence).joined(separator: "; ")))</desc>\
            \(drawn.joined())</svg>
            """
    }

    private func draw(_ row: Row, at y: Int, longest: Int) -> String {
        let name = "<text x=\"0\" y=\"\(y + 23)\">\(ImpactMarkup.escaped(row.name))</text>"
        let second = row.second.map { bar($0, "second", at: y + 21, longest) } ?? ""
        return name + bar(row.first, "first", at: row.second == nil ? y + 12 : y + 4, longest) + second
    }

    private func bar(_ value: Int, _ tone: String, at y: Int, _ longest: Int) -> String {
        let length = value * Self.longestBar / longest
        return "<rect class=\"\(tone)\" x=\"\(Self.barStart)\" y=\"\(y)\" width=\"\(length)\" height=\"13\"/>"
            + "<text x=\"\(Self.barStart + length + 8)\" y=\"\(y + 11)\">\(value)</text>"
    }
}

/// Text within markup.
enum ImpactMarkup {
    static func escaped(_ text: String) -> String {
        var escaped = ""
        for character in text.unicodeScalars {
            switch character {
            case "&": escaped += "&amp;"
            case "<": escaped += "&lt;"
            case ">": escaped += "&gt;"
            case "\"": escaped += "&quot;"
            default: escaped.unicodeScalars.append(character)
            }
        }
        return escaped
    }
}
