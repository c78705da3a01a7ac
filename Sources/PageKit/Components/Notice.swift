package import Texts

/// A sentence above the content: what was done, what changed meanwhile, what is not possible and what is instead.
package struct Notice: Hashable, Sendable {
    /// The CSS classes.
    package let classes: String
    package let icon: Icon
    package let isFilled: Bool
    /// `status` or `alert`; nil for one that stood there before.
    package let role: String?
    package let title: Words?
    package let text: Words
    /// The rule that refused.
    package let rule: RuleLink?
    package let links: [Link]

    private init(
        _ tone: String, _ icon: Icon, isFilled: Bool, role: String?, title: Words?, text: Words, rule: RuleLink?,
        links: [Link]
    ) {
        classes = "note note-\(tone)"
        self.icon = icon
        self.isFilled = isFilled
        self.role = role
        self.title = title
        self.text = text
        self.rule = rule
        self.links = links
    }

    /// What was just done.
    package static func done(_ text: Words, links: [Link] = []) -> Notice {
        Notice("ok", .done, isFilled: false, role: "status", title: nil, text: text, rule: nil, links: links)
    }

    /// Something to know.
    package static func information(_ text: Words, links: [Link] = []) -> Notice {
        Notice("go", .info, isFilled: false, role: nil, title: nil, text: text, rule: nil, links: links)
    }

    /// Something to look at, which blocks nothing.
    package static func warning(title: Words? = nil, _ text: Words, links: [Link] = []) -> Notice {
        Notice("soon", .soon, isFilled: true, role: nil, title: title, text: text, rule: nil, links: links)
    }

    /// Another person was first: nothing is lost; who did what, and what to do with the text.
    package static func conflict(_ text: Words, links: [Link] = []) -> Notice {
        Notice(
            "soon", .soon, isFilled: true, role: "alert", title: .text("notice.conflict"), text: text, rule: nil,
            links: links)
    }

    /// What is refused, by which rule, and what is possible instead.
    package static func refusal(_ title: Words, _ text: Words, rule: RuleLink? = nil, links: [Link] = []) -> Notice {
        Notice("late", .late, isFilled: true, role: "alert", title: title, text: text, rule: rule, links: links)
    }
}
