import ArgumentParser
import Endpoints
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
    @OptionGroup var output: OutputOptions

    func run() throws {
        let report = try cases().run()
        output.print(Self.document(report)) { _ in
            let failed = report.outcomes.filter { !$0.passed }.map { Wording.said($0.chinese, $0.english) }
            return (failed + [report.summary]).joined(separator: "\n")
        }
        if report.failed > 0 { throw ExitCode(1) }
    }

    private static func document(_ report: DeadlineCases.Report) -> JSONValue {
        let outcomes = report.outcomes.map { outcome in
            JSONValue.members([
                "id": .string(outcome.id), "operation": .string(outcome.operation), "passed": .boolean(outcome.passed),
                "expected": outcome.expected.map(JSONValue.string), "actual": outcome.actual.map(JSONValue.string),
                "reason": outcome.fault.map { .string(Wording.said("\($0)", $0.english)) },
            ])
        }
        return [
            "passed": .integer(Int64(report.passed)), "failed": .integer(Int64(report.failed)),
            "outcomes": .array(outcomes),
        ]
    }

    private func cases() throws -> DeadlineCases {
        do { return try DeadlineCases(json: InputFile.bytes(of: file)) } catch let error as DeadlineCasesError {
            throw CommandFailure.usage("\(error)", error.english)
        }
    }
}
