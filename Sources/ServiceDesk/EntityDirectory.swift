package import Lifecycle
package import Store

/// Knows who entities are; asked inside the transaction that needs the answer.
package protocol EntityDirectory: Sendable {
    /// What is known of an entity by its credit code, or by its name where it gave none.
    ///
    /// - Returns: the profile; without facts where the entity is unknown or looked after by nobody, and then with the code
    ///   and name as given.
    func profile(creditCode: String?, name: String?, _ sql: any SQLReader) throws(StoreError) -> EntityProfile
}
