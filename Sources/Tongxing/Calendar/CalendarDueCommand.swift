import ArgumentParser
import Endpoints
import RuleFiles
import RuleModel
import RulePlugins
import ShippedRules
import WorkCalendar

/// `tongxing calendar due`: due dates by working days, one or as many as standard input asks.
struct CalendarDueCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "due",
        abstract: Wording.said("推算到期日，事件当日不计", "Reckon a due date; the day of the event is not counted"))

    @Option(help: ArgumentHelp(stringLiteral: Wording.said("起算的日期或时间", "The date or instant to count from")))
    var from: String?
    @Option(help: ArgumentHelp(stringLiteral: Wording.said("工作日数", "The number of working days")))
    var workingDays: Int?
    @Flag(help: ArgumentHelp(stringLiteral: Wording.said("逐行读取“日期 工作日数”", "Read lines DATE N")))
    var stdin = false
    @OptionGroup var rules: RulesOption
    @OptionGroup var output: OutputOptions

    func validate() throws {
        guard stdin, output.format == .json else { return }
        throw ValidationError(
            Wording.said(
                "--stdin 逐行作答，没有 JSON；请去掉 --format json。", "--stdin answers line by line; leave --format json out."))
    }

    func run() async throws {
        let calendar = try await calendar()
        guard stdin else {
            let question = try question()
            return output.print(Self.document(question, calendar)) { _ in question.answer(calendar) }
        }
        var lines = DueDateLines(calendar: calendar) { Wording.said("\($0)", $0.english) }
        while let piece = StandardStreams.input() { StandardStreams.output(lines.answer(piece)) }
        StandardStreams.output(lines.finish())
        if lines.errorCount > 0 { throw ExitCode(1) }
    }

    private static func document(_ question: DueDateQuestion, _ calendar: WorkCalendar) -> JSONValue {
        let answer = question.answered(by: calendar)
        return .members([
            "due": .string(answer.due.description),
            "dueAt": answer.dueAt.map { .string($0.rfc3339(in: calendar.zone)) },
            "provisional": .boolean(answer.isProvisional),
        ])
    }

    private func question() throws -> DueDateQuestion {
        guard let from, let workingDays else {
            throw CommandFailure.usage(
                "请写 --from 和 --working-days，或用 --stdin。", "Give --from and --working-days, or --stdin.")
        }
        do { return try DueDateQuestion("\(from) \(workingDays)") } catch {
            throw CommandFailure.usage("\(error)", error.english)
        }
    }

    /// The calendar of the rule files: the newest in force on any day, since it lists each year by itself.
    ///
    /// Without a folder of rule files it is the one that the program was built with: a due date needs no installation.
    private func calendar() async throws -> WorkCalendar {
        let path = try await rules.path()
        let isAbsent = rules.folder == nil && RuleFolder(path).fileNames().isEmpty
        let ruleSet = try (isAbsent ? RulesFolder(files: ShippedRules.files) : RulesFolder(path)).ruleSet()
        guard let day = CivilDate("2026-01-01") else { throw ExitCode(1) }
        return try PolicyComposer.policy(ruleSet, on: day).calendar
    }
}
