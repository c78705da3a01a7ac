import ArgumentParser
import Endpoints

/// `tongxing user add LOGIN`: a person with roles; without a given password one is made up and shown once.
struct UserAddCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "add", abstract: Wording.said("添加用户", "Add a user"))

    @OptionGroup var person: LoginArgument
    @Option(help: ArgumentHelp(stringLiteral: Wording.said("姓名", "The person's name")))
    var name: String
    @Option(
        parsing: .upToNextOption,
        help: ArgumentHelp(
            stringLiteral: Wording.said(
                "角色：intake 受理、dispatcher 派单、handler 承办、reviewer 审核、callback 回访、policy 制度",
                "Roles: intake, dispatcher, handler, reviewer, callback, policy")))
    var role: [String]
    @Option(help: ArgumentHelp(stringLiteral: Wording.said("单位；承办和审核必填", "The unit; handlers and reviewers need one")))
    var unit: String?
    @Flag(help: ArgumentHelp(stringLiteral: Wording.said("密码取自标准输入第一行", "The password is the first line of input")))
    var passwordStdin = false
    @Flag(help: ArgumentHelp(stringLiteral: Wording.said("在终端输入密码，不回显", "Type the password, which is not shown")))
    var askPassword = false
    @OptionGroup var place: SettingsOptions
    @OptionGroup var output: OutputOptions

    func run() async throws {
        let folder = try await DataFolder(place)
        let body: JSONValue = .members([
            "login": .string(person.login), "name": .string(name), "unit": unit.map { .string($0) },
            "roles": .string(role.joined(separator: ",")), "password": try password().map { .string($0) },
        ])
        let answer = try await folder.answer(.post("users", body: body))
        let made = answer["password"]?.string
        output.print(answer) { _ in made ?? Wording.said("已添加 \(person.login)。", "\(person.login) is added.") }
        if made != nil { InitialPasswordNote.show(for: person.login) }
    }

    private func password() throws -> String? {
        if passwordStdin { return try PasswordInput.fromStandardInput() }
        return askPassword ? try PasswordInput.typed() : nil
    }
}
