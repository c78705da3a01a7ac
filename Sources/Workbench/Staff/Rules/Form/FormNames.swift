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

    /// The names that may stand behind a key.
    init(_ key: FormKey, _ vocabulary: Vocabulary, _ language: Language) {
        self.init(Self.domain(ofKey: key.last), vocabulary, language)
    }

    init(_ domain: DomainName?, _ vocabulary: Vocabulary, _ language: Language) {
        self.domain = domain.flatMap { vocabulary.domains[$0] }
        self.language = language
    }

    private static func domain(of answer: FormAnswer, _ vocabulary: Vocabulary) -> DomainName? {
        if let test = answer.test { return vocabulary.attributes[test.attribute]?.type.domain }
        return domain(ofKey: answer.lastKey)
    }

    private static func domain(ofKey key: String) -> DomainName? {
        switch key {
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

    /// The one thing whose title begins so before a remark in brackets, such as 中止（待补正）.
    private func shortened(_ word: String) -> String? {
        let begun = (domain?.members ?? []).filter { member in
            ["（", " ("].contains { member.title.in(language).hasPrefix(word + $0) }
        }
        return begun.count == 1 ? begun[0].name : nil
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
            let name = titles[word] ?? shortened(word) ?? word
            if !names.contains(name) { names.append(name) }
        }
        return names
    }
}
