/// Whether an enterprise is looked after. Source: 工作实施方案 二（一）: “僵尸企业” are left out of coverage.
package enum EnterpriseStatus: String, CaseIterable, Sendable {
    case active
    /// “僵尸企业”: kept, and looked after by nobody.
    case dormant
    case deregistered
    /// Moved out of the zone.
    case migrated

    package var isCovered: Bool { self == .active }

    package var chinese: String {
        switch self {
        case .active: "在营"
        case .dormant: "休眠"
        case .deregistered: "注销"
        case .migrated: "迁出"
        }
    }

    /// What registers write for it.
    static let words: [String: EnterpriseStatus] = [
        "active": .active, "在营": .active, "存续": .active, "开业": .active, "在业": .active, "正常": .active, "在册": .active,
        "存续（在营、开业、在册）": .active, "迁入": .active, "dormant": .dormant, "休眠": .dormant, "僵尸": .dormant,
        "僵尸企业": .dormant, "停业": .dormant, "歇业": .dormant, "deregistered": .deregistered, "注销": .deregistered,
        "已注销": .deregistered, "吊销": .deregistered, "已吊销": .deregistered, "吊销，未注销": .deregistered,
        "吊销，已注销": .deregistered, "migrated": .migrated, "迁出": .migrated, "已迁出": .migrated,
    ]
}
