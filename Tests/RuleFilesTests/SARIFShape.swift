import Foundation

/// What SARIF 2.1.0 demands of the objects that a report of rule files is made of: which members each may have and of
/// which form, and which it must have. No object may have other members.
///
/// Source: OASIS, sarif-schema-2.1.0.json (SARIF 2.1.0 with errata 01, 2023): `required`, `anyOf`, `enum`, `minimum`,
/// `uniqueItems` and `additionalProperties` of the definitions of that name. Members that no report here has are left
/// out, so that one which is added is looked up first.
indirect enum SARIFShape: Sendable {
    case string
    /// One of these.
    case word(Set<String>)
    /// A whole number, not less.
    case number(Int)
    case list(SARIFShape, isUnique: Bool)
    case object(String)
    /// Anything under any name, but `tags`.
    case bag

    struct Members: Sendable {
        var required: Set<String> = []
        var known: [String: SARIFShape]
    }

    static let objects: [String: Members] = [
        "sarifLog": .init(
            required: ["version", "runs"],
            known: [
                "$schema": .string, "version": .word(["2.1.0"]), "runs": .list(.object("run"), isUnique: false),
            ]),
        "run": .init(
            required: ["tool"],
            known: [
                "tool": .object("tool"), "results": .list(.object("result"), isUnique: false),
                "columnKind": .word(["utf16CodeUnits", "unicodeCodePoints"]),
            ]),
        "tool": .init(required: ["driver"], known: ["driver": .object("toolComponent")]),
        "toolComponent": .init(
            required: ["name"],
            known: ["name": .string, "rules": .list(.object("reportingDescriptor"), isUnique: true)]),
        "reportingDescriptor": .init(
            required: ["id"],
            known: [
                "id": .string, "name": .string, "shortDescription": .object("multiformatMessageString"),
                "fullDescription": .object("multiformatMessageString"), "help": .object("multiformatMessageString"),
                "defaultConfiguration": .object("reportingConfiguration"),
            ]),
        "multiformatMessageString": .init(required: ["text"], known: ["text": .string]),
        "reportingConfiguration": .init(known: ["level": .word(["none", "note", "warning", "error"])]),
        "result": .init(
            required: ["message"],
            known: [
                "ruleId": .string, "ruleIndex": .number(-1), "level": .word(["none", "note", "warning", "error"]),
                "message": .object("message"), "locations": .list(.object("location"), isUnique: false),
                "relatedLocations": .list(.object("location"), isUnique: true), "properties": .bag,
            ]),
        // A message has `text` or `id`, a place `artifactLocation` or `address`, a region its first line or an offset.
        "message": .init(required: ["text"], known: ["text": .string]),
        "location": .init(
            known: ["physicalLocation": .object("physicalLocation"), "message": .object("message")]),
        "physicalLocation": .init(
            required: ["artifactLocation"],
            known: ["artifactLocation": .object("artifactLocation"), "region": .object("region")]),
        "artifactLocation": .init(known: ["uri": .string]),
        "region": .init(
            required: ["startLine"],
            known: [
                "startLine": .number(1), "startColumn": .number(1), "endLine": .number(1), "endColumn": .number(1),
            ]),
    ]

    /// Sentences, one for each thing that is not as it must be.
    func faults(of value: Any?, at place: String) -> [String] {
        switch self {
        case .string: return value is String ? [] : ["\(place): no string"]
        case .word(let words): return (value as? String).map(words.contains) == true ? [] : ["\(place): no known word"]
        case .number(let least): return (value as? Int).map { $0 >= least } == true ? [] : ["\(place): no such number"]
        case .list(let element, let isUnique):
            guard let elements = value as? [Any] else { return ["\(place): no list"] }
            let twins = isUnique && Set(elements.compactMap { $0 as? NSDictionary }).count < elements.count
            return (twins ? ["\(place): the same twice"] : [])
                + elements.enumerated().flatMap { element.faults(of: $1, at: "\(place)/\($0)") }
        case .object(let name): return Self.faults(of: value, asObject: name, at: place)
        case .bag: return value is [String: Any] ? [] : ["\(place): no bag of properties"]
        }
    }

    private static func faults(of value: Any?, asObject name: String, at place: String) -> [String] {
        guard let members = value as? [String: Any], let shape = objects[name] else { return ["\(place): no \(name)"] }
        let missing = shape.required.filter { members[$0] == nil }.map { "\(place): \($0) is missing" }
        return missing.sorted()
            + members.sorted { $0.key < $1.key }.flatMap { key, member in
                shape.known[key]?.faults(of: member, at: "\(place)/\(key)") ?? ["\(place)/\(key): not in a \(name)"]
            }
    }
}
