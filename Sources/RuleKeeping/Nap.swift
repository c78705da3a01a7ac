import Dispatch
import Glibc

/// Waits by counting slices on a thread of its own, not by a timer: one that was set for a duration would sleep through a
/// clock that is set, and rules come into force by that clock.
struct Nap: Sendable {
    private static let slice: Duration = .milliseconds(100)

    private let thread: DispatchQueue

    init(_ name: String) { thread = DispatchQueue(label: "tongxing.rules.\(name)") }

    /// Until so much time has passed, or the task is cancelled.
    func take(_ duration: Duration) async {
        var left = duration
        while left > .zero, !Task.isCancelled {
            let slice = min(left, Self.slice)
            let (seconds, attoseconds) = slice.components
            let milliseconds = CInt(
                clamping: seconds * 1_000 + (attoseconds + 999_999_999_999_999) / 1_000_000_000_000_000)
            await withCheckedContinuation { continuation in
                thread.async {
                    poll(nil, 0, milliseconds)
                    continuation.resume()
                }
            }
            left -= slice
        }
    }
}
