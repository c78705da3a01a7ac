import ArgumentParser
import Endpoints
import Foundation

/// `tongxing export KIND`: gives a list out, so that it can be imported again.
struct ExportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: Wording.said("导出名册，如企业名录", "Give a list out, such as the register of enterprises"),
        discussion: Wording.said(
            "CSV 是带 BOM 的 UTF-8，表格软件可直接打开，也可再导入；不含联系人和电话。",
            "CSV in UTF-8 with a mark, which spreadsheets open and import takes again; without people's names and phones."
        ))

    @Argument(help: ArgumentHelp(stringLiteral: Wording.said("名册：\(ListKind.names)", "The list: \(ListKind.names)")))
    var kind: String
    @Option(
        name: .customLong("output"),
        help: ArgumentHelp(stringLiteral: Wording.said("写到文件，默认标准输出", "The file to write, standard output by default"))
    )
    var target: String?
    @Option(help: ArgumentHelp(stringLiteral: Wording.said("输出格式", "The form of the output")))
    var format = Form.csv
    @OptionGroup var place: SettingsOptions

    enum Form: String, ExpressibleByArgument, CaseIterable { case csv, json }

    func run() async throws {
        let list = try ListKind(named: kind)
        let folder = try await DataFolder(place)
        let request = OperationRequest(
            method: .get, parts: ["lists", list.rawValue], query: [(name: "format", value: format.rawValue)])
        let content = try await list.asked {
            try await ProgressLine.during(Wording.said("导出中", "Exporting")) { try await folder.content(request) }
        }
        guard let target else {
            return StandardStreams.output(format == .json ? content + [UInt8(ascii: "\n")] : content)
        }
        do { try Data(content).write(to: URL(filePath: target), options: .atomic) } catch {
            throw CommandFailure.refused(
                "写不了文件 \(target)：请检查路径、权限和磁盘空间。",
                "The file \(target) cannot be written; check its path, rights and the room on the disk.")
        }
    }
}
