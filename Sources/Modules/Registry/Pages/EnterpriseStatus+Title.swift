import TOMLSyntax

extension EnterpriseStatus {
    /// What the status is called.
    var title: BilingualText {
        switch self {
        case .active: .init(chinese: chinese, english: "active")
        case .dormant: .init(chinese: chinese, english: "dormant")
        case .deregistered: .init(chinese: chinese, english: "deregistered")
        case .migrated: .init(chinese: chinese, english: "moved away")
        }
    }
}
