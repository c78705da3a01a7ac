import RuleModel

extension EnterpriseRecord {
    /// The attributes that rules ask for; what is not known is absent.
    var facts: Facts {
        var facts = Facts(["entity.known": .boolean(true), "entity.kind": .text(kind.rawValue)])
        facts["entity.section"] = industry.map { .text($0.section) }
        facts["entity.tags"] = tags.isEmpty ? nil : .list(tags)
        facts["entity.investment-promoted"] = .boolean(isInvestmentPromoted)
        facts["entity.recruiting-unit"] = recruitingUnit.map { .text($0.rawValue) }
        facts["entity.paired-unit"] = pairedUnit.map { .text($0.rawValue) }
        facts["entity.location-kind"] = locationKind.map { .text($0.rawValue) }
        facts["entity.owner-unit"] = ownerUnit.map { .text($0.rawValue) }
        return facts
    }

    /// No means of coverage finds anything in these.
    var factsWithoutCoverage: Facts { Facts(["entity.known": .boolean(false)]) }
}
