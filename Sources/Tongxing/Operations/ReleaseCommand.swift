import ArgumentParser
import Endpoints

/// `tongxing release`: lets messages go out again after a restore.
struct ReleaseCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "release", abstract: Wording.said("恢复备份后，放行对外发送", "Let messages go out again after a restore"))

    @OptionGroup var place: SettingsOptions
    @OptionGroup var output: OutputOptions

    func run() async throws {
        let answer = try await DataFolder(place).answer(.post("sending", "release"))
        output.print(answer) { answer in
            answer.isTrue("wasHeld")
                ? Wording.said("已放行对外发送。", "Messages go out again.")
                : Wording.said("对外发送没有暂停。", "Messages were not held back.")
        }
    }
}
