import RuleKeeping
import Settings
import UnixSignals

/// SIGHUP: settings and rules are read again at once.
struct Hangups: Sendable {
    let house: House

    func run() async {
        for await _ in await UnixSignalsSequence(trapping: [.sighup]) {
            await house.live.reload()
            _ = await house.rules.reload()
        }
    }
}
