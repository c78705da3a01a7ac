public import TOMLSyntax

/// How a rule names units: by name, by group, or by the attribute that will hold them.
public enum UnitReference: Hashable, Sendable, Codable {
    /// A unit by its short name.
    case unit(UnitName)
    /// Every unit of a group, such as 各招商部门.
    case group(String)
    /// The units that an attribute of the request holds, such as `entity.recruiting-unit` (`"@entity.recruiting-unit"`).
    case attribute(String)
}

extension UnitReference: CustomStringConvertible {
    /// As rule files write it.
    public var description: String {
        switch self {
        case .unit(let name): name.rawValue
        case .group(let name): name
        case .attribute(let name): "@\(name)"
        }
    }
}

extension UnitReference {
    /// What the reference is called in sentences: the unit or group, or the attribute's title.
    public func title(in vocabulary: Vocabulary) -> BilingualText {
        guard case .attribute(let name) = self, let attribute = vocabulary.attributes[name] else {
            return BilingualText(chinese: description, english: description)
        }
        return attribute.title
    }

    /// What the reference is called beside names of units, such as 诉求的产权单位.
    public func name(in vocabulary: Vocabulary) -> BilingualText {
        guard case .attribute = self else { return title(in: vocabulary) }
        let title = title(in: vocabulary)
        return BilingualText(chinese: "诉求的\(title.chinese)", english: "the request’s \(title.english)")
    }
}
