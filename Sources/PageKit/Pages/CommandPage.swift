package import Texts

/// One command on a request, on a page of its own.
package struct CommandPage: Page {
    package static let template = "page-command"

    package var frame: StaffFrame
    /// The command.
    package var heading: Words
    package var title: String
    package var number: String
    package var signal: Signal?
    package var chips: [Chip]
    /// What happens when it is done.
    package var consequence: Words?
    /// Nil where the command is refused; the notices of the frame say why and what is possible instead.
    package var form: FormView?

    package init(
        frame: StaffFrame, heading: Words, title: String, number: String, signal: Signal? = nil, chips: [Chip] = [],
        consequence: Words? = nil, form: FormView? = nil
    ) {
        self.frame = frame
        self.heading = heading
        self.title = title
        self.number = number
        self.signal = signal
        self.chips = chips
        self.consequence = consequence
        self.form = form
    }
}
