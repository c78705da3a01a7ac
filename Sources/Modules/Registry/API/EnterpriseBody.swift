import Endpoints
import TOMLSyntax

/// The body of a change, read by the same rules as a row of a list.
struct EnterpriseBody {
    /// The fields that were sent, each as a change of a record.
    private(set) var changes: [FieldReader.Change] = []
    private(set) var hasName = false

    /// Reads a body; all faults of it are told at once.
    init(_ bytes: [UInt8], units: KnownUnits) throws(Problem) {
        let value: JSONValue
        do { value = try JSONValue(reading: bytes) } catch { throw .malformedBody() }
        guard case .object(let members) = value else { throw .malformedBody() }
        var faults: [Problem.Fault] = []
        let reader = FieldReader(units: units)
        for member in members {
            do throws(FieldFault) {
                changes.append(try Self.change(member, reader))
                hasName = hasName || member.name == "name"
            } catch {
                faults.append(
                    .init(.init(chinese: error.chinese, english: error.english), at: "/\(member.name.pointerToken)"))
            }
        }
        guard faults.isEmpty else { throw .invalidBody(faults) }
    }

    private static func change(_ member: JSONValue.Member, _ reader: FieldReader) throws(FieldFault)
        -> FieldReader.Change
    {
        guard let column = columns.first(where: { $0.name == member.name })?.column else {
            throw .unknownWord(
                member.name, what: ("字段", "field"), allowed: columns.map(\.name))
        }
        let text = try text(member.value, of: column)
        // Masked values come from reading and must never be written back.
        if column == .contactPhone || column == .contactName, text.contains("*") { throw .masked }
        return try reader.change(column, text)
    }

    private static func text(_ value: JSONValue, of column: ImportColumn) throws(FieldFault) -> String {
        switch (value, column) {
        case (.null, _): return ""
        case (.boolean(let flag), .isInvestmentPromoted): return flag ? "true" : "false"
        case (.array(let elements), .tags):
            let texts = elements.compactMap(\.string)
            guard texts.count == elements.count else { throw .notText }
            return texts.joined(separator: "、")
        case (.string(let text), _) where column != .tags && column != .isInvestmentPromoted: return text
        default: throw column == .tags ? .notTexts : column == .isInvestmentPromoted ? .notFlag : .notText
        }
    }

    /// The names of the API, in the order of its documents.
    static let columns: [(name: String, column: ImportColumn)] = [
        ("name", .name), ("kind", .kind), ("industry", .industry), ("status", .status), ("tags", .tags),
        ("investmentPromoted", .isInvestmentPromoted), ("recruitingUnit", .recruitingUnit), ("pairedUnit", .pairedUnit),
        ("locationKind", .locationKind), ("locationName", .locationName), ("ownerUnit", .ownerUnit),
        ("address", .address), ("contactName", .contactName), ("contactPhone", .contactPhone),
    ]
}

extension FieldFault {
    fileprivate static let notText = FieldFault(chinese: "这里应是文字。", english: "Send text here.")
    fileprivate static let notTexts = FieldFault(chinese: "这里应是文字的列表。", english: "Send a list of texts here.")
    fileprivate static let notFlag = FieldFault(chinese: "这里应是 true 或 false。", english: "Send true or false here.")
    fileprivate static let masked = FieldFault(
        chinese: "这是打了星号的值，不能写回；不改就不要发送这一项。",
        english: "This is a masked value, which cannot be written back; leave the field out to keep what is there.")
}
