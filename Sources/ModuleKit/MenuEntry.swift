package import Endpoints
package import TOMLSyntax

/// One line of the staff navigation.
package struct MenuEntry: Sendable {
    /// The headings of the navigation, in order.
    package enum Group: Int, Sendable, CaseIterable { case handling, service, administration }

    package var group: Group
    package var path: String
    package var title: BilingualText
    /// The id of an icon in the sprite, such as `firm`.
    package var icon: String
    package var access: Access

    package init(_ group: Group, path: String, title: BilingualText, icon: String, access: Access) {
        self.group = group
        self.path = path
        self.title = title
        self.icon = icon
        self.access = access
    }
}
