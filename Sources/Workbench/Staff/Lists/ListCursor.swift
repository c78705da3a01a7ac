import Lifecycle
import Store
import WorkCalendar

/// Where a page of a list begins, as the address says it.
struct ListCursor: Hashable {
    var cursor: RequestCursor
    /// How many rows come before it.
    var skipped: Int

    init(_ cursor: RequestCursor, skipped: Int) {
        self.cursor = cursor
        self.skipped = skipped
    }

    /// Reads `NUMBER.DUE.SKIPPED`; nil for anything else, which is the first page.
    init?(_ text: String?) {
        let parts = (text ?? "").split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 3, let number = RequestNumber(String(parts[0])), let skipped = Int(parts[2]), skipped >= 0
        else { return nil }
        cursor = RequestCursor(number: number, due: Int64(parts[1]).map { Instant(microseconds: $0) })
        self.skipped = skipped
    }

    var text: String { "\(cursor.number).\(cursor.due.map { "\($0.microseconds)" } ?? "").\(skipped)" }
}
