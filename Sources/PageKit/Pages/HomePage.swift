package import Texts

/// Where enterprises and residents begin.
package struct HomePage: Page {
    package static let template = "page-home"

    /// One of the ways in.
    package struct Door: Hashable, Sendable {
        package var link: Link
        package var text: Words

        package init(_ link: Link, _ text: Words) {
            self.link = link
            self.text = text
        }
    }

    package var frame: PublicFrame
    package var doors: [Door]
    /// What happens after submission, and within which time.
    package var steps: [NextStep]
    /// The other ways to say what one needs.
    package var others: [Words]

    package init(
        frame: PublicFrame, doors: [Door] = Self.coreDoors, steps: [NextStep], others: [Words] = Self.coreOthers
    ) {
        self.frame = frame
        self.doors = doors
        self.steps = steps
        self.others = others
    }

    /// The ways in that exist without any module.
    package static let coreDoors = [
        Door(Link("/submit", .text("public.submit")), .text("home.submit")),
        Door(Link("/follow", .text("public.follow")), .text("home.follow")),
    ]

    package static let coreOthers = [Words.text("home.hotline"), .text("home.steward")]
}
