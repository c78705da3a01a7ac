import Synchronization
package import WorkCalendar

/// Counts attempts in memory, in windows that begin with the first one.
package final class AttemptCounter: AttemptLimit {
    private struct Window {
        var began: Instant
        var count: Int
    }

    /// Subjects remembered at most; beyond it the oldest windows are forgotten.
    private let capacity: Int
    private let windows = Mutex<[AttemptSubject: Window]>([:])

    package init(capacity: Int = 50_000) { self.capacity = capacity }

    package func admit(_ subjects: [AttemptSubject], at now: Instant) -> Int64? {
        windows.withLock { windows in
            let waits = subjects.compactMap { Self.wait(for: $0, windows[$0], at: now) }
            if let longest = waits.max() { return longest }
            for subject in subjects {
                let current = windows[subject].flatMap { Self.isOver($0, subject, at: now) ? nil : $0 }
                windows[subject] = Window(began: current?.began ?? now, count: (current?.count ?? 0) + 1)
            }
            forget(&windows, at: now)
            return nil
        }
    }

    package func forgive(_ subjects: [AttemptSubject]) {
        windows.withLock { windows in
            for subject in subjects { windows[subject]?.count -= 1 }
        }
    }

    private func forget(_ windows: inout [AttemptSubject: Window], at now: Instant) {
        guard windows.count > capacity else { return }
        windows = windows.filter { !Self.isOver($0.value, $0.key, at: now) }
        guard windows.count > capacity else { return }
        let oldest = windows.sorted { $0.value.began < $1.value.began }.prefix(windows.count - capacity / 2)
        for (subject, _) in oldest { windows[subject] = nil }
    }

    private static func wait(for subject: AttemptSubject, _ window: Window?, at now: Instant) -> Int64? {
        guard let window, !isOver(window, subject, at: now), window.count >= subject.most.count else { return nil }
        return max(1, subject.most.seconds - window.began.seconds(to: now))
    }

    private static func isOver(_ window: Window, _ subject: AttemptSubject, at now: Instant) -> Bool {
        let age = window.began.seconds(to: now)
        // A clock that was set back must not lock anybody out for long.
        return age >= subject.most.seconds || age < 0
    }
}
