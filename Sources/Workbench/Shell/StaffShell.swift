package import Endpoints
package import ModuleKit
package import PageKit
import RuleModel
import RulePlugins
package import ServiceDesk
import Texts
import WorkCalendar

/// The frame of every staff page: what the person may open, what waits, and what day it is.
package struct StaffShell: PageShell {
    let desk: ServiceDesk
    let personal: PersonalSettings
    private let menu: @Sendable () -> [MenuEntry]
    private let isDemonstration: @Sendable () -> Bool
    private let drafts: @Sendable (Principal) async throws -> Int

    /// - Parameters:
    ///   - menu: the entries of the active modules; the core's own come by themselves.
    ///   - drafts: how many drafts of rules wait for the person to decide.
    package init(
        desk: ServiceDesk, personal: PersonalSettings, menu: @escaping @Sendable () -> [MenuEntry],
        isDemonstration: @escaping @Sendable () -> Bool,
        drafts: @escaping @Sendable (Principal) async throws -> Int = { _ in 0 }
    ) {
        self.desk = desk
        self.personal = personal
        self.menu = menu
        self.isDemonstration = isDemonstration
        self.drafts = drafts
    }

    package func frame(_ outline: PageOutline, for call: Call) async throws -> StaffFrame {
        guard let principal = call.principal else { throw Problem.notSignedIn() }
        let calendar = try desk.policy().calendar
        let now = LocalMoment(call.now, in: calendar.zone)
        let waiting = Waiting(requests: try await waiting(for: principal), drafts: try await drafts(principal))
        let person = try await personal.entry(principal.id)
        let said = NoticeCode.notice(call.parameter(NoticeCode.parameter)).map { [$0] } ?? []
        return StaffFrame(
            title: outline.title, crumbs: outline.crumbs, moment: .moment(now, today: now.date),
            today: .today(
                calendar.kind(of: now.date), tomorrow: now.date + 1, calendar.kind(of: now.date + 1)),
            groups: navigation(for: principal, waiting: waiting, current: outline.menuPath),
            person: PersonView(principal.name, duty: Self.duty(of: principal)), csrf: call.csrf,
            usesKeys: person.usesKeys, keys: outline.keys, isDemonstration: isDemonstration(),
            notices: said + outline.notices)
    }

    /// The frame of a page for who is not at work here yet, or cannot be told.
    func publicFrame(_ title: Words, notices: [Notice] = []) -> PublicFrame {
        PublicFrame(
            title: title, sections: PublicFrame.coreSections(current: nil), isDemonstration: isDemonstration(),
            notices: notices)
    }

    /// Whether a menu entry with that address is there for the person.
    func leads(_ principal: Principal, to path: String) -> Bool {
        entries(for: principal).contains { $0.path == path }
    }

    /// The unit and the roles.
    static func duty(of principal: Principal) -> Words {
        let roles = principal.roles.sorted { $0.rawValue < $1.rawValue }.map { Words.role($0) }
        return .joined(
            [principal.unit.map { .plain($0.rawValue) }, .joined(roles, .enumeration)].compactMap { $0 }, .dot)
    }

    /// How many requests wait in the person's first list; nil for who looks only.
    private func waiting(for principal: Principal) async throws -> Int? {
        guard let view = InboxView.views(for: principal).first, view.isWork else { return nil }
        return view.count(try await desk.tally(for: principal.visibility), unit: principal.unit)
    }

    private func entries(for principal: Principal) -> [MenuEntry] {
        (CoreMenu.entries + menu()).filter { $0.access.admits(principal.roles) }
    }

    private func navigation(for principal: Principal, waiting: Waiting, current: String?) -> [NavigationGroup] {
        let entries = entries(for: principal)
        return MenuEntry.Group.allCases.compactMap { group in
            let own = entries.filter { $0.group == group }
            if own.isEmpty { return nil }
            return NavigationGroup(
                group.id, .text("navigation.\(group.id)"),
                own.map { entry in
                    NavigationEntry(
                        entry.path, Icon(rawValue: entry.icon) ?? .file, .both(entry.title),
                        count: waiting.count(at: entry.path), key: CoreMenu.keys[entry.path],
                        isCurrent: entry.path == current)
                })
        }
    }
}

/// What waits for a person.
private struct Waiting {
    var requests: Int?
    var drafts: Int

    func count(at path: String) -> Int? {
        switch path {
        case "/inbox": requests
        case "/rules" where drafts > 0: drafts
        default: nil
        }
    }
}

extension MenuEntry.Group {
    fileprivate var id: String {
        switch self {
        case .handling: "handling"
        case .service: "service"
        case .administration: "administration"
        }
    }
}
