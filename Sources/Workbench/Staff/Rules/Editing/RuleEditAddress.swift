/// The addresses of the rule editor, and the names of files that it takes.
enum RuleEditAddress {
    static let editor = "/rules/edit"
    static let differences = "/rules/edit/differences"
    static let tests = "/rules/edit/tests"
    static let analysis = "/rules/edit/analysis"
    static let impact = "/rules/edit/impact"
    static let check = "/rules/edit/check"
    static let words = "/rules/edit/words"
    static let send = "/rules/edit/send"
    static let scope = "/rules/edit/scope"
    static let drafts = "/rules/drafts"
    static let history = "/rules/history"

    static func file(_ path: String) -> String { SafePath.with(editor, [("file", path)]) }
    /// The form of a rule, such as `deadline.contact`.
    static func form(_ path: String, _ rule: String) -> String {
        SafePath.with(editor, [("file", path), ("rule", rule)]) + "#rule-form"
    }
    static func draft(_ hash: String) -> String { "\(drafts)/\(hash)" }
    static func impact(ofDraft hash: String) -> String { "\(drafts)/\(hash)/impact" }

    /// The folder of a file within the rules; of one that lies in none, an empty name.
    static func folder(_ path: String) -> String {
        path.split(separator: "/").dropFirst().dropLast().joined(separator: "/")
    }

    /// The name of a file without its suffix.
    static func stem(_ path: String) -> String {
        let name = path.split(separator: "/").last.map(String.init) ?? path
        return name.hasSuffix(".toml") ? String(name.dropLast(5)) : name
    }

    /// Whether a new file may have that path: nothing that leaves the folder, is hidden, or reads differently elsewhere.
    static func isFile(_ path: String) -> Bool {
        path.utf8.count <= 100 && path.wholeMatch(of: /rules(\/[a-z0-9][a-z0-9-]*){1,3}\.toml/) != nil
    }
}
