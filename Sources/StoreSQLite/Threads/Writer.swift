import GRDB
import GRDBSQLite
import Logging
import Store

/// The only connection that writes or checkpoints, and the thread that owns it.
///
/// It takes every command that waits, runs them in one transaction, commits once and then answers them all.
struct Writer {
    let mailbox: Mailbox<WriterTask>
    let listeners: CommitListeners
    let options: SQLiteOptions
    let logger: Logger

    /// Serves the mailbox until it is closed.
    func serve(_ database: GRDB.Database) {
        guard let handle = database.sqliteConnection else { return }
        let session = SQLiteSession(handle)
        var checkpoints = Checkpoints(handle: handle, threshold: options.checkpointPages, logger: logger)
        while let tasks = mailbox.take(atMost: options.commandsPerCommit) {
            for run in Self.runs(of: tasks) { perform(run, on: session) }
            checkpoints.runIfDue(hasWaiting: mailbox.waiting > 0)
        }
        session.finalizeStatements()
        checkpoints.runLast()
    }

    private func perform(_ run: Run, on session: SQLiteSession) {
        switch run {
        case .alone(let body): body(session)
        case .commands(let commands):
            if CommandBatch(commands: commands, session: session).perform() { listeners.notify() }
        }
    }

    private enum Run {
        case commands([WriteCommand])
        case alone(@Sendable (SQLiteSession) -> Void)
    }

    /// The tasks in their order, neighbouring commands together.
    private static func runs(of tasks: [WriterTask]) -> [Run] {
        var runs: [Run] = []
        var commands: [WriteCommand] = []
        for task in tasks {
            switch task {
            case .command(let command): commands.append(command)
            case .alone(let body):
                if !commands.isEmpty { runs.append(.commands(commands)) }
                commands = []
                runs.append(.alone(body))
            }
        }
        return commands.isEmpty ? runs : runs + [.commands(commands)]
    }
}
