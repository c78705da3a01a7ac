package import Endpoints
package import PageKit
package import Texts

/// Makes the frame around staff pages, so that the pages of modules look and lead as those of the core do.
package protocol PageShell: Sendable {
    /// The frame for the person who calls: navigation, what waits, what day it is, what was just done.
    ///
    /// - Throws: `Problem` where nobody is signed in; what the store throws.
    func frame(_ outline: PageOutline, for call: Call) async throws -> StaffFrame
}

/// What a staff page says of itself, so that the frame can be made around it.
package struct PageOutline: Sendable {
    package var title: Words
    package var crumbs: [Crumb]
    /// The address of the menu entry that the page belongs to.
    package var menuPath: String?
    package var keys: [KeyHint]
    package var notices: [Notice]

    package init(
        _ title: Words, crumbs: [Crumb] = [], menuPath: String? = nil, keys: [KeyHint] = [], notices: [Notice] = []
    ) {
        self.title = title
        self.crumbs = crumbs
        self.menuPath = menuPath
        self.keys = keys
        self.notices = notices
    }
}

extension Reply {
    /// A page in the caller's language.
    package static func page(_ page: some Page, for call: Call, status: Int = 200) -> Reply {
        .html(page.render(call.language), status: status)
    }
}

extension Call {
    /// What the forms of a page carry; empty where nobody is signed in by a browser.
    package var csrf: String {
        if case .session(let token)? = principal?.proof { token } else { "" }
    }
}
