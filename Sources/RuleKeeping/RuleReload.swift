/// What became of a changed folder of rule files.
package enum RuleReload: String, Hashable, Sendable, CaseIterable {
    /// It is in force.
    case activated
    /// It is stored as a draft.
    case drafted
    /// It is what was in force already.
    case unchanged
    /// It has errors; the last good set serves on.
    case refused
    /// It could not be stored now; it is tried again.
    case postponed
}
