import Synchronization

@testable import Settings

/// Changes in the order in which they came, for a test that waits for them.
final class ChangeQueue: Sendable {
    private let changes = Mutex<[SettingsChange]>([])

    func append(_ change: SettingsChange) { changes.withLock { $0.append(change) } }

    func next() async throws -> SettingsChange {
        while true {
            if let change = changes.withLock({ $0.isEmpty ? nil : $0.removeFirst() }) { return change }
            try await Task.sleep(for: .milliseconds(1))
        }
    }
}
