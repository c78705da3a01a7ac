import Lifecycle
import RuleModel
import WorkCalendar

/// How many deeds of a kind there were, by slice of the calendar, unit that leads now, and channel; kept current by
/// every command, so that figures cost the same however many requests there are.
package enum DeedTally {
    // An update, and an insert where it finds nothing, cost less than one statement that tries the insert first.
    private static let add = Statement(
        "deed-tally.add",
        "UPDATE deed_tally SET deeds = deeds + ? WHERE slice = ? AND kind = ? AND unit = ? AND channel = ?")
    private static let begin = Statement(
        "deed-tally.begin",
        """
        INSERT INTO deed_tally (deeds, slice, kind, unit, channel) VALUES (?, ?, ?, ?, ?)
        ON CONFLICT (slice, kind, unit, channel) DO UPDATE SET deeds = deed_tally.deeds + excluded.deeds
        """)

    /// Whose deeds they are: the unit is empty where nobody leads.
    struct Owner: Hashable {
        var unit: String
        var channel: String

        init(unit: String, channel: String) {
            self.unit = unit
            self.channel = channel
        }

        init(_ row: RequestRow) { self.init(unit: row.lead?.rawValue ?? "", channel: row.channel.rawValue) }
    }

    /// What is counted together.
    struct Key: Hashable {
        var slice: Int
        var kind: DeedKind
        var owner: Owner

        init(_ kind: DeedKind, on day: CivilDate, _ owner: Owner) {
            slice = day.deedSlice.dayNumber
            self.kind = kind
            self.owner = owner
        }
    }

    static func add(_ change: Int, to key: Key, _ sql: any SQLWriter) throws(StoreError) {
        let arguments: [SQLValue] = [
            SQLValue(change), SQLValue(key.slice), .text(key.kind.rawValue), .text(key.owner.unit),
            .text(key.owner.channel),
        ]
        if try sql.run(add, arguments) == 0 { try sql.run(begin, arguments) }
    }
}
