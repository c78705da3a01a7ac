package import Store

/// Which requests a list shows.
package struct RequestQuery: Sendable {
    package var filter: RequestFilter
    /// What is searched for; the list is then ordered by number, the newest first.
    package var text: String?
    package var order: RequestOrder
    package var after: RequestCursor?
    package var limit: Int

    package init(
        _ filter: RequestFilter = RequestFilter(), text: String? = nil, order: RequestOrder = .newest,
        after: RequestCursor? = nil, limit: Int = 50
    ) {
        self.filter = filter
        self.text = text
        self.order = order
        self.after = after
        self.limit = limit
    }
}

/// One page of a list.
package struct RequestPage: Hashable, Sendable {
    package var rows: [RequestRow]
    /// Where the next page begins; nil on the last.
    package var next: RequestCursor?
}
