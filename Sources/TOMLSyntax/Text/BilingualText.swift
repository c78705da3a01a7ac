/// The languages that user-facing sentences are written in; Chinese comes first.
public enum Language: String, Hashable, Sendable, Codable, CaseIterable {
    case chinese = "zh-CN"
    case english = "en"
}

/// A sentence for users, in Chinese and in English.
public struct BilingualText: Hashable, Sendable, Codable {
    public var chinese: String
    public var english: String

    /// The same sentence twice.
    public init(chinese: String, english: String) {
        self.chinese = chinese
        self.english = english
    }

    /// One of some names in Latin letters: `DOCX、XLSX 或 ZIP`.
    public init(oneOf names: [String]) {
        let (others, last) = (names.dropLast(), names.last ?? "")
        chinese = others.isEmpty ? last : others.joined(separator: "、") + " 或 " + last
        english = others.isEmpty ? last : others.joined(separator: ", ") + " or " + last
    }

    /// The sentence in one language.
    public func `in`(_ language: Language) -> String { language == .english ? english : chinese }
}
