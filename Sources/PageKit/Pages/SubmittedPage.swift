package import Texts

/// The number of a request that was just taken.
package struct SubmittedPage: Page {
    package static let template = "page-submitted"

    package var frame: PublicFrame
    package var number: String
    /// The digits that prove later that the number is one's own.
    package var phoneEnd: String
    /// Where it went, and by when something happens.
    package var text: Words
    /// How to come back: number and the last digits of the phone.
    package var steps: [NextStep]
    package var follow: Link

    package init(frame: PublicFrame, number: String, phoneEnd: String, text: Words, steps: [NextStep] = []) {
        self.frame = frame
        self.number = number
        self.phoneEnd = phoneEnd
        self.text = text
        self.steps = steps
        follow = Link("/follow/\(number)", .text("submitted.follow"))
    }
}
