import ArgumentParser
import Endpoints

/// `tongxing token`: what portals identify themselves with.
struct TokenCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "token", abstract: Wording.said("管理渠道令牌", "Manage the tokens of portals"),
        subcommands: [TokenCreateCommand.self, TokenRevokeCommand.self, TokenListCommand.self])
}

/// `tongxing token create`: the bearer text alone goes to standard output, this once.
struct TokenCreateCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "create", abstract: Wording.said("建立令牌，只显示这一次", "Create a token, shown this once"))

    @Option(help: ArgumentHelp(stringLiteral: Wording.said("给哪个系统用", "Which system it is for")))
    var title: String
    @Option(
        parsing: .upToNextOption,
        help: ArgumentHelp(stringLiteral: Wording.said("渠道，如 12345、double-service", "Channels, such as 12345")))
    var channel: [String]
    @OptionGroup var place: SettingsOptions
    @OptionGroup var output: OutputOptions

    func run() async throws {
        let body: JSONValue = ["title": .string(title), "channels": .string(channel.joined(separator: ","))]
        let answer = try await DataFolder(place).answer(.post("tokens", body: body))
        output.print(answer) { $0.text("bearer") }
        StandardStreams.error(
            Wording.said(
                "令牌 \(answer.text("id")) 只显示这一次，请交给“\(title)”保存。",
                "Token \(answer.text("id")) is shown this once; hand it to “\(title)” to keep."))
    }
}

/// `tongxing token revoke ID`
struct TokenRevokeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "revoke", abstract: Wording.said("撤销令牌，立即生效", "Revoke a token at once"))

    @Argument(help: ArgumentHelp(stringLiteral: Wording.said("令牌编号，见 token list", "The token's id, see token list")))
    var id: String
    @OptionGroup var place: SettingsOptions
    @OptionGroup var output: OutputOptions

    func run() async throws {
        let answer = try await DataFolder(place).answer(.post("tokens", id, "revoke"))
        output.print(answer) { _ in Wording.said("已撤销令牌 \(id)。", "Token \(id) is revoked.") }
    }
}

/// `tongxing token list`
struct TokenListCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: Wording.said("列出令牌", "List the tokens"))

    @OptionGroup var place: SettingsOptions
    @OptionGroup var output: OutputOptions

    func run() async throws {
        let answer = try await DataFolder(place).answer(.get("tokens"))
        output.print(answer, text: Self.table)
    }

    private static func table(_ answer: JSONValue) -> String {
        let heading = [
            Wording.said("编号", "ID"), Wording.said("用途", "TITLE"), Wording.said("渠道", "CHANNELS"),
            Wording.said("最近使用", "LAST USED"), Wording.said("撤销于", "REVOKED"),
        ]
        let rows = answer.elements("tokens").map { token in
            [
                token.text("id"), token.text("title"), token.list("channels"), token.text("lastUsedAt"),
                token.text("revokedAt"),
            ]
        }
        return TextTable(heading, rows).text
    }
}
