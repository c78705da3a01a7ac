import ArgumentParser
import Endpoints

/// `tongxing user list`
struct UserListCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: Wording.said("列出用户", "List the users"))

    @OptionGroup var place: SettingsOptions
    @OptionGroup var output: OutputOptions

    func run() async throws {
        let answer = try await DataFolder(place).answer(.get("users"))
        output.print(answer, text: Self.table)
    }

    private static func table(_ answer: JSONValue) -> String {
        let heading = [
            Wording.said("登录名", "LOGIN"), Wording.said("姓名", "NAME"), Wording.said("单位", "UNIT"),
            Wording.said("角色", "ROLES"), Wording.said("状态", "STATE"),
        ]
        let rows = answer.elements("users").map { user in
            [user.text("login"), user.text("name"), user.text("unit"), user.list("roles"), state(user)]
        }
        return TextTable(heading, rows).text
    }

    private static func state(_ user: JSONValue) -> String {
        if user.isTrue("isDisabled") { return Wording.said("已停用", "disabled") }
        let until = user.text("lockedUntil")
        if !until.isEmpty { return Wording.said("锁定至 \(until)", "locked until \(until)") }
        if user.isTrue("mustChangePassword") { return Wording.said("须改密码", "must change password") }
        return Wording.said("正常", "active")
    }
}
