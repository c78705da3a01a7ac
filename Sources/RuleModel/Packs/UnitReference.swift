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
