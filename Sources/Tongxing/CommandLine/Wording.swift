import Glibc
import TOMLSyntax

/// Which language the command line speaks: Chinese, unless `--lang en` is given.
enum Wording {
    static let language: Language = {
        let arguments = ProgramArguments.all
        guard let position = arguments.firstIndex(where: { $0 == "--lang" || $0.hasPrefix("--lang=") }) else {
            return .chinese
        }
        let joined = arguments[position].split(separator: "=", maxSplits: 1).dropFirst().first.map(String.init)
        let value = joined ?? (position + 1 < arguments.count ? arguments[position + 1] : "")
        return value.hasPrefix("en") ? .english : .chinese
    }()

    /// The sentence in the language of this run.
    static func said(_ chinese: String, _ english: String) -> String {
        language == .english ? english : chinese
    }

    /// A number of things in English: `1 error`, `2 errors`.
    static func count(_ number: some BinaryInteger, _ one: String) -> String {
        "\(number) \(one)\(number == 1 ? "" : "s")"
    }

    /// The arguments without `--lang LANGUAGE`, which every command takes and none declares.
    static func withoutLanguage(_ arguments: [String]) -> [String] {
        guard let position = arguments.firstIndex(where: { $0 == "--lang" || $0.hasPrefix("--lang=") }) else {
            return arguments
        }
        var rest = arguments
        let taken = rest.remove(at: position)
        if taken == "--lang", position < rest.count { rest.remove(at: position) }
        return rest
    }
}
