import RuleModel
import TOMLSyntax

/// The names of a list as people read and write them: by their titles, with the mark of enumeration between them.
struct FormNames {
    private static let marks: Set<Character> = ["、", "，", ",", "；", ";", "\n"]

    /// Nil where any text may stand there.
    let domain: Domain?
    let language: Language

    init(_ answer: FormAnswer, _ vocabulary: Vocabulary, _ language: Language) {
        domain = Self.domain(of: answer, vocabulary).flatMap { vocabulary.domains[$0] }
        self.language = language
    }

    init(_ domain: DomainName?, _ vocabulary: Vocabulary, _ language: Language) {
        self.domain = domain.flatMap { vocabulary.domains[$0] }
        self.language = language
    }

    private static func domain(of answer: FormAnswer, _ vocabulary: Vocabulary) -> DomainName? {
        if let test = answer.test { return vocabulary.attributes[test.attribute]?.type.domain }
        return switch answer.lastKey {
        case "stop", "cancel": .event
        case "pause": .state
        case "support": .unit
        default: nil
        }
    }

    func text(_ names: [String]) -> String { names.map(title).joined(separator: "、") }

    /// A title that could not be read back is not shown.
    private func title(_ name: String) -> String {
        guard let title = domain?.member(name)?.title.in(language), !title.contains(where: Self.marks.contains) else {
            return name
        }
        return title
    }

    /// The names that a text names; what is no title stands for itself, and the check will say what is wrong with it.
    ///
    /// - Parameter known: those that stood there, which win where two have one title.
    func names(in text: String, known: [String]) -> [String] {
        let titles = Dictionary(
            (known + (domain?.members.map(\.name) ?? [])).map { (title($0), $0) },
            uniquingKeysWith: { first, _ in first })
        var names: [String] = []
        for piece in text.split(whereSeparator: Self.marks.contains) {
            let word = String(piece).trimmed
            guard !word.isEmpty else { continue }
            let name = titles[word] ?? word
            if !names.contains(name) { names.append(name) }
        }
        return names
    }
}
