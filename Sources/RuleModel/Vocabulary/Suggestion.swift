import TOMLSyntax

/// Finds the name that somebody most likely meant.
public enum Suggestion {
    /// The nearest of the names, if one is near enough to be worth proposing; the first of equals. Failing that, the
    /// only one that the typed name abbreviates.
    ///
    /// Near enough: at most a third of the longer name's characters changed, and at least one change allowed. Names
    /// longer than 64 characters are never proposed for, so that the search stays cheap whatever was typed.
    public static func nearest(to typed: String, among names: some Sequence<String>) -> String? {
        let wanted = Array(typed)
        guard !wanted.isEmpty, wanted.count <= longest else { return nil }
        var best: (name: String, distance: Int)?
        for name in names where name != typed {
            let candidate = Array(name)
            guard candidate.count <= longest else { continue }
            let allowed = Swift.max(1, Swift.max(wanted.count, candidate.count) / 3)
            let limit = Swift.min(allowed, (best?.distance ?? .max) - 1)
            guard abs(wanted.count - candidate.count) <= limit else { continue }
            let distance = distance(wanted, candidate)
            // A name of one or two characters that shares none of them is another name, not a slip.
            guard distance <= limit, distance < Swift.max(wanted.count, candidate.count) else { continue }
            best = (name, distance)
        }
        return best?.name ?? abbreviated(wanted, among: names)
    }

    /// Whether at most so many insertions, deletions, changes and swaps of neighbours lead from one text to the other.
    public static func isNear(_ text: String, _ other: String, within limit: Int) -> Bool {
        guard abs(text.count - other.count) <= limit, text.count <= longest, other.count <= longest else {
            return false
        }
        return distance(Array(text), Array(other)) <= limit
    }

    /// The name that is written with other letters of the same meaning: in capitals, full-width, with `_` for `-`.
    static func alike(_ typed: String, among names: some Sequence<String>) -> String? {
        let plain = plain(typed)
        return names.first { $0 != typed && self.plain($0) == plain }
    }

    /// The text in small letters of ordinary width, words joined by hyphens.
    static func plain(_ text: String) -> String {
        let words = FullWidthMark.halfWidth(text).lowercased().split { $0 == " " || $0 == "_" || $0 == "-" }
        return words.joined(separator: "-")
    }

    /// The only name that has all the characters in that order, as 市监局 is in 市场监管局.
    private static func abbreviated(_ typed: [Character], among names: some Sequence<String>) -> String? {
        guard typed.count >= 2 else { return nil }
        let found = names.filter { name in
            var rest = typed[...]
            for character in name where character == rest.first { rest.removeFirst() }
            return rest.isEmpty
        }
        return found.count == 1 ? found[0] : nil
    }

    static let longest = 64

    /// Insertions, deletions, changes and swaps of neighbours that lead from one to the other.
    static func distance(_ left: [Character], _ right: [Character]) -> Int {
        if left.isEmpty || right.isEmpty { return Swift.max(left.count, right.count) }
        var before = [Int](repeating: 0, count: right.count + 1)
        var above = Array(0...right.count)
        for i in 1...left.count {
            var row = [i] + [Int](repeating: 0, count: right.count)
            for j in 1...right.count {
                let change = above[j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1)
                row[j] = Swift.min(above[j] + 1, row[j - 1] + 1, change)
                if i > 1, j > 1, left[i - 1] == right[j - 2], left[i - 2] == right[j - 1] {
                    row[j] = Swift.min(row[j], before[j - 2] + 1)
                }
            }
            before = above
            above = row
        }
        return above[right.count]
    }
}
