/// How fast open requests are gone through: after each batch it rests for several times as long, so that people and portals
/// have the machine.
package struct ReckoningPace: Sendable {
    /// So many requests are looked at in one go: few, so that no reader is held long.
    package static let batch = 50
    /// At most a quarter of one core.
    private static let rest = 3

    /// A clock that never jumps, counted from anywhere.
    private let time: @Sendable () -> Duration
    private let sleep: @Sendable (Duration) async -> Void

    package init(time: @escaping @Sendable () -> Duration, sleep: @escaping @Sendable (Duration) async -> Void) {
        self.time = time
        self.sleep = sleep
    }

    /// That of the machine.
    package static let ofMachine: ReckoningPace = {
        let start = ContinuousClock.now
        let nap = Nap("reckoning")
        return ReckoningPace(time: { ContinuousClock.now - start }, sleep: { await nap.take($0) })
    }()

    var now: Duration { time() }

    /// Rests after work that began at a moment.
    func rest(since start: Duration) async { await sleep((time() - start) * Self.rest) }
}
