/// Finds what a mistyped name was probably meant to be.
enum NearestName {
    /// The candidate with the fewest edits, at most a third of the name's length; nil where none is near.
    static func of(_ name: String, in candidates: [String]) -> String? {
        let wanted = Array(name.lowercased())
        return
            candidates
            .map { (name: $0, edits: edits(wanted, Array($0.lowercased()))) }
            .filter { $0.edits <= max(1, max(wanted.count, $0.name.count) / 3) }
            .min { ($0.edits, $0.name) < ($1.edits, $1.name) }?.name
    }

    /// Insertions, deletions, substitutions and swaps of neighbours (optimal string alignment).
    private static func edits(_ left: [Character], _ right: [Character]) -> Int {
        var rows = [Array(0...right.count)]
        for i in left.indices {
            var row = [i + 1]
            for j in right.indices {
                var best = min(rows[i][j + 1] + 1, row[j] + 1, rows[i][j] + (left[i] == right[j] ? 0 : 1))
                if i > 0, j > 0, left[i] == right[j - 1], left[i - 1] == right[j] {
                    best = min(best, rows[i - 1][j - 1] + 1)
                }
                row.append(best)
            }
            rows.append(row)
        }
        return rows[left.count][right.count]
    }
}
