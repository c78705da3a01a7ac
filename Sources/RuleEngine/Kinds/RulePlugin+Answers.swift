import RuleModel

extension RulePlugin {
    /// Whether that a rule holds is the whole answer, as of permissions: then that none holds is an answer too, and it
    /// makes no difference which of two does.
    var isYesOrNo: Bool { subject == .permission }
}
