import RuleKeeping
import Synchronization

/// A pace at which each look at the time is ten milliseconds after the one before, and rests are noted and not taken.
final class KeptRests: Sendable {
    private struct State {
        var time = Duration.zero
        var rests: [Duration] = []
    }

    private let state = Mutex(State())

    var all: [Duration] { state.withLock { $0.rests } }

    var pace: ReckoningPace {
        ReckoningPace {
            self.state.withLock { state in
                state.time += .milliseconds(10)
                return state.time
            }
        } sleep: { rest in
            self.state.withLock { $0.rests.append(rest) }
        }
    }
}
