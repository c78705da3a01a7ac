package import Texts

/// The clocks of a request.
package struct ClockPanel: Hashable, Sendable {
    /// A clock that has not begun yet, in the head of the panel.
    package var note: Words?
    package var ruler: ClockRuler?
    package var lines: [ClockLine]

    package init(note: Words? = nil, ruler: ClockRuler?, lines: [ClockLine] = []) {
        self.note = note
        self.ruler = ruler
        self.lines = lines
    }
}
