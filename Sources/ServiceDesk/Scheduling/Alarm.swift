import Dispatch
import Glibc

/// Wakes one sleeper: when it is rung, when what it waits for has come, or when the task is cancelled.
///
/// The sleeper is a thread of its own that looks at the wall clock again and again: a timer that was set for a duration
/// would sleep through a clock that jumps. Rings while nobody waits are kept as one, so that none is lost between two
/// waits.
final class Alarm: Sendable {
    /// The longest time that a jump of the wall clock goes unseen.
    private static let longestSlice: Duration = .seconds(1)

    private let bell: CInt
    private let clapper: CInt
    private let thread = DispatchQueue(label: "tongxing.scheduler.alarm")

    init() {
        var ends: [CInt] = [-1, -1]
        // Without descriptors left it is an alarm that only sees the time: rings are answered a slice later.
        if pipe(&ends) != 0 { ends = [-1, -1] }
        (bell, clapper) = (ends[0], ends[1])
        for end in ends where end >= 0 {
            _ = fcntl(end, F_SETFD, FD_CLOEXEC)
            _ = fcntl(end, F_SETFL, O_NONBLOCK)
        }
    }

    deinit { for end in [bell, clapper] where end >= 0 { close(end) } }

    func ring() {
        var byte: UInt8 = 1
        // A pipe that is full has rung.
        _ = write(clapper, &byte, 1)
    }

    /// Waits for a ring, until `hasCome` says so, and for `longest` at most; then lets rings gather for `settling`.
    func wait(
        atMost longest: Duration, settling: Duration, until hasCome: @escaping @Sendable () -> Bool
    ) async {
        await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                thread.async { [self] in
                    sleep(atMost: longest, until: hasCome)
                    pause(settling)
                    continuation.resume()
                }
            }
        } onCancel: {
            ring()
        }
    }

    /// Counts the slices instead of reading a clock, since every clock of a machine can be set.
    private func sleep(atMost longest: Duration, until hasCome: () -> Bool) {
        var left = longest
        while left > .zero, !hasCome() {
            let slice = min(left, Self.longestSlice)
            var waited = pollfd(fd: bell, events: Int16(POLLIN), revents: 0)
            if poll(&waited, 1, slice.milliseconds) > 0 { return silence() }
            left -= slice
        }
    }

    private func pause(_ duration: Duration) {
        guard duration > .zero else { return }
        poll(nil, 0, duration.milliseconds)
    }

    private func silence() {
        var bytes = [UInt8](repeating: 0, count: 512)
        while read(bell, &bytes, bytes.count) > 0 {}
    }
}

extension Duration {
    /// Whole milliseconds, rounded up, as poll(2) takes them.
    fileprivate var milliseconds: CInt {
        let (seconds, attoseconds) = components
        let whole = seconds * 1_000 + (attoseconds + 999_999_999_999_999) / 1_000_000_000_000_000
        return CInt(clamping: whole)
    }
}
