/// What operations ask of an engine besides reading and writing.
package protocol MaintainedDatabase: Database {
    /// Copies the database as it is at one moment into `folder`, while reads and writes go on.
    ///
    /// Throws ``StoreError/backupExists(_:)`` where the folder already holds a backup.
    func copy(into folder: String) async throws(StoreError) -> BackupSummary

    /// Throws ``StoreError/corrupt(_:)`` unless the engine finds its own files sound.
    func checkIntegrity() async throws(StoreError)
}
