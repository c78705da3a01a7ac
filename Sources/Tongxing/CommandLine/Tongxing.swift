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
    ///
    /// One whose output programs read tells them of faults in files too.
    static func main() async {
        let arguments = Wording.withoutLanguage(Array(ProgramArguments.all.dropFirst()))
        do {
            try Wording.checkLanguage()
            var command = try parseAsRoot(arguments)
            if var asynchronous = command as? any AsyncParsableCommand {
                try await asynchronous.run()
            } else {
                try command.run()
            }
        } catch let failure as CommandFailure {
            if let faults = failure.faults, isForPrograms(arguments) {
                StandardStreams.output(faults)
            } else {
                StandardStreams.error(failure.sentence)
            }
            Glibc.exit(failure.exitCode)
        } catch {
            let code = exitCode(for: error)
            let message = fullMessage(for: error)
            if code == .success {
                StandardStreams.output(ParserWords.help(message))
                Glibc.exit(0)
            }
            if !message.isEmpty { StandardStreams.error(ParserWords.refusal(message)) }
            Glibc.exit(code == .validationFailure ? 2 : 1)
        }
    }

    /// Whether the command writes for programs. Read anew, since the command that ran belongs to its own isolation.
    private static func isForPrograms(_ arguments: [String]) -> Bool {
        ((try? parseAsRoot(arguments)) as? any FaultDocument)?.isForPrograms ?? false
    }
}
