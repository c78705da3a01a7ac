import Synchronization

/// Wakes one sleeper: when it is rung, when its time is over, or when the task is cancelled.
///
/// Rings while nobody waits are kept as one, so that none is lost between two waits.
final class Alarm: Sendable {
    private struct State {
        var isRung = false
        var sleeper: CheckedContinuation<Void, Never>?
    }

    private let state = Mutex(State())

    func ring() {
        let sleeper = state.withLock { state in
            defer { state.sleeper = nil }
            if state.sleeper == nil { state.isRung = true }
            return state.sleeper
        }
        sleeper?.resume()
    }

    /// Waits for a ring, at most until `sleep` returns.
    func wait(atMost sleep: @escaping @Sendable () async throws -> Void) async {
        await withTaskGroup(of: Void.self) { group in
            group.addTask {
                // A sleep cut short belongs to a wait that is over, whose ring nobody must hear.
                if (try? await sleep()) != nil { self.ring() }
            }
            await withTaskCancellationHandler {
                await rung()
            } onCancel: {
                ring()
            }
            group.cancelAll()
        }
    }

    private func rung() async {
        await withCheckedContinuation { continuation in
            let isRung = state.withLock { state in
                defer { state.isRung = false }
                if !state.isRung { state.sleeper = continuation }
                return state.isRung
            }
            if isRung { continuation.resume() }
        }
    }
}
