import ArgumentParser
import Endpoints

/// `tongxing import KIND FILE`: takes a list in, each row that cannot be used told and left out.
struct ImportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: Wording.said("导入名册，如企业名录", "Take a list in, such as the register of enterprises"),
        discussion: Wording.said(
            """
            文件是 CSV，第一行是列名；编码 UTF-8（有无 BOM 均可）或 GB18030。再导入同一份名册不会改变什么。
            有行未导入时逐行说明，退出码为 1，其余各行已导入；--dry-run 只试一遍，不写入。
            """,
            """
            The file is CSV whose first line names the columns, in UTF-8 with or without a mark or in GB18030. Importing the
            same list again changes nothing. Each row that is left out is told and makes the exit code 1; the others are
            taken. --dry-run only tries.
            """))

    @Argument(help: ArgumentHelp(stringLiteral: Wording.said("名册：\(ListKind.names)", "The list: \(ListKind.names)")))
    var kind: String
    @Argument(help: ArgumentHelp(stringLiteral: Wording.said("CSV 文件；- 是标准输入", "A CSV file; - is standard input")))
    var file: String
    @Flag(help: ArgumentHelp(stringLiteral: Wording.said("只试一遍，不写入", "Only try, change nothing")))
    var dryRun = false
    @OptionGroup var place: SettingsOptions
    @OptionGroup var output: OutputOptions

    func run() async throws {
        let list = try ListKind(named: kind)
        let content = OperationRequest.Content.csv(try list.taken(InputFile.bytes(of: file), of: file))
        let folder = try await DataFolder(place)
        let name = file == "-" ? "stdin" : file.split(separator: "/").last.map(String.init) ?? file
        let request = OperationRequest(
            method: .post, parts: ["lists", list.rawValue],
            query: [(name: "dryRun", value: "\(dryRun)"), (name: "source", value: name)], content: content)
        let report = try await list.asked {
            try await ProgressLine.during(Wording.said("导入中", "Importing")) { try await folder.answer(request) }
        }
        output.print(report, text: Self.sentences)
        if report.integer("rejected") > 0 { throw ExitCode(1) }
    }

    /// The counts, then a line for each fault and each doubt.
    private static func sentences(_ report: JSONValue) -> String {
        let (added, changed) = (report.integer("added"), report.integer("changed"))
        let (unchanged, rejected) = (report.integer("unchanged"), report.integer("rejected"))
        let isDryRun = report.isTrue("dryRun")
        let counts = Wording.said(
            "\(isDryRun ? "将" : "已")新增 \(added) 户、更新 \(changed) 户，\(unchanged) 户没有变化，\(rejected) 行未导入。",
            "\(isDryRun ? "Would add" : "Added") \(added), \(isDryRun ? "change" : "changed") \(changed), \(unchanged) unchanged, \(rejected) rows left out."
        )
        let ignored = report.list("ignoredColumns")
        let columns = ignored.isEmpty ? [] : [Wording.said("没有用到的列：\(ignored)", "Columns not used: \(ignored)")]
        return
            ([counts] + columns + report.elements("faults").map { line($0, Wording.said("未导入", "left out")) }
            + report.elements("warnings").map { line($0, Wording.said("已取，请核对", "taken, please check")) })
            .joined(separator: "\n")
    }

    private static func line(_ fault: JSONValue, _ outcome: String) -> String {
        let place = [Wording.said("第 \(fault.integer("row")) 行", "row \(fault.integer("row"))"), fault.text("column")]
        return place.filter { !$0.isEmpty }.joined(separator: " ") + " \(outcome)：\(fault.text("detail"))"
    }
}
