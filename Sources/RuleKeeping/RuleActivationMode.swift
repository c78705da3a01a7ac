/// What happens to a changed folder of rule files that is found valid.
package enum RuleActivationMode: String, Hashable, Sendable, CaseIterable {
    /// It comes into force at once.
    case onSave = "on-save"
    /// It becomes a draft that a second person approves.
    case approved
}
