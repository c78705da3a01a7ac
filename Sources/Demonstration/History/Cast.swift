import Identity
import Lifecycle
import RuleModel

/// Who acts in the history: the people of the demonstration accounts, the portals and the public.
struct Cast: Sendable {
    let intake = Actor(DemonstrationAccounts.intake)
    let dispatcher = Actor(DemonstrationAccounts.dispatcher)
    let publicVisitor = Actor(id: "public", name: "网上提交", roles: [.public])
    private let handlers: [UnitName: Actor]
    private let reviewers: [UnitName: Actor]

    init() {
        let departments = DemonstrationAccounts.departments
        handlers = Dictionary(
            uniqueKeysWithValues: departments.map { ($0.unit, Actor(DemonstrationAccounts.handler(of: $0))) })
        reviewers = Dictionary(
            uniqueKeysWithValues: departments.map { ($0.unit, Actor(DemonstrationAccounts.reviewer(of: $0))) })
    }

    /// Nil where nobody of the unit takes part in the demonstration: its requests wait.
    func handler(of unit: UnitName?) -> Actor? { unit.flatMap { handlers[$0] } }
    func reviewer(of unit: UnitName?) -> Actor? { unit.flatMap { reviewers[$0] } }

    func portal(_ channel: ChannelName) -> Actor {
        Actor(id: "demo-\(channel)", name: "演示渠道 \(channel)", roles: [.portal])
    }
}

extension Actor {
    fileprivate init(_ user: NewUser) {
        self.init(id: user.login, name: user.displayName, roles: user.roles, unit: user.unit)
    }
}
