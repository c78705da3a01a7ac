import Lifecycle
import RuleModel

/// Where the pages of a request are.
enum RequestAddress {
    static func page(_ number: RequestNumber) -> String { "/requests/\(number)" }
    static func contact(_ number: RequestNumber) -> String { "/requests/\(number)/contact" }

    static func command(_ command: CommandName, _ number: RequestNumber) -> String {
        "/requests/\(number)/commands/\(command.rawValue)"
    }

    /// Where a rule can be read.
    static func rule(_ reference: RuleReference) -> String { "/rules/\(reference.pack)#\(reference.rule)" }
}
