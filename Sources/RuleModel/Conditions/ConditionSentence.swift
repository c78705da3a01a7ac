public import TOMLSyntax

/// Tells conditions as sentences, in Chinese and English.
public struct ConditionSentence: Sendable {
    let vocabulary: Vocabulary

    /// Sentences in the words of a vocabulary.
    public init(_ vocabulary: Vocabulary) { self.vocabulary = vocabulary }

    /// The condition, such as 办理方式是“跨部门协同”，并且主体类型是“企业”或“个体工商户”.
    public func text(_ condition: Condition) -> BilingualText { text(condition, isNested: false) }

    private func text(_ condition: Condition, isNested: Bool) -> BilingualText {
        switch condition {
        case .always: BilingualText(chinese: "总是成立", english: "always")
        case .attribute(let test): text(test)
        case .all(let parts): joined(parts, "，并且", " and ", isNested)
        case .any(let parts): joined(parts, "，或者", " or ", isNested)
        case .none(let parts): negated(parts)
        }
    }

    /// One attribute and what it has to meet.
    public func text(_ test: AttributeTest) -> BilingualText {
        let title = vocabulary.attributes[test.attribute]?.title
        let name = title ?? BilingualText(chinese: test.attribute, english: test.attribute)
        if case .oneOf(let values) = test.matcher, case .boolean(let truth)? = values.first, values.count == 1 {
            return BilingualText(
                chinese: "\(name.chinese)：\(truth ? "是" : "否")", english: "\(name.english): \(truth ? "yes" : "no")")
        }
        let predicate = text(test.matcher, of: test.attribute)
        return BilingualText(
            chinese: name.chinese + predicate.chinese, english: name.english + " " + predicate.english)
    }

    /// A value as it is called, such as “跨部门协同”; 没有值 where it is absent.
    public func text(_ value: FactValue?, of attribute: String) -> BilingualText {
        switch value {
        case nil: BilingualText(chinese: "没有值", english: "absent")
        case .text(let name): quoted(name, of: attribute)
        case .integer(let number): BilingualText(chinese: "\(number)", english: "\(number)")
        case .boolean(let truth): BilingualText(chinese: truth ? "是" : "否", english: truth ? "yes" : "no")
        case .list(let names):
            names.isEmpty
                ? BilingualText(chinese: "空", english: "none")
                : list(names.map { quoted($0, of: attribute) }, "、", ", ")
        }
    }

    private func text(_ matcher: Matcher, of attribute: String) -> BilingualText {
        switch matcher {
        case .oneOf(let values): equality(values, of: attribute)
        case .range(let min, let max): range(min, max)
        case .not(.oneOf(let values)): inequality(values, of: attribute)
        case .not(let inner):
            list([text(inner, of: attribute)], "", "").wrapped("有值，但并非", "", "is known, but not: ", "")
        case .contains(let pieces):
            list(pieces.map { quoted($0, of: attribute) }, "或", " or ").wrapped("含有", "", "contains ", "")
        case .present(let wanted):
            BilingualText(chinese: wanted ? "有值" : "没有值", english: wanted ? "is known" : "is absent")
        case .every(let matchers): list(matchers.map { text($0, of: attribute) }, "、且", " and ")
        }
    }

    private func equality(_ values: [FactValue], of attribute: String) -> BilingualText {
        let names = list(values.map { text($0, of: attribute) }, "或", " or ")
        return names.wrapped(isList(attribute) ? "含有" : "是", "", isList(attribute) ? "has " : "is ", "")
    }

    private func inequality(_ values: [FactValue], of attribute: String) -> BilingualText {
        let names = list(values.map { text($0, of: attribute) }, "或", " or ")
        return names.wrapped(
            isList(attribute) ? "不含有" : "有值且不是", "", isList(attribute) ? "has not " : "is known and not ", "")
    }

    private func range(_ min: Int?, _ max: Int?) -> BilingualText {
        switch (min, max) {
        case (let min?, let max?): BilingualText(chinese: "在 \(min) 到 \(max) 之间", english: "is \(min) to \(max)")
        case (let min?, nil): BilingualText(chinese: "不少于 \(min)", english: "is at least \(min)")
        case (nil, let max?): BilingualText(chinese: "不多于 \(max)", english: "is at most \(max)")
        case (nil, nil): BilingualText(chinese: "是数", english: "is a number")
        }
    }

    private func negated(_ parts: [Condition]) -> BilingualText {
        let texts = parts.map { text($0, isNested: false) }
        let inner = list(texts, "；", "; ")
        return parts.count == 1
            ? inner.wrapped("并非（", "）", "not (", ")") : inner.wrapped("以下都不成立（", "）", "none of (", ")")
    }

    private func joined(_ parts: [Condition], _ chinese: String, _ english: String, _ isNested: Bool) -> BilingualText {
        let joined = list(parts.map { text($0, isNested: parts.count > 1) }, chinese, english)
        return isNested && parts.count > 1 ? joined.wrapped("（", "）", "(", ")") : joined
    }

    private func isList(_ attribute: String) -> Bool {
        if case .choices? = vocabulary.attributes[attribute]?.type { true } else { false }
    }

    private func quoted(_ name: String, of attribute: String) -> BilingualText {
        vocabulary.title(of: name, attribute: attribute).wrapped("“", "”", "“", "”")
    }

    private func list(_ texts: [BilingualText], _ chinese: String, _ english: String) -> BilingualText {
        BilingualText(
            chinese: texts.map(\.chinese).joined(separator: chinese),
            english: texts.map(\.english).joined(separator: english))
    }
}

extension BilingualText {
    fileprivate func wrapped(_ before: String, _ after: String, _ first: String, _ last: String) -> BilingualText {
        BilingualText(chinese: before + chinese + after, english: first + english + last)
    }
}
