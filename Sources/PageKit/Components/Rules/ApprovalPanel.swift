package import Texts

/// How far a change of the rules has come: drafted, checked, tested, sent, approved.
package struct ApprovalPanel: Hashable, Sendable {
    /// One step of the way.
    package struct Step: Hashable, Sendable {
        package let classes: String
        package let icon: Icon
        package let isFilled: Bool
        package let words: Words
        package let links: [Link]

        package static func done(_ words: Words, links: [Link] = []) -> Step {
            Step(classes: "yes", icon: .done, isFilled: false, words: words, links: links)
        }
        package static func failed(_ words: Words, links: [Link] = []) -> Step {
            Step(classes: "no", icon: .late, isFilled: true, words: words, links: links)
        }
        package static func open(_ words: Words, links: [Link] = []) -> Step {
            Step(classes: "to-come", icon: .target, isFilled: false, words: words, links: links)
        }
    }

    package var steps: [Step]
    /// Sends the draft; nil where there is nobody to send it to yet.
    package var send: SendForm?

    package init(_ steps: [Step], send: SendForm? = nil) {
        self.steps = steps
        self.send = send
    }

    /// Whether requests in progress move to the new rules too.
    package struct Scope: Hashable, Sendable {
        /// Where the choice is written into the draft without sending it.
        package var action: String
        /// The file that the page shows.
        package var file: String
        package var hint: Words?
        package var options: [Option]

        package init(_ action: String, file: String, hint: Words? = nil, options: [Option]) {
            self.action = action
            self.file = file
            self.hint = hint
            self.options = options
        }
    }

    /// The button that sends the draft for approval, with why it cannot be pressed where it cannot.
    package struct SendForm: Hashable, Sendable {
        package var action: String
        package var csrf: String
        /// What was written for who approves, and the day from which it is to be in force.
        package var note: String
        package var date: String
        package var scope: Scope?
        package var obstacle: Words?

        package init(
            action: String, csrf: String, note: String = "", date: String = "", scope: Scope? = nil,
            obstacle: Words? = nil
        ) {
            self.action = action
            self.csrf = csrf
            self.note = note
            self.date = date
            self.scope = scope
            self.obstacle = obstacle
        }
    }
}
