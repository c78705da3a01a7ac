package import Texts

/// The words of enterprises and their files.
package enum RegistryWords {
    package static let importLink = Link("/enterprises/import", .text("enterprises.import"))

    /// `status` begins with 全部.
    package static func filters(_ action: String, search: String, status: [Option]) -> FilterBar {
        FilterBar(
            action, selects: [FilterSelect("status", .text("enterprises.status"), [InboxWords.allOptions] + status)],
            search: FilterSearch("q", .text("enterprises.search"), value: search))
    }

    package static func summary(count: Int, covered: Int, updated: Words) -> Words {
        .text(
            "enterprises.summary", ["count": .count(count), "covered": .count(covered), "when": .words(updated)])
    }

    package static let empty = EmptyState(
        .text("enterprises.empty"), .text("enterprises.empty-text"), action: importLink)

    package static func stale(days: Int) -> Notice {
        .warning(.text("enterprises.stale", ["count": .count(days)]))
    }

    /// `dormant`, `deregistered` or `migrated`; one that is active has no chip.
    package static func status(_ name: String) -> Chip? {
        ["dormant", "deregistered", "migrated"].contains(name) ? Chip(.text("enterprise.\(name)"), .line) : nil
    }

    package static let primary = Chip(.text("enterprise.primary"), .go)
    package static let coSteward = Chip(.text("enterprise.co"))
    package static let nobody = Words.text("enterprise.nobody")

    package static func allRequests(_ count: Int, href: String) -> Link {
        Link(href, .text("enterprise.all-requests", ["count": .count(count)]))
    }

    /// A fact of the profile: `kind`, `tags`, `recruiting`, `paired`, `location`.
    package static func fact(_ name: String, _ value: Words) -> Definition {
        Definition(.text("enterprise.\(name)"), value)
    }

    package static func industry(_ value: Words) -> Definition { Definition(.text("enterprises.industry"), value) }
}
