import RuleModel
public import TOMLSyntax

extension RuleChange {
    /// Which rule it is, by the names that people know, such as 时限规则“对接企业”（contact）.
    public var heading: BilingualText {
        let id = id == title || id.isEmpty ? ("", "") : ("（\(id)）", " (\(id))")
        return title.isEmpty
            ? sectionTitle
            : BilingualText(
                chinese: "\(sectionTitle.chinese)“\(title)”\(id.0)",
                english: "\(sectionTitle.english) “\(title)”\(id.1)")
    }

    /// What became of it, and whether that was proven to make no difference, such as 拆分（意思不变）.
    public var verdict: BilingualText {
        guard !changesMeaning, kind != .reworded else { return kind.title }
        return .said("\(kind.title.chinese)（意思不变）", "\(kind.title.english) (same meaning)")
    }

    /// The whole change as one sentence.
    public var text: BilingualText {
        let (chinese, english) = (sentences.map(\.chinese), sentences.map(\.english))
        return .said(
            "\(verdict.chinese)：\(heading.chinese)：\(chinese.joined(separator: "；"))",
            "\(verdict.english): \(heading.english): \(english.joined(separator: "; "))")
    }
}

extension RuleChange.Kind {
    /// What became of the rule, in a word.
    public var title: BilingualText {
        switch self {
        case .added: .said("新增", "added")
        case .removed: .said("删去", "removed")
        case .changed: .said("改变", "changed")
        case .reworded: .said("改文字", "reworded")
        case .moved: .said("换次序", "moved")
        case .split: .said("拆分", "split")
        case .merged: .said("合并", "merged")
        case .rearranged: .said("重新分条", "rearranged")
        }
    }
}

extension BilingualText {
    /// The same said twice.
    static func said(_ chinese: String, _ english: String) -> BilingualText {
        BilingualText(chinese: chinese, english: english)
    }

    /// Words that both languages share.
    static func same(_ words: String) -> BilingualText { BilingualText(chinese: words, english: words) }

    var quoted: BilingualText { .said("“\(chinese)”", "“\(english)”") }
}

extension [BilingualText] {
    /// All of them in one, with something between.
    func joined(_ chinese: String, _ english: String) -> BilingualText {
        .said(
            map(\.chinese).joined(separator: chinese), map(\.english).joined(separator: english))
    }
}

extension [String] {
    /// Chinese pieces in one, with a space where a Chinese character meets a letter or number.
    var spaced: String {
        reduce(into: "") { text, piece in
            guard let last = text.last, let next = piece.first else { return text += piece }
            text += last.isLatin != next.isLatin && last.isWord && next.isWord ? " \(piece)" : piece
        }
    }
}

extension Character {
    fileprivate var isLatin: Bool { isASCII && isWord }
    fileprivate var isWord: Bool { isLetter || isNumber }
}
