import Lifecycle
package import Store

extension ServiceDesk {
    /// How many proposals of the search are joined to the tables at first: most pages are full with these.
    private static let firstProposals = 200
    /// How many at most; each turn takes four times as many, so that rare hits among many proposals cost few turns.
    private static let mostProposals = 5_000

    /// One page of the requests that an actor may see.
    package func list(_ query: RequestQuery, for visibility: Visibility) async throws(StoreError) -> RequestPage {
        var query = query
        guard let filter = visibility.narrowed(query.filter) else { return RequestPage(rows: [], next: nil) }
        query.filter = filter
        if let text = query.text { return try await found(text, query) }
        let asked = query
        let rows = try await database.read { sql in
            try RequestTable.list(asked.filter, order: asked.order, after: asked.after, limit: asked.limit + 1, sql)
        }
        return page(rows, limit: query.limit)
    }

    /// The index only proposes numbers; filters and rights are the tables' own.
    private func found(_ text: String, _ query: RequestQuery) async throws(StoreError) -> RequestPage {
        var rows: [RequestRow] = []
        if query.after == nil, let number = RequestNumber(text.trimmingBlanks.uppercased()) {
            rows = try await self.rows(of: [number], query)
        }
        guard let search, let wanted = SearchQuery(text) else { return page(rows, limit: query.limit) }
        var last = query.after?.number
        var batch = Self.firstProposals
        while rows.count <= query.limit {
            let proposed = try await search.candidates(matching: wanted, before: last, limit: batch)
            guard let lowest = proposed.last else { break }
            let known = Set(rows.map(\.number))
            rows += try await self.rows(of: proposed, query).filter { !known.contains($0.number) }
            last = lowest
            if proposed.count < batch { break }
            batch = min(batch * 4, Self.mostProposals)
        }
        return page(rows, limit: query.limit)
    }

    private func rows(of numbers: [RequestNumber], _ query: RequestQuery) async throws(StoreError) -> [RequestRow] {
        var filter = query.filter
        filter.numbers = numbers
        let narrowed = filter
        return try await database.read { sql in
            try RequestTable.list(narrowed, order: .newest, limit: query.limit + 1, sql)
        }
    }

    private func page(_ rows: [RequestRow], limit: Int) -> RequestPage {
        let shown = Array(rows.prefix(limit))
        return RequestPage(rows: shown, next: rows.count > limit ? shown.last.map { RequestCursor(after: $0) } : nil)
    }
}

extension String {
    fileprivate var trimmingBlanks: String {
        String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
    }
}
