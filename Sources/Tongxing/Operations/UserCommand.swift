import ArgumentParser
import Endpoints

/// `tongxing user`: the people who may sign in.
struct UserCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "user", abstract: Wording.said("管理用户", "Manage the people who sign in"),
        subcommands: [
            UserFirstCommand.self, UserAddCommand.self, UserDisableCommand.self, UserEnableCommand.self,
            UserResetCommand.self, UserListCommand.self,
        ])
}

/// A change of one person, named by login.
struct LoginArgument: ParsableArguments {
    @Argument(help: ArgumentHelp(stringLiteral: Wording.said("登录名", "The login")))
    var login: String
}

/// `tongxing user disable LOGIN`: ends the person's sessions and lets them in no more.
struct UserDisableCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "disable", abstract: Wording.said("停用用户，立即生效", "Disable a user at once"))

    @OptionGroup var person: LoginArgument
    @OptionGroup var place: SettingsOptions
    @OptionGroup var output: OutputOptions

    func run() async throws {
        let answer = try await DataFolder(place).answer(.post("users", person.login, "disable"))
        output.print(answer) { _ in Wording.said("已停用 \(person.login)。", "\(person.login) is disabled.") }
    }
}

/// `tongxing user enable LOGIN`
struct UserEnableCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "enable", abstract: Wording.said("重新启用用户", "Enable a disabled user again"))

    @OptionGroup var person: LoginArgument
    @OptionGroup var place: SettingsOptions
    @OptionGroup var output: OutputOptions

    func run() async throws {
        let answer = try await DataFolder(place).answer(.post("users", person.login, "enable"))
        output.print(answer) { _ in Wording.said("已启用 \(person.login)。", "\(person.login) is enabled.") }
    }
}

/// `tongxing user reset LOGIN`: a made-up password, shown this once.
struct UserResetCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "reset", abstract: Wording.said("重设密码并解锁", "Make a new password and unlock the login"))

    @OptionGroup var person: LoginArgument
    @OptionGroup var place: SettingsOptions
    @OptionGroup var output: OutputOptions

    func run() async throws {
        let answer = try await DataFolder(place).answer(.post("users", person.login, "reset"))
        output.print(answer) { $0["password"]?.string ?? "" }
        InitialPasswordNote.show(for: person.login)
    }
}

/// What is said beside a made-up password; the password alone goes to standard output.
enum InitialPasswordNote {
    static func show(for login: String) {
        StandardStreams.error(
            Wording.said(
                "\(login) 的密码只显示这一次，首次登录须修改。",
                "The password of \(login) is shown this once and must be changed at the first sign-in."))
    }
}
