import PageKit
import Texts

/// Puts two texts side by side.
enum TextComparisonMaking {
    private static let margin = 3
    private static let mostRows = 1_200

    /// Only what differs, with a few lines around it.
    static func rows(from old: String, to new: String) -> [TextComparison.Row] {
        let (before, after) = (LineDifference.lines(of: old), LineDifference.lines(of: new))
        var rows: [TextComparison.Row] = []
        var (left, right) = (0, 0)
        for change in LineDifference(before, after).changes {
            add(same: before, left..<change.old.lowerBound, right, &rows, isFirst: left == 0, isLast: false)
            add(change, before, after, &rows)
            (left, right) = (change.old.upperBound, change.new.upperBound)
            guard rows.count <= mostRows else {
                rows.append(fold(before.count - left))
                return rows
            }
        }
        add(same: before, left..<before.count, right, &rows, isFirst: left == 0, isLast: true)
        return rows
    }

    private static func add(
        _ change: LineDifference.Change, _ before: [Substring], _ after: [Substring], _ rows: inout [TextComparison.Row]
    ) {
        for index in 0..<min(max(change.old.count, change.new.count), mostRows) {
            let (old, new) = (change.old.lowerBound + index, change.new.lowerBound + index)
            rows.append(
                .changed(
                    old: old < change.old.upperBound ? (old + 1, String(before[old])) : nil,
                    new: new < change.new.upperBound ? (new + 1, String(after[new])) : nil))
        }
    }

    /// Lines that are alike: all where they are few, else those near a change.
    private static func add(
        same lines: [Substring], _ range: Range<Int>, _ right: Int, _ rows: inout [TextComparison.Row], isFirst: Bool,
        isLast: Bool
    ) {
        let head = isFirst ? 0 : margin
        let tail = isLast ? 0 : margin
        let offset = right - range.lowerBound
        let row = { (line: Int) in TextComparison.Row.same(line + 1, line + offset + 1, String(lines[line])) }
        guard range.count > head + tail + 1 else {
            rows += range.map(row)
            return
        }
        rows += range.prefix(head).map(row)
        rows.append(fold(range.count - head - tail))
        rows += range.suffix(tail).map(row)
    }

    private static func fold(_ count: Int) -> TextComparison.Row {
        .fold(.text("editor.gap", ["count": .count(count)]))
    }
}
