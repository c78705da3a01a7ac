import ArgumentParser
import Glibc

/// The command `tongxing`: one binary for the server and for everything that operations do with it.
@main
struct Tongxing: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "tongxing",
        abstract: Wording.said("同行：开发区政企诉求平台", "Tongxing: the service-request platform of a development zone"),
        subcommands: [
            ServeCommand.self, DemoCommand.self, CalendarCommand.self, TOMLCommand.self, RulesCommand.self,
            ImportCommand.self, ExportCommand.self, UserCommand.self, TokenCommand.self,
            BackupCommand.self, RestoreCommand.self, ReleaseCommand.self, AuditCommand.self, MigrateCommand.self,
            DoctorCommand.self,
        ])

    /// Runs the command named on the command line; exit 0 done, 1 the answer is no, 2 usage.
    static func main() async {
        do {
            try await carryOut(try parseAsRoot(Wording.withoutLanguage(Array(ProgramArguments.all.dropFirst()))))
        } catch let failure as CommandFailure {
            StandardStreams.error(failure.sentence)
            Glibc.exit(failure.exitCode)
        } catch {
            let code = exitCode(for: error)
            guard code != .success else { Self.exit(withError: error) }
            let message = fullMessage(for: error)
            if !message.isEmpty { StandardStreams.error(message) }
            Glibc.exit(code == .validationFailure ? 2 : 1)
        }
    }

    /// Runs a command; one whose output programs read tells them of faults in files too.
    private static func carryOut(_ parsed: any ParsableCommand) async throws {
        do {
            var command = parsed
            if var asynchronous = command as? any AsyncParsableCommand {
                try await asynchronous.run()
            } else {
                try command.run()
            }
        } catch let failure as CommandFailure {
            guard let faults = failure.faults, let document = parsed as? any FaultDocument, document.isForPrograms
            else { throw failure }
            StandardStreams.output(faults)
            throw ExitCode(failure.exitCode)
        }
    }
}
