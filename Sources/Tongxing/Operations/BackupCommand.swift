import ArgumentParser
import Endpoints

/// `tongxing backup DIR`: a copy of one moment, while the service goes on.
struct BackupCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "backup", abstract: Wording.said("备份到文件夹，服务照常运行", "Back up into a folder; the service goes on"))

    @Argument(help: ArgumentHelp(stringLiteral: Wording.said("备份写到的文件夹", "The folder that the backup goes into")))
    var target: String
    @OptionGroup var place: SettingsOptions
    @OptionGroup var output: OutputOptions

    func run() async throws {
        let folder = try await DataFolder(place)
        let body: JSONValue = ["folder": .string(InputFile.absolute(target))]
        let answer = try await ProgressLine.during(Wording.said("备份中", "Backing up")) {
            try await folder.answer(.post("backups", body: body))
        }
        output.print(answer) { backup in
            Wording.said(
                "已备份到 \(backup.text("folder"))：\(backup.integer("size")) 字节，审计链头 \(backup.text("auditHead"))。",
                "Backed up into \(backup.text("folder")): \(backup.integer("size")) bytes, audit head \(backup.text("auditHead"))."
            )
        }
    }
}
