import ArgumentParser
import Settings

/// `tongxing serve`: the service, until it is told to end.
struct ServeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve",
        abstract: Wording.said("启动服务", "Run the service"),
        discussion: Wording.said(
            "SIGTERM 或 Ctrl-C 结束，进行中的请求先办完；SIGHUP 立即重新读取设置和规则。",
            "SIGTERM or Ctrl-C ends it once requests under way are answered; SIGHUP reads settings and rules again."))

    @OptionGroup var place: SettingsOptions
    @Option(
        help: ArgumentHelp(
            stringLiteral: Wording.said("监听端口，优先于设置文件", "The port to listen on, before the settings file")))
    var port: String?

    func run() async throws {
        let sources = place.sources(port.map { ["http.port": $0] } ?? [:])
        let observation = try await Observation.begin(sources)
        let house = try await House.open(sources, observation)
        do {
            try await ServerRun(house: house).run()
        } catch {
            await house.close()
            throw error
        }
        await house.close()
    }
}
