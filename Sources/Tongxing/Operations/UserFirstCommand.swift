import ArgumentParser
import Endpoints

/// `tongxing user first`: the three administrators of a new installation, who are three people.
struct UserFirstCommand: AsyncParsableCommand {
    /// `LOGIN:NAME`
    struct Person: ExpressibleByArgument {
        var login: String
        var name: String

        init?(argument: String) {
            let parts = argument.split(separator: ":", maxSplits: 1).map(String.init)
            guard parts.count == 2 else { return nil }
            (login, name) = (parts[0], parts[1])
        }

        var json: JSONValue { ["login": .string(login), "name": .string(name)] }
    }

    static let configuration = CommandConfiguration(
        commandName: "first",
        abstract: Wording.said("首次设置：建立系统、安全、审计三个管理员", "First set-up: appoint the three administrators"))

    @Option(help: ArgumentHelp(stringLiteral: Wording.said("系统管理员，登录名:姓名", "System administrator, LOGIN:NAME")))
    var operations: Person
    @Option(help: ArgumentHelp(stringLiteral: Wording.said("安全管理员，登录名:姓名", "Security administrator, LOGIN:NAME")))
    var security: Person
    @Option(help: ArgumentHelp(stringLiteral: Wording.said("审计管理员，登录名:姓名", "Audit administrator, LOGIN:NAME")))
    var auditor: Person
    @OptionGroup var place: SettingsOptions
    @OptionGroup var output: OutputOptions

    func run() async throws {
        let body: JSONValue = ["operations": operations.json, "security": security.json, "auditor": auditor.json]
        let answer = try await DataFolder(place).answer(.post("users", "first", body: body))
        output.print(answer, text: Self.table)
        StandardStreams.error(
            Wording.said("密码只显示这一次，首次登录须修改。", "The passwords are shown this once and must be changed at sign-in."))
    }

    private static func table(_ answer: JSONValue) -> String {
        let heading = [
            Wording.said("登录名", "LOGIN"), Wording.said("姓名", "NAME"), Wording.said("角色", "ROLE"),
            Wording.said("密码", "PASSWORD"),
        ]
        return TextTable(
            heading,
            answer.elements("users").map { user in
                [user.text("login"), user.text("name"), user.list("roles"), user.text("password")]
            }
        ).text
    }
}
