package import RuleModel

/// How many entities have that status and kind, to hold against the statistical bulletin. Source: 二（一）.
package struct EnterpriseCount: Hashable, Sendable {
    package var status: EnterpriseStatus
    package var kind: EntityKind
    package var count: Int
}
