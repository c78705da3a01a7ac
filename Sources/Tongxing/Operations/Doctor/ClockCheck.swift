import Glibc
import WorkCalendar

/// Whether the machine's time can be believed: every deadline rests on it.
enum ClockCheck {
    /// No release is older; a clock before it was never set.
    private static let earliest = Instant(seconds: 1_767_196_800)  // 2026-01-01 in Shanghai

    static func finding(lastRecordedAt: Instant?) -> Finding {
        let now = MachineClock.now()
        if now < earliest {
            return .fault(.clock, "现在是 \(now.rfc3339)，显然不对；请校准时钟。", "It says \(now.rfc3339); set the clock.")
        }
        if let last = lastRecordedAt, now.advanced(bySeconds: 60) < last {
            return .fault(
                .clock, "比最新的审计记录（\(last.rfc3339)）还早，时钟倒退过；请校准。",
                "It is before the newest audit entry (\(last.rfc3339)): the clock went back; set it.")
        }
        guard isSynchronised else {
            return .warning(
                .clock, "内核说时钟没有与时间服务器同步；请启用 chrony 或 systemd-timesyncd。",
                "The kernel says that the clock is not synchronised; run chrony or systemd-timesyncd.")
        }
        return .ok(.clock, "\(now.rfc3339)，已同步。", "\(now.rfc3339), synchronised.")
    }

    /// Asks without changing anything; the header does not import, so the function is looked up.
    ///
    /// Source: adjtimex(2), which answers `TIME_ERROR` (5) for a clock that is not synchronised.
    private static var isSynchronised: Bool {
        typealias Function = @convention(c) (UnsafeMutableRawPointer) -> CInt
        guard let address = dlsym(nil, "adjtimex") else { return false }
        let adjust = unsafeBitCast(address, to: Function.self)
        // `struct timex` has 208 bytes; zero in its first field asks for nothing to be set.
        var state = [UInt8](repeating: 0, count: 512)
        let answer = state.withUnsafeMutableBytes { bytes in bytes.baseAddress.map(adjust) }
        return answer.map { (0..<5).contains($0) } ?? false
    }
}
