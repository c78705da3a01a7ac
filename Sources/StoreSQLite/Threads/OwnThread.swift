import Dispatch
import Foundation

/// A thread of the store: blocking on disk here starves neither event loops nor Swift's shared pool.
enum OwnThread {
    /// Runs `body` on a new thread and enters it into `group` until it ends.
    static func start(_ name: String, in group: DispatchGroup, _ body: @escaping @Sendable () -> Void) {
        group.enter()
        let thread = Thread {
            body()
            group.leave()
        }
        thread.name = name
        thread.start()
    }
}

extension DispatchGroup {
    /// Returns once every thread of the group has ended.
    func finished() async {
        await withCheckedContinuation { continuation in
            notify(queue: .global()) { continuation.resume() }
        }
    }
}
