package import Texts

/// What surrounds every page for enterprises and residents, and the pages before sign-in.
package struct PublicFrame: Hashable, Sendable {
    /// The title of the document, without the product's name.
    package var title: Words
    package var sections: [Tab]
    package var footLinks: [Link]
    package var isDemonstration: Bool
    package var notices: [Notice]

    package init(
        title: Words, sections: [Tab], footLinks: [Link] = Self.statements, isDemonstration: Bool = false,
        notices: [Notice] = []
    ) {
        self.title = title
        self.sections = sections
        self.footLinks = footLinks
        self.isDemonstration = isDemonstration
        self.notices = notices
    }

    /// The two statements that every public page links to, and the way in for staff.
    package static let statements = [
        Link("/privacy", .text("public.privacy")), Link("/accessibility", .text("public.accessibility")),
        Link("/sign-in", .text("public.staff")),
    ]

    /// The sections that exist without any module; `current` is the address of the one that is open.
    package static func coreSections(current: String?) -> [Tab] {
        [("/submit", "public.submit"), ("/follow", "public.follow")].map { href, key in
            Tab(href, .text(key), isCurrent: href == current)
        }
    }
}
