package import Texts

/// A clock shown by a bar instead of days: minutes, hours, or a span too long for the ruler.
package struct ClockLine: Hashable, Sendable {
    package var name: Words
    package var signal: Signal
    package var chips: [Chip]
    /// When it is due, or was finished.
    package var at: Words
    package var bar: ClockBar?

    package init(name: Words, signal: Signal, chips: [Chip] = [], at: Words, bar: ClockBar? = nil) {
        self.name = name
        self.signal = signal
        self.chips = chips
        self.at = at
        self.bar = bar
    }
}
