import TOMLSyntax

/// Finds the name that somebody most likely meant.
public enum Suggestion {
    /// The nearest of the names, if one is near enough to be worth proposing; the first of equals. Failing that, the
    /// only one that the typed name abbreviates.
    ///
    /// Near enough: at most a third of the longer name's characters changed, and at least one change allowed. Names
    /// longer than 64 characters are never proposed for, so that the search stays cheap whatever was typed.
    public static func nearest(to typed: String, among names: some Sequence<String>) -> String? {
        var patience = Int.max
        return NearNames(names).nearest(to: typed, within: &patience)
    }

    /// For each of some names, the nearest of the others among all of them, as ``nearest(to:among:)`` finds it.
    public static func nearestOthers(to names: some Sequence<String>, among all: some Sequence<String>) -> [String?] {
        let all = NearNames(all)
        return names.map { all.nearestOther(to: $0) }
    }

    /// The key of the rule language that was most likely meant: by other letters, by its title, or the nearest.
    public static func key(for typed: String, among keys: some Sequence<String>) -> String? {
        RuleWords.key(typed, among: keys)
    }

    /// Whether at most so many insertions, deletions, changes and swaps of neighbours lead from one text to the other.
    public static func isNear(_ text: String, _ other: String, within limit: Int) -> Bool {
        guard text.utf8.count <= mostBytes, other.utf8.count <= mostBytes else { return false }
        let (one, two) = (Spelling(text), Spelling(other))
        guard one.letters.count <= longest, two.letters.count <= longest else { return false }
        return one.distance(to: two, within: limit) != nil
    }

    /// The text in small letters of ordinary width, words joined by hyphens.
    static func plain(_ text: String) -> String {
        if isPlain(text) { return text }
        let words = FullWidthMark.halfWidth(text).lowercased().split { $0 == " " || $0 == "_" || $0 == "-" }
        return words.joined(separator: "-")
    }

    /// Whether a text is in small letters or Chinese characters with single hyphens between words already, as most are.
    private static func isPlain(_ text: String) -> Bool {
        var isHyphen = true
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."):
                isHyphen = false
            // The first and the further bytes of U+4000 to U+9FFF, which have neither case nor width.
            case 0xE4...0xE9, 0x80...0xBF: isHyphen = false
            case UInt8(ascii: "-"):
                guard !isHyphen else { return false }
                isHyphen = true
            default: return false
            }
        }
        return !isHyphen
    }

    /// Characters of the longest name that anything is proposed for.
    static let longest = 64
    /// No text of more bytes has so few characters.
    static let mostBytes = 4 * longest
}
