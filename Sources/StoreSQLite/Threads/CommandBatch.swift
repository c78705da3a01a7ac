import GRDBSQLite
import Store

/// Commands that share one transaction and one flush to disk.
struct CommandBatch {
    let commands: [WriteCommand]
    let session: SQLiteSession

    /// Runs and answers every command; whether anything was changed.
    ///
    /// Without savepoints first, which cost as much as a small command; only where a command fails do all run again,
    /// each behind a savepoint, so that the failing one hurts no other.
    func perform() -> Bool {
        let before = sqlite3_total_changes64(session.handle)
        guard performTogether() || performApart() else { return false }
        return sqlite3_total_changes64(session.handle) != before
    }

    /// False where a command failed and nothing is decided yet.
    private func performTogether() -> Bool {
        var answers: [@Sendable () -> Void] = []
        answers.reserveCapacity(commands.count)
        do {
            try session.execute("BEGIN IMMEDIATE")
            for command in commands { answers.append(try attempt(command)) }
            try session.execute("COMMIT")
        } catch {
            rollBack()
            guard commands.count > 1 else {
                commands[0].refuse(error)
                return true
            }
            return false
        }
        for answer in answers { answer() }
        return true
    }

    private func performApart() -> Bool {
        var answers: [@Sendable () -> Void] = []
        var settled = 0
        do {
            try session.execute("BEGIN IMMEDIATE")
            for command in commands {
                answers.append(try attemptBehindSavepoint(command))
                settled += 1
            }
            try session.execute("COMMIT")
        } catch {
            // The transaction itself is lost: nobody's effect is there.
            rollBack()
            for command in commands { command.refuse(error) }
            return false
        }
        for answer in answers { answer() }
        return true
    }

    /// What answers the caller after the commit: with the value, or with the failure that was undone.
    private func attemptBehindSavepoint(_ command: WriteCommand) throws(StoreError) -> @Sendable () -> Void {
        try session.execute("SAVEPOINT command")
        do {
            let answer = try attempt(command)
            try session.execute("RELEASE command")
            return answer
        } catch {
            guard session.isInTransaction else { throw error }
            try session.execute("ROLLBACK TO command")
            try session.execute("RELEASE command")
            return { command.refuse(error) }
        }
    }

    /// A body that swallows a failure which ended the transaction must not be taken for done.
    private func attempt(_ command: WriteCommand) throws(StoreError) -> @Sendable () -> Void {
        let answer = try command.attempt(session)
        guard session.isInTransaction else { throw .ioError("the transaction was ended by the engine") }
        return answer
    }

    private func rollBack() {
        guard session.isInTransaction else { return }
        try? session.execute("ROLLBACK")
    }
}
