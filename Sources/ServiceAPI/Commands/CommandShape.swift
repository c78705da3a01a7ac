import Endpoints
import Lifecycle
import RuleModel
import TOMLSyntax

/// One command as the API takes it: its body, which is its event's data, and how it is read.
struct CommandShape: Sendable {
    var name: CommandName
    var body: BodyShape
    /// Makes the command; the proposal is that of the request, where ``needsProposal`` asked for it.
    var read: @Sendable (BodyFields, Proposal?) throws(Problem) -> Command
    /// Whether the body leaves to the rules what it does not say.
    var needsProposal: @Sendable (BodyFields) -> Bool = { _ in false }

    init(
        _ name: CommandName, _ fields: [FieldShape],
        needsProposal: @escaping @Sendable (BodyFields) -> Bool = { _ in false },
        read: @escaping @Sendable (BodyFields, Proposal?) throws(Problem) -> Command
    ) {
        self.name = name
        self.body = BodyShape(fields)
        self.needsProposal = needsProposal
        self.read = read
    }

    /// A command whose body is one text that has to be there.
    init(_ name: CommandName, _ field: FieldShape, _ make: @escaping @Sendable (String) -> Command) {
        self.init(name, [field]) { (fields, _) throws(Problem) in make(fields.text(field.name) ?? "") }
    }
}

extension FieldShape {
    static let words = FieldShape(
        "text", .text(atMost: 5_000), required: true, .init(chinese: "说明", english: "The text"))
    static let remark = FieldShape("text", .text(atMost: 5_000), .init(chinese: "说明", english: "A remark"))
    static let reason = FieldShape(
        "reason", .text(atMost: 2_000), required: true, .init(chinese: "理由", english: "The reason"))
}
