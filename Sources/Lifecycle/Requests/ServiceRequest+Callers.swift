package import RuleModel

extension ServiceRequest {
    /// The unit that dispatches for the third time, calls back on the others and leads the work as a whole.
    /// Source: 工作实施方案 四（一）.
    static var office: UnitName { "政务办" }

    /// In whose name somebody may record a callback; whether they may record any is asked of the rules.
    ///
    /// The office's callback is on how the unit did, so whoever acts for that unit does not make it.
    /// Source: 工作实施方案 四（一）.
    package func callers(for actor: Actor) -> [CallbackRule.Caller] {
        let actsForLead = actor.unit != nil && actor.unit == lead && actor.unit != Self.office
        return actsForLead && !actor.roles.contains(.callback) ? [.unit] : [.unit, .office]
    }
}
