package import Texts

/// The words of lists of requests.
package enum InboxWords {
    package static let title = Words.text("inbox.title")
    package static let searchTitle = Words.text("search.title")
    /// Nobody has taken it over yet.
    package static let nobody = Words.text("inbox.nobody")
    package static let toAccept = Words.text("inbox.to-accept")
    package static let allOptions = Option("", .text("filter.all"))

    /// The views of the inbox: `mine`, `review`, `support`, `suspended`, `done`, `queue`, `callback`.
    package static func view(_ name: String) -> Words { .text("inbox.tab-\(name)") }

    package static func unit(_ unit: Words) -> Words { .text("inbox.tab-unit", ["unit": .words(unit)]) }

    /// What came since the person last looked, in the whole list or in one page of it; empty where nothing did.
    package static func news(new: Int, warned: Int, ofPage: Bool = false) -> [Words] {
        let keys =
            ofPage
            ? ["inbox.news-new-of-page", "inbox.news-warned-of-page"] : ["inbox.news-new", "inbox.news-warned"]
        return zip(keys, [new, warned]).filter { $0.1 > 0 }.map { .text($0.0, ["count": .count($0.1)]) }
    }

    /// The three filters, each beginning with 全部.
    package static func filters(
        _ action: String, tracks: [Option], channels: [Option], handlers: [Option], hidden: [HiddenField] = []
    ) -> FilterBar {
        FilterBar(
            action,
            selects: [
                FilterSelect("track", .text("inbox.filter-track"), [allOptions] + tracks),
                FilterSelect("channel", .text("inbox.filter-channel"), [allOptions] + channels),
                FilterSelect("handler", .text("inbox.filter-handler"), [allOptions] + handlers),
            ], hidden: hidden)
    }

    /// Nothing to do; `next` is when the next one is due.
    package static func nothingToDo(next: Words?, action: Link?) -> EmptyState {
        EmptyState(
            .text("inbox.empty"), next.map { .text("inbox.empty-next", ["day": .words($0)]) }, action: action)
    }

    package static func nothingFound(_ words: String, clear: String) -> EmptyState {
        EmptyState(
            .text("inbox.nothing-found", ["words": "\(words)"]), .text("inbox.nothing-found-text"),
            action: Link(clear, .text("inbox.clear")))
    }

    package static func pages(from: Int, to: Int, newer: String?, older: String?) -> Pagination {
        Pagination(
            .text("inbox.position", ["from": .count(from), "to": .count(to)]),
            newer: newer.map { Link($0, .text("inbox.newer")) }, older: older.map { Link($0, .text("inbox.older")) })
    }

    package static let keys = [
        KeyHint("j", "k", label: .text("inbox.key-rows")), KeyHint("Enter", label: .text("inbox.key-open")),
    ]
}
