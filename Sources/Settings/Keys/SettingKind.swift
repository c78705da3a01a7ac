/// What values a setting takes.
package enum SettingKind: Hashable, Sendable {
    /// Text of at most so many characters; empty only where the default is.
    case text(maximum: Int)
    /// A path, relative to the working directory unless absolute.
    case path
    case integer(ClosedRange<Int>)
    case boolean
    case choice([String])
    /// Whole seconds, spelt with a unit: `"90 s"`, `"10 min"`, `"2 h"`, `"30 d"`.
    case duration(seconds: ClosedRange<Int>)
    /// Bytes, spelt with a unit: `"512 KiB"`, `"2 MiB"`, `"1 GiB"`.
    case size(bytes: ClosedRange<Int>)
    /// A name of the time-zone database, such as `"Asia/Shanghai"`.
    case timeZone
    /// A list of IP addresses or networks: `["10.0.0.0/8", "::1"]`.
    case networks
}
