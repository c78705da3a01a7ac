import Glibc
import TOMLSyntax

/// Which language the command line speaks: Chinese, unless `--lang en` is given.
enum Wording {
    static let language: Language = given?.hasPrefix("en") == true ? .english : .chinese

    /// What `--lang` names; empty where nothing follows it, nil where it is not given.
    private static let given: String? = {
        let arguments = ProgramArguments.all
        guard let position = position(in: arguments) else { return nil }
        let word = arguments[position]
        if let sign = word.firstIndex(of: "=") { return String(word[word.index(after: sign)...]) }
        return position + 1 < arguments.count ? arguments[position + 1] : ""
    }()

    /// Throws where `--lang` names no language that is spoken here.
    static func checkLanguage() throws(CommandFailure) {
        guard let given, !given.hasPrefix("en"), !given.hasPrefix("zh") else { return }
        throw CommandFailure(sentence: "--lang 应为 zh 或 en。 --lang takes zh or en.", exitCode: 2)
    }

    private static func position(in arguments: [String]) -> Int? {
        arguments.firstIndex { $0 == "--lang" || $0.hasPrefix("--lang=") }
    }

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
        guard let position = position(in: arguments) else { return arguments }
        var rest = arguments
        let taken = rest.remove(at: position)
        if taken == "--lang", position < rest.count { rest.remove(at: position) }
        return rest
    }
}
