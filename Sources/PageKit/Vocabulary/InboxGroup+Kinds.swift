package import Texts

extension InboxGroup {
    package static func overdue(_ rows: [InboxRow], note: Words? = nil) -> InboxGroup {
        group("inbox.group-overdue", rows, note: note)
    }

    package static func today(_ rows: [InboxRow], note: Words? = nil) -> InboxGroup {
        group("inbox.group-today", rows, note: note)
    }

    package static func tomorrow(_ rows: [InboxRow], note: Words? = nil) -> InboxGroup {
        group("inbox.group-tomorrow", rows, note: note)
    }

    /// Due within a span of days.
    package static func span(_ rows: [InboxRow], from: Words, to: Words, note: Words? = nil) -> InboxGroup {
        group("inbox.group-span", rows, ["from": .words(from), "to": .words(to)], note: note)
    }

    /// Due from a day on.
    package static func later(_ rows: [InboxRow], from: Words) -> InboxGroup {
        group("inbox.group-later", rows, note: .text("inbox.note-from", ["from": .words(from)]))
    }

    package static func paused(_ rows: [InboxRow]) -> InboxGroup {
        group("inbox.group-paused", rows, note: .text("inbox.note-paused"))
    }

    package static func withoutClock(_ rows: [InboxRow]) -> InboxGroup { group("inbox.group-none", rows) }

    private static func group(
        _ key: String, _ rows: [InboxRow], _ arguments: [String: Words.Argument] = [:], note: Words? = nil
    ) -> InboxGroup {
        let all = arguments.merging(["count": .count(rows.count)]) { own, _ in own }
        return InboxGroup(.text(key, all), note: note, rows: rows)
    }
}
