public import RuleModel
public import TOMLSyntax

/// Reads facts that somebody wrote: every name is checked, so that a slip is told and not taken for an absent value.
public struct FactsReader: Sendable {
    /// A value as it is written, nested or with dotted names.
    public indirect enum Value: Hashable, Sendable {
        case text(String)
        case integer(Int)
        case boolean(Bool)
        case list([Value])
        case table([Entry])
        /// Of a type that no attribute has, such as a date.
        case other
    }

    /// A key with its value.
    public struct Entry: Hashable, Sendable {
        /// The key, which may be dotted.
        public var key: String
        /// The value.
        public var value: Value
        /// The bytes of the value in its file; nil where it is not from one.
        public var range: Range<Int>?
        /// The bytes of the key in its file; nil where it is not from one.
        public var keyRange: Range<Int>?

        /// A key with its value.
        public init(_ key: String, _ value: Value, at range: Range<Int>? = nil, keyAt keyRange: Range<Int>? = nil) {
            self.key = key
            self.value = value
            self.range = range
            self.keyRange = keyRange
        }
    }

    /// Something that is wrong, and where.
    public struct Fault: Hashable, Sendable {
        /// What is wrong.
        public var sentence: BilingualText
        /// The name that was most likely meant.
        public var suggestion: String?
        /// The bytes of the key or value in its file; nil where it is not from one.
        public var range: Range<Int>?

        /// The fault under a code of the file that the facts are in.
        ///
        /// - Parameter whole: the bytes of the facts, for a fault that is at no key or value.
        public func diagnostic(_ code: String, file: String, whole: Range<Int>) -> SourceDiagnostic {
            SourceDiagnostic(
                code: code, message: sentence, file: file, range: range ?? whole, suggestion: suggestion)
        }
    }

    /// The facts, as far as they could be read.
    public private(set) var facts = Facts()
    /// What is wrong, in order.
    public private(set) var faults: [Fault] = []
    private let vocabulary: Vocabulary
    private let subject: Subject
    private let attributes: [Attribute]

    /// Reads a table of facts in the words of a vocabulary.
    ///
    /// - Parameter subject: what they are about; requests unless said.
    public init(_ entries: [Entry], about subject: Subject = .request, vocabulary: Vocabulary) {
        self.vocabulary = vocabulary
        self.subject = subject
        attributes = vocabulary.attributes(of: subject)
        read(entries, prefix: "")
    }

    private mutating func read(_ entries: [Entry], prefix: String) {
        for entry in entries {
            let name = prefix + entry.key
            if case .table(let inner) = entry.value {
                read(inner, prefix: name + ".")
            } else {
                read(entry, as: name)
            }
        }
    }

    private mutating func read(_ entry: Entry, as name: String) {
        guard let attribute = attributes.first(where: { $0.name == name }) else {
            return report(
                "没有“\(name)”这个属性", "there is no attribute “\(name)”",
                near: vocabulary.attribute(meantBy: name, of: subject), at: entry.keyRange ?? entry.range)
        }
        guard let fact = entry.value.fact(for: attribute.type), attribute.type.admits(fact) else {
            return report(
                "“\(name)”（\(attribute.title.chinese)）的值写法不对", "the value of “\(name)” is of another type", near: nil,
                at: entry.range)
        }
        if let domain = attribute.type.domain { check(fact, of: domain, as: name, at: entry.range) }
        facts[name] = fact
    }

    private mutating func check(_ fact: FactValue, of domain: DomainName, as name: String, at range: Range<Int>?) {
        let words = vocabulary.domains[domain]
        for text in fact.words where !text.isEmpty && words?.canonical(text) == nil {
            report(
                "“\(name)”写的“\(text)”不认识", "“\(text)” of “\(name)” is not known",
                near: words?.suggestion(for: text), at: range)
        }
    }

    private mutating func report(_ chinese: String, _ english: String, near: String?, at range: Range<Int>?) {
        let sentence = BilingualText(chinese: chinese + "。", english: english + ".")
        faults.append(Fault(sentence: sentence, suggestion: near, range: range))
    }
}

extension FactsReader.Value {
    /// The value as a fact; a text where a list is wanted is a list of one.
    fileprivate func fact(for type: AttributeType) -> FactValue? {
        switch (self, type) {
        case (.text(let text), .choices): .list([text])
        case (.text(let text), _): .text(text)
        case (.integer(let number), _): .integer(number)
        case (.boolean(let truth), _): .boolean(truth)
        case (.list(let elements), _): elements.texts.map { .list($0) }
        case (.table, _), (.other, _): nil
        }
    }
}

extension [FactsReader.Value] {
    /// The texts; nil where one is no text.
    fileprivate var texts: [String]? {
        let texts = compactMap { if case .text(let text) = $0 { text } else { nil } }
        return texts.count == count ? texts : nil
    }
}

extension FactValue {
    fileprivate var words: [String] {
        switch self {
        case .text(let text): [text]
        case .list(let texts): texts
        case .integer, .boolean: []
        }
    }
}

extension FactsReader.Value {
    /// A value of a TOML file.
    public init(_ node: TOMLNode) {
        switch node.value {
        case .string(let text): self = .text(text)
        case .integer(let number): self = .integer(Int(number))
        case .boolean(let truth): self = .boolean(truth)
        case .array(let elements): self = .list(elements.map { FactsReader.Value($0) })
        case .table(let table): self = .table(table.entries.map { FactsReader.Entry($0) })
        default: self = .other
        }
    }
}

extension FactsReader.Entry {
    /// An entry of a TOML file.
    public init(_ entry: TOMLTable.Entry) {
        self.init(entry.key, .init(entry.node), at: entry.node.range, keyAt: entry.keyRange)
    }
}
