import Identity
import PageKit
import RuleModel
import Texts

/// What the people that a record names are called: name and unit.
struct PersonNames: Sendable {
    /// How logins of the operating system are marked.
    private static let machine = "os:"

    private let known: [String: Words]

    init(of ids: some Sequence<String>, in accounts: Accounts) async {
        var known: [String: Words] = [:]
        for id in Set(ids) {
            // Who cannot be looked up is shown as the record has it.
            guard let user = try? await accounts.user(id) else { continue }
            known[id] = .joined(
                [.plain(user.displayName), user.unit.map { .plain($0.rawValue) }].compactMap { $0 }, .dot)
        }
        self.known = known
    }

    /// Nil where nobody is named.
    func of(_ id: String?) -> Words? { id.map(words) }

    func words(_ id: String) -> Words {
        if id == Role.system.rawValue { return RequestWords.system }
        if let known = known[id] { return known }
        guard id.hasPrefix(Self.machine) else { return .plain(id) }
        return .text("drafts.machine", ["name": "\(id.dropFirst(Self.machine.count))"])
    }
}
