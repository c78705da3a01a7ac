#if canImport(FoundationInternationalization)
    import FoundationEssentials
    // Without it TimeZone knows only offsets from GMT.
    import FoundationInternationalization
#else
    import Foundation
#endif

extension ZoneRules {
    /// The zone of an IANA name such as `Asia/Shanghai`, or of an offset such as `+08:00`.
    ///
    /// Reads every clock change from 1900 to 2200 once; make it when the calendar is made, not for each question.
    public init(identifier: String) throws(CalendarError) {
        if identifier == Self.utc.identifier {
            self = .utc
        } else if let offset = Self.offset(identifier) {
            self.init(identifier: identifier, transitions: [], offsets: [Int64(offset)])
        } else if let zone = TimeZone(identifier: identifier) {
            self.init(identifier: identifier, zone: zone)
        } else {
            throw .unknownZone(identifier)
        }
    }

    /// The IANA names of the zones that this system knows, such as `Asia/Shanghai`.
    public static var knownIdentifiers: [String] { TimeZone.knownTimeZoneIdentifiers }

    private init(identifier: String, zone: TimeZone) {
        let end: TimeInterval = 7_258_118_400
        var moment = Date(timeIntervalSince1970: -2_208_988_800)
        var transitions: [Int64] = []
        var offsets = [Int64(zone.secondsFromGMT(for: moment))]
        while let next = zone.nextDaylightSavingTimeTransition(after: moment), next > moment,
            next.timeIntervalSince1970 < end
        {
            let offset = Int64(zone.secondsFromGMT(for: next))
            // Some changes are of the name alone.
            if offset != offsets[offsets.count - 1] {
                transitions.append(Int64(next.timeIntervalSince1970.rounded()))
                offsets.append(offset)
            }
            moment = next
        }
        self.init(identifier: identifier, transitions: transitions, offsets: offsets)
    }

    /// Seconds east of UTC that `+08:00` or `-03:30` names; nil for other texts.
    private static func offset(_ text: String) -> Int? {
        guard let sign = text.first, sign == "+" || sign == "-", let time = LocalTime(text.dropFirst()),
            time < .endOfDay
        else { return nil }
        return sign == "-" ? -time.secondOfDay : time.secondOfDay
    }
}
