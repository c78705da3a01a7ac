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

    /// The sentence in one language.
    public func `in`(_ language: Language) -> String { language == .english ? english : chinese }
}
