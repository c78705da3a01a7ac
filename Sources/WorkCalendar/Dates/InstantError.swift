/// Why a text is not an instant. Source: RFC 3339, section 5.6.
public enum InstantError: Error, Hashable, Sendable {
    /// Not of the shape `2026-02-10T09:00:00+08:00`.
    case notAnInstant
    /// The date or the time of day does not exist, such as 02-30 or 25:00.
    case noSuchTime
    /// No `Z` and no offset such as `+08:00` at the end.
    case offsetMissing
    /// The offset is not from -23:59 to +23:59.
    case noSuchOffset
    /// The fraction of a second is empty or has more than nine digits.
    case badFraction
}

extension InstantError: CustomStringConvertible {
    /// The sentence in Chinese.
    public var description: String {
        switch self {
        case .notAnInstant: "时间应写成 2026-02-10T09:00:00+08:00 的样子"
        case .noSuchTime: "没有这个日期或时刻"
        case .offsetMissing: "时间缺少时区，末尾应有 Z 或 +08:00"
        case .noSuchOffset: "时区应在 -23:59 到 +23:59 之间"
        case .badFraction: "秒的小数应为 1 到 9 位"
        }
    }

    /// The sentence in English.
    public var english: String {
        switch self {
        case .notAnInstant: "write an instant as 2026-02-10T09:00:00+08:00"
        case .noSuchTime: "there is no such date or time of day"
        case .offsetMissing: "the offset is missing: end with Z or +08:00"
        case .noSuchOffset: "the offset must lie between -23:59 and +23:59"
        case .badFraction: "the fraction of a second must have 1 to 9 digits"
        }
    }
}
