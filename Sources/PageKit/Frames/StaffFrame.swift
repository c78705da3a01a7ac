package import Texts

/// What surrounds every page of the workbench.
package struct StaffFrame: Hashable, Sendable {
    /// The title of the document, without the product's name.
    package var title: Words
    package var crumbs: [Crumb]
    /// `2月27日 周五 15:20`.
    package var moment: Words?
    /// 工作日；明天周六调休上班.
    package var today: Words?
    package var groups: [NavigationGroup]
    package var person: PersonView
    package var signOut: PostButton
    /// Whether single keys work; they can be switched off in the account.
    package var usesKeys: Bool
    package var keys: [KeyHint]
    package var isDemonstration: Bool
    /// Whether the page needs the width: the navigation shrinks to a rail whose names show on hover and focus.
    package var isWide = false
    /// What was done, refused or changed meanwhile.
    package var notices: [Notice]

    package init(
        title: Words, crumbs: [Crumb] = [], moment: Words? = nil, today: Words? = nil, groups: [NavigationGroup],
        person: PersonView, csrf: String, usesKeys: Bool = true, keys: [KeyHint] = [], isDemonstration: Bool = false,
        notices: [Notice] = []
    ) {
        self.title = title
        self.crumbs = crumbs
        self.moment = moment
        self.today = today
        self.groups = groups
        self.person = person
        signOut = PostButton("/sign-out", csrf: csrf, .text("shell.sign-out"))
        self.usesKeys = usesKeys
        self.keys = usesKeys ? keys : []
        self.isDemonstration = isDemonstration
        self.notices = notices
    }
}

/// Who is signed in.
package struct PersonView: Hashable, Sendable {
    package var name: String
    package var duty: Words

    /// `duty` is the unit and the roles.
    package init(_ name: String, duty: Words) {
        self.name = name
        self.duty = duty
    }
}

/// A step of the way to this page; the last one, this page, has no address.
package struct Crumb: Hashable, Sendable {
    package var href: String?
    package var label: Words

    package init(_ label: Words, href: String? = nil) {
        self.href = href
        self.label = label
    }
}

/// A heading of the navigation with its entries.
package struct NavigationGroup: Hashable, Sendable {
    /// Unique, a part of element ids.
    package var id: String
    package var heading: Words
    package var entries: [NavigationEntry]

    package init(_ id: String, _ heading: Words, _ entries: [NavigationEntry]) {
        self.id = id
        self.heading = heading
        self.entries = entries
    }
}

/// A page that the role may open.
package struct NavigationEntry: Hashable, Sendable {
    package var href: String
    package var icon: Icon
    package var label: Words
    /// Work that waits, not a total; nil where none does.
    package var count: Count?
    /// The letter after `g`.
    package var key: String?
    package var isCurrent: Bool

    package init(
        _ href: String, _ icon: Icon, _ label: Words, count: Int? = nil, key: String? = nil, isCurrent: Bool = false
    ) {
        self.href = href
        self.icon = icon
        self.label = label
        self.count = count.flatMap { $0 > 0 ? Count($0) : nil }
        self.key = key
        self.isCurrent = isCurrent
    }
}
