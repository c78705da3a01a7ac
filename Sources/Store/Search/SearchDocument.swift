/// What of an event can be searched.
package struct SearchDocument: Hashable, Sendable {
    package var id: EventID
    /// Free text; the index turns it into terms.
    package var text: String

    package init(id: EventID, text: String) {
        self.id = id
        self.text = text
    }

    /// Picks the text of an event; nil where it has none.
    package typealias Extraction = @Sendable (StoredEvent) -> String?
}

extension SearchDocument {
    /// The documents of the commands after an audit position.
    package static func feed(
        after position: Int64, limit: Int, extracting text: Extraction, _ sql: any SQLReader
    ) throws(StoreError) -> (documents: [SearchDocument], position: Int64) {
        var documents: [SearchDocument] = []
        var position = position
        for entry in try Outbox.entries(after: position, limit: limit, sql) {
            for head in entry.heads {
                let events = try EventLog.events(of: head.request, from: head.first, through: head.last, sql)
                documents += events.compactMap { event in
                    text(event).map { SearchDocument(id: event.id, text: $0) }
                }
            }
            position = entry.position
        }
        return (documents, position)
    }
}
