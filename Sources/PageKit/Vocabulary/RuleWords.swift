package import Texts

/// The words of the rules in force.
package enum RuleWords {
    package static func unconfirmed(_ count: Int, href: String) -> Link {
        Link(href, .text("rules.unconfirmed", ["count": .count(count)]))
    }

    package static func revision(_ hash: String) -> Definition {
        Definition(.text("rules.revision"), .plain(hash), isCode: true)
    }

    package static func activated(_ when: Words) -> Definition { Definition(.text("rules.activated"), when) }
    package static func by(_ who: Words) -> Definition { Definition(.text("rules.by"), who) }
    package static func jurisdiction(_ name: String) -> Definition {
        Definition(.text("rules.jurisdiction"), .plain(name))
    }

    package static func since(_ when: Words) -> Definition { Definition(.text("rules.since"), when) }
    package static func document(_ title: String) -> Definition { Definition(.text("rules.document"), .plain(title)) }
    package static func lines(_ count: Int) -> Words { .text("rules.lines", ["count": .count(count)]) }
    package static func source(_ href: String) -> Link { Link(href, .text("rules.source")) }

    /// Rules of the folder could not be activated, or approved ones will not be; `why` is the first fault.
    package static func notActivated(_ why: Words) -> Notice {
        .refusal(.text("rules.fault"), why)
    }

    /// What keys do in the rule editor.
    package static let keys = [
        KeyHint("Ctrl", "S", label: .text("editor.save")), KeyHint("F8", label: .text("editor.key-fault")),
        KeyHint("Ctrl", "Space", label: .text("editor.key-complete")),
    ]

    /// A pack or a rule that ends.
    package static func until(_ day: Words) -> Chip { Chip(.text("rules.expires", ["day": .words(day)]), .line) }
}
