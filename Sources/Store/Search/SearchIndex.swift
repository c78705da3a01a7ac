package import Lifecycle
/// The port to a search index: it only proposes numbers, newest first; rights and filters are the list's.
package protocol SearchIndex: Sendable {
    /// At most `limit` requests with a document that has every phrase, newest first, below `before`.
    func candidates(
        matching query: SearchQuery, before: RequestNumber?, limit: Int
    ) async throws(StoreError) -> [RequestNumber]

    /// How many audit entries the index is behind the database.
    func lag() async throws(StoreError) -> Int64
}
