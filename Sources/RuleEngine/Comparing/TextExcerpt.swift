/// The part of a long text that another one does not have, with a few characters around it.
struct TextExcerpt {
    private static let around = 8
    private static let most = 60

    let text: String

    init(_ whole: String, against other: String) {
        let (own, theirs) = (Array(whole), Array(other))
        let head = zip(own, theirs).prefix { $0 == $1 }.count
        let rest = min(own.count, theirs.count) - head
        let tail = zip(own.reversed(), theirs.reversed()).prefix(rest).prefix { $0 == $1 }.count
        let start = max(0, head - Self.around)
        let end = min(own.count, own.count - tail + Self.around)
        let piece = Self.shortened(String(own[start..<end]))
        text = (start > 0 ? "……" : "") + piece + (end < own.count ? "……" : "")
    }

    /// Its beginning, where it is too long to be told whole.
    static func shortened(_ text: String) -> String { text.count > most ? "\(text.prefix(most))……" : text }
}
