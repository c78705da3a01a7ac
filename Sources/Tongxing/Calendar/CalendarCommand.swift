import ArgumentParser
import WorkCalendar

/// `tongxing calendar`: questions to the working calendar alone.
struct CalendarCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "calendar", abstract: Wording.said("推算工作日和期限", "Reckon working days and deadlines"),
        subcommands: [CalendarDueCommand.self, CalendarCasesCommand.self])
}

/// `tongxing calendar cases FILE`: runs a file of deadline cases.
struct CalendarCasesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "cases", abstract: Wording.said("逐条核对期限用例文件", "Check a file of deadline cases, one by one"))

    @Argument(
        help: ArgumentHelp(
            stringLiteral: Wording.said("用例文件（JSON），- 为标准输入", "The file of cases (JSON); - is standard input")))
    var file: String

    func run() throws {
        let report = try cases().run()
        for outcome in report.outcomes where !outcome.passed {
            StandardStreams.output(Wording.said(outcome.chinese, outcome.english))
        }
        StandardStreams.output(report.summary)
        if report.failed > 0 { throw ExitCode(1) }
    }

    private func cases() throws -> DeadlineCases {
        do { return try DeadlineCases(json: InputFile.bytes(of: file)) } catch let error as DeadlineCasesError {
            throw CommandFailure.usage("\(error)", error.english)
        }
    }
}
