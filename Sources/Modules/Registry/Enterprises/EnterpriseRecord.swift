package import RuleModel

/// A market entity of the zone as the registry keeps it (一企一档 begins here). Source: 工作实施方案 二（一）.
package struct EnterpriseRecord: Hashable, Sendable {
    /// The unified social credit code, which identifies the entity.
    package let creditCode: String
    package var name: String
    package var kind: EntityKind
    /// Of GB/T 4754-2017, as far as it is known.
    package var industry: IndustryClass?
    package var status: EnterpriseStatus
    /// Cohorts that cut across industries, such as 高新技术; each once, in the order given.
    package var tags: [String]
    package var isInvestmentPromoted: Bool
    package var recruitingUnit: UnitName?
    package var pairedUnit: UnitName?
    package var locationKind: LocationKind?
    /// The building, incubator or park by its name.
    package var locationName: String?
    /// The owner of that place.
    package var ownerUnit: UnitName?
    package var address: String?
    package var contactName: String?
    package var contactPhone: String?

    package init(
        creditCode: String, name: String, kind: EntityKind = .enterprise, industry: IndustryClass? = nil,
        status: EnterpriseStatus = .active, tags: [String] = [], isInvestmentPromoted: Bool = false,
        recruitingUnit: UnitName? = nil, pairedUnit: UnitName? = nil, locationKind: LocationKind? = nil,
        locationName: String? = nil, ownerUnit: UnitName? = nil, address: String? = nil, contactName: String? = nil,
        contactPhone: String? = nil
    ) {
        self.creditCode = creditCode
        self.name = name
        self.kind = kind
        self.industry = industry
        self.status = status
        self.tags = tags
        self.isInvestmentPromoted = isInvestmentPromoted
        self.recruitingUnit = recruitingUnit
        self.pairedUnit = pairedUnit
        self.locationKind = locationKind
        self.locationName = locationName
        self.ownerUnit = ownerUnit
        self.address = address
        self.contactName = contactName
        self.contactPhone = contactPhone
    }
}
