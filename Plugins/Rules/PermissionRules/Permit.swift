public import RuleModel

/// Commands that are permitted where the rule's condition holds.
public struct Permit: Hashable, Sendable, Codable {
    /// The commands.
    public var commands: [CommandName]
    /// The pack, title and clause.
    public var reference: RuleReference
}

extension Permit: ReferencedOutcome {}
