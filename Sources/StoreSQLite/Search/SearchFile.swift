import Lifecycle
import Store

/// The tables of the search index. Documents are never changed: an event is one document under the event's id.
enum SearchFile {
    /// Another number makes older files be built anew.
    private static let version: Int64 = 1

    private static let create = """
        CREATE TABLE IF NOT EXISTS cursor (
            id INTEGER PRIMARY KEY CHECK (id = 1), version INTEGER NOT NULL, position INTEGER NOT NULL, hash BLOB NOT NULL);
        CREATE VIRTUAL TABLE IF NOT EXISTS document USING fts5(
            text, content = '', columnsize = 0, tokenize = 'ascii');
        """
    private static let findCursor = Statement(
        "search.cursor", "SELECT position, hash FROM cursor WHERE id = 1 AND version = ?")
    private static let saveCursor = Statement(
        "search.save-cursor",
        """
        INSERT INTO cursor (id, version, position, hash) VALUES (1, ?, ?, ?)
        ON CONFLICT (id) DO UPDATE SET version = excluded.version, position = excluded.position, hash = excluded.hash
        """)
    private static let hasOtherVersion = Statement("search.version", "SELECT 1 FROM cursor WHERE version <> ?")
    private static let insert = Statement("search.insert", "INSERT INTO document (rowid, text) VALUES (?, ?)")
    private static let match = Statement(
        "search.match",
        "SELECT rowid FROM document WHERE document MATCH ? AND rowid < ? ORDER BY rowid DESC LIMIT ?")

    static func create(_ session: SQLiteSession) throws(StoreError) {
        try session.executeScript(create)
        if try session.exists(hasOtherVersion, [.integer(version)]) { try recreate(session) }
    }

    static func recreate(_ session: SQLiteSession) throws(StoreError) {
        session.finalizeStatements()
        try session.executeScript("BEGIN; DROP TABLE document; DROP TABLE cursor; \(create) COMMIT;")
    }

    static func cursor(_ sql: any SQLReader) throws(StoreError) -> AuditHead {
        try sql.row(findCursor, [.integer(version)]) { row throws(StoreError) in
            AuditHead(position: try row[0], hash: try row[1])
        } ?? .none
    }

    static func add(_ documents: [SearchDocument], cursor: AuditHead, _ sql: any SQLWriter) throws(StoreError) {
        for document in documents {
            try sql.run(insert, [SQLValue(document.id), .text(SearchText.document(document.text))])
        }
        try sql.run(saveCursor, [.integer(version), .integer(cursor.position), SQLValue(cursor.hash)])
    }

    /// Terms hold nothing but letters, digits and ideographs, so that quoting them is safe.
    static func expression(_ query: SearchQuery) -> String {
        query.phrases.map { phrase in
            let terms = phrase.terms.joined(separator: " ")
            return "\"\(terms)\"" + (phrase.isPrefix ? " *" : "")
        }.joined(separator: " AND ")
    }

    /// A request has a document for each of its events with text, so pages are read on until enough are found.
    static func candidates(
        _ expression: String, before: RequestNumber?, limit: Int, _ sql: any SQLReader
    ) throws(StoreError) -> [RequestNumber] {
        var found: [RequestNumber] = []
        var bound = before.map { EventID($0, 0).value } ?? Int64.max
        while found.count < limit {
            let page = limit - found.count
            let ids: [EventID] = try sql.rows(match, [.text(expression), .integer(bound), SQLValue(page)]) {
                row throws(StoreError) in try row[0]
            }
            for id in ids where found.last != id.request { found.append(id.request) }
            guard let last = ids.last, ids.count == page else { break }
            bound = EventID(last.request, 0).value
        }
        return found
    }
}
