import TOMLSyntax
public import WorkCalendar

// Texts, numbers, truths and dates.
extension RuleReader {
    /// A text that is not empty.
    public mutating func text(
        _ key: String, required: Bool = false, hint: @autoclosure () -> String? = nil
    ) -> String? {
        guard let place = written(key, required: required, hint: hint()) else { return nil }
        guard let text = node(at: place).text else {
            let value = node(at: place)
            let wanted =
                if case .list = value.value {
                    BilingualText(chinese: "一个（加引号），不能写几个", english: "one text in quotes, and no more")
                } else {
                    BilingualText(chinese: "文字（加引号）", english: "a text in quotes")
                }
            reportType(key, wanted: wanted, value, as: .text)
            return nil
        }
        guard !text.isBlank else {
            report(RuleFault.valueEmpty(key, isRequired: required, at: node(at: place).location))
            return nil
        }
        return text
    }

    /// Texts, written as a list or as one text, each with its place; none where the key is not written.
    public mutating func locatedTexts(
        _ key: String, required: Bool = false, hint: @autoclosure () -> String? = nil
    ) -> [(text: String, location: SourceLocation)] {
        guard let value = wanted(key, required: required, hint: hint()) else { return [] }
        guard case .list(let elements) = value.value else {
            return text(key, required: required).map { [($0, value.location)] } ?? []
        }
        if elements.isEmpty { report(RuleFault.valueEmpty(key, isRequired: required, at: value.location)) }
        return elements.compactMap { element in
            if let text = element.text, !text.isEmpty {
                if elements.count > RulePlaces.mostUnremembered {
                    remember(element.location, of: key, element: text)
                }
                return (text, element.location)
            }
            if element.text != nil {
                report(RuleFault.valueEmpty(key, isRequired: required, at: element.location))
            } else {
                reportType(
                    key, wanted: BilingualText(chinese: "文字组成的列表", english: "a list of texts"), element, as: .text)
            }
            return nil
        }
    }

    /// Texts, written as a list or as one text.
    ///
    /// - Parameter isSeveral: Whether the parts of one text, between 、 or commas, are most likely several, which is told:
    ///   as far as the rules go they are one.
    public mutating func texts(
        _ key: String, required: Bool = false, partedWhere isSeveral: ([String]) -> Bool = { _ in false }
    ) -> [String] {
        let isList = node[key]?.text == nil
        return locatedTexts(key, required: required).map { text, location in
            if let words = Several.parts(of: text), isSeveral(words) {
                report(RuleFault.wordsInOne(text, words, isList: isList, at: location))
            } else {
                warnOfHidden(in: text, at: location)
            }
            return text
        }
    }

    /// Warns of what cannot be seen in a text that others are compared with.
    mutating func warnOfHidden(in text: String, at location: SourceLocation) {
        if let plain = HiddenCharacters.removed(from: text) { report(RuleFault.textHidden(plain, at: location)) }
    }

    /// A whole number within bounds.
    public mutating func integer(_ key: String, in range: ClosedRange<Int>, required: Bool = false) -> Int? {
        let kind = BilingualText(chinese: "整数", english: "a whole number")
        if let value = value(key), case .unreadable = value.value {
            let near = value.proposal(for: .number, of: key)
            guard near != nil || value.isBareWord else { return nil }
            report(RuleFault.typeWrong(key, wanted: kind, found: value, near: near, isWhole: true))
            return nil
        }
        guard let value = wanted(key, required: required, hint: nil) else { return nil }
        guard case .integer(let number) = value.value else {
            reportType(key, wanted: kind, value, as: .number)
            return nil
        }
        guard range.contains(number) else {
            report(
                RuleFault.numberOutOfRange(
                    key, from: range.lowerBound, to: range.upperBound, near: range.amount(near: number),
                    at: value.location))
            return nil
        }
        return number
    }

    /// True or false.
    public mutating func boolean(_ key: String) -> Bool? {
        guard let value = value(key) else { return nil }
        let wanted = BilingualText(chinese: " true 或 false", english: "true or false")
        if case .unreadable = value.value {
            let near = value.proposal(for: .truth)
            guard near != nil || value.isBareWord else { return nil }
            report(RuleFault.typeWrong(key, wanted: wanted, found: value, near: near, isWhole: true))
            return nil
        }
        guard case .boolean(let truth) = value.value else {
            reportType(key, wanted: wanted, value, as: .truth)
            return nil
        }
        return truth
    }

    /// A date, written without quotes.
    public mutating func date(_ key: String, required: Bool = false) -> CivilDate? {
        if let value = value(key), value.isBareWord, let written = value.written {
            report(RuleFault.dateWrong(key, found: value, proposal: WrittenDate.proposal(for: written)))
        }
        guard let value = wanted(key, required: required, hint: "\(key) = 2026-01-01") else { return nil }
        switch value.value {
        case .date(let date): return date
        case .unreadable: return nil
        case .text(let text):
            report(RuleFault.dateWrong(key, found: value, proposal: WrittenDate.proposal(for: text)))
        case .integer(let number):
            report(RuleFault.dateWrong(key, found: value, proposal: WrittenDate.proposal(for: String(number))))
        default: report(RuleFault.dateWrong(key, found: value, proposal: nil))
        }
        return nil
    }

    /// Reports an end that lies before its beginning, where both could be read.
    ///
    /// - Returns: Whether they are in order, as far as is known.
    @discardableResult
    public mutating func checkOrder(_ first: String, _ start: CivilDate?, _ last: String, _ end: CivilDate?) -> Bool {
        guard let start, let end, end < start else { return true }
        report(RuleFault.datesReversed(from: start, until: end, at: place(of: last), start: place(of: first)))
        return false
    }

    /// One of some choices, written as its raw value.
    @inlinable
    public mutating func choice<Choice: RawRepresentable<String>>(
        _ key: String, among choices: [Choice], required: Bool = false
    ) -> Choice? {
        guard let text = textOfChoice(key, among: { choices.map(\.rawValue) }, required: required) else { return nil }
        if let choice = Choice(rawValue: text), choices.contains(where: { $0.rawValue == text }) { return choice }
        refuse(text, of: key, among: choices.map(\.rawValue))
        return nil
    }

    /// The text of a key that is one of some choices; nil, and told, where it is something else.
    @usableFromInline
    mutating func textOfChoice(_ key: String, among names: () -> [String], required: Bool) -> String? {
        if let place = ask(key), let word = node(at: place).wordOfChoice {
            let (value, names) = (node(at: place), names())
            // In quotes it would do: that is told where the text is parsed.
            guard !(value.isBareWord && names.contains(word)) else { return nil }
            report(choiceWrong(key, found: value, RuleWords.choice(word, among: names), among: names))
            return nil
        }
        return text(
            key, required: required, hint: "\(key) = " + names().map { "\"\($0)\"" }.joined(separator: " | "))
    }

    /// Reports a text that is none of a key's choices.
    @usableFromInline
    mutating func refuse(_ text: String, of key: String, among names: [String]) {
        let kind = BilingualText(chinese: " \(key) 取值", english: "value of \(key)")
        report(
            RuleFault.nameUnknown(
                text, kind: kind, near: RuleWords.choice(text, among: names), among: names, at: place(of: key)))
    }

    /// What is wrong with a word without quotes, a number or a truth where one of some choices is wanted.
    private func choiceWrong(
        _ key: String, found: RuleNode, _ near: String?, among names: [String]
    ) -> SourceDiagnostic {
        let wanted = BilingualText(
            chinese: " \(names.map { "\"\($0)\"" }.joined(separator: "、")) 之一",
            english: "one of \(names.map { "\"\($0)\"" }.joined(separator: ", "))")
        return RuleFault.typeWrong(key, wanted: wanted, found: found, near: near.map { "\"\($0)\"" }, isWhole: true)
    }

    /// The value of a key, reported where it is required and not written.
    private mutating func wanted(
        _ key: String, required: Bool, hint: @autoclosure () -> String?
    ) -> RuleNode? {
        written(key, required: required, hint: hint()).map { node(at: $0) }
    }

    /// The place of a key that can be read, reported where it is required and not written.
    private mutating func written(
        _ key: String, required: Bool, hint: @autoclosure () -> String?
    ) -> Int? {
        guard let place = ask(key) else {
            if required { reportMissing(key, hint: hint()) }
            return nil
        }
        if case .unreadable = node(at: place).value { return nil }
        return place
    }
}

extension String {
    /// Whether nothing of it can be seen.
    var isBlank: Bool {
        guard let first = utf8.first else { return true }
        // No white space begins with these bytes, and most texts do: visible ASCII and Chinese characters.
        if (0x21...0x7E).contains(first) || (0xE4...0xE9).contains(first) { return false }
        return allSatisfy(\.isWhitespace)
    }
}

extension ClosedRange<Int> {
    /// The amount within the range that was most likely meant by one outside it: the same without its sign, or else the
    /// end that is nearer. Nil where the range is not one of amounts, but of years and the like.
    fileprivate func amount(near number: Int) -> String? {
        guard lowerBound == 0 || lowerBound == 1 else { return nil }
        if number < 0, let positive = Int(exactly: number.magnitude), contains(positive) { return "\(positive)" }
        return "\(number < lowerBound ? lowerBound : upperBound)"
    }
}
