import ArgumentParser
import Endpoints
import Settings

/// `tongxing doctor`: looks at everything that the service needs, changes nothing, and says what to do.
struct DoctorCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "doctor",
        abstract: Wording.said("检查设置、规则、数据库、时钟和磁盘", "Check settings, rules, database, clock and disk"))

    @OptionGroup var place: SettingsOptions
    @OptionGroup var output: OutputOptions

    func run() async throws {
        let place = place
        let findings = try await ProgressLine.during(Wording.said("检查中", "Checking")) {
            await Self.findings(place)
        }
        output.print(["findings": .array(findings.map(\.json))]) { _ in Self.text(findings) }
        if findings.contains(where: { $0.verdict == .fault }) { throw ExitCode(1) }
    }

    private static func findings(_ place: SettingsOptions) async -> [Finding] {
        do throws(SettingsError) {
            let live = try await LiveSettings(place.sources())
            let settings = live.current
            return [SettingsCheck.finding(live)] + RulesCheck.findings(settings)
                + (await DatabaseCheck(settings).findings()) + DiskCheck.findings(settings)
        } catch { return SettingsCheck.findings(error) }
    }

    private static func text(_ findings: [Finding]) -> String {
        let heading = [Wording.said("结论", "VERDICT"), Wording.said("项目", "SUBJECT"), Wording.said("说明", "WHAT")]
        return TextTable(heading, findings.map(\.row)).text
    }
}
