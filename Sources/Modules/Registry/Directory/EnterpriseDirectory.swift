package import Lifecycle
import RuleModel
import ServiceDesk
package import Store

/// The registry's answer to the desk: who an entity is, and which facts its rules may ask for.
package struct EnterpriseDirectory: EntityDirectory {
    package init() {}

    /// Dormant, deregistered and moved ones are looked after by nobody: they come back as given, without facts, so that
    /// their requests carry the default clocks only. Source: 工作实施方案 二（一）.
    package func profile(
        creditCode: String?, name: String?, _ sql: any SQLReader
    ) throws(StoreError) -> EntityProfile {
        let finding = try EnterpriseRegistry.finding(creditCode: creditCode, name: name, sql)
        guard case .known(let record, let facts) = finding else {
            return EntityProfile(creditCode: creditCode, name: name, facts: nil)
        }
        return EntityProfile(creditCode: record.creditCode, name: record.name, facts: facts)
    }
}
