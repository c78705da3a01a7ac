import Synchronization

/// Portals that submit at once, and what they know of their requests.
final class PortalLoad: Sendable {
    private struct Record {
        /// Our number of each request that was acknowledged.
        var acknowledged: [String: String] = [:]
        /// Requests that were submitted and had no answer: they may or may not be there.
        var unanswered: Set<String> = []
        var submitted = 0
        var unexpected: [String] = []
    }

    private let portal: Portal
    private let record = Mutex(Record())

    init(_ portal: Portal) { self.portal = portal }

    var acknowledged: [String: String] { record.withLock { $0.acknowledged } }
    var unanswered: Set<String> { record.withLock { $0.unanswered } }
    /// Answers that no portal should get while nothing is wrong.
    var unexpected: [String] { record.withLock { $0.unexpected } }

    /// Submits new requests, `portals` at a time, until the service no longer answers.
    func run(portals: Int) async {
        await withTaskGroup(of: Void.self) { group in
            for _ in 0..<portals {
                group.addTask { while await self.submit(self.nextName()) {} }
            }
        }
    }

    /// Submits again what was never answered; afterwards every request that there is has been acknowledged.
    func resubmit() async {
        for name in unanswered.sorted() where await submit(name) {
            record.withLock { _ = $0.unanswered.remove(name) }
        }
    }

    /// Returns once so many requests are acknowledged in all.
    func hasAcknowledged(_ count: Int) async throws {
        while record.withLock({ $0.acknowledged.count }) < count { try await Task.sleep(for: .milliseconds(2)) }
    }

    /// Whether there was an answer.
    private func submit(_ name: String) async -> Bool {
        guard let answer = try? await portal.submit(name) else {
            record.withLock { _ = $0.unanswered.insert(name) }
            return false
        }
        record.withLock { record in
            if answer.status == 201, let number = answer.number {
                record.acknowledged[name] = number
            } else {
                record.unexpected.append("\(name): \(answer.status) \(answer.body)")
            }
        }
        return true
    }

    private func nextName() -> String {
        record.withLock { record in
            record.submitted += 1
            return "call-\(record.submitted)"
        }
    }
}
