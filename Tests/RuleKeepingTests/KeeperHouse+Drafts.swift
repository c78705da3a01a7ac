import Foundation
import Lifecycle
import RuleKeeping
import RuleModel
import ServiceDesk
import ShippedRules
import Store
import StoreSQLite
import WorkCalendar

extension KeeperHouse {
    private static let deadlines = "rules/service/deadlines.toml"

    struct NotRegistered: Error {}

    /// The shipped files with another number of days for what a single unit handles.
    func files(days: Int) throws -> [RuleFile] {
        try files(Self.deadlines, Self.changed(Self.deadlines, "working-days = 7", to: "working-days = \(days)"))
    }

    /// The shipped files, one of them with another text.
    func files(_ path: String, _ text: String) throws -> [RuleFile] {
        ShippedRules.files.map { $0.path == path ? RuleFile(path: path, text: text) : $0 }
    }

    func draft(days: Int, by author: Actor, note: String = "改", activation: Instant? = nil) async throws -> RuleDraft {
        try await keeper.saveDraft(try files(days: days), by: author, note: note, activation: activation)
    }

    /// Why the keeper would not; nil where it would.
    func refusal(_ act: (RuleKeeper) async throws -> some Any) async -> RuleRefusal? {
        do {
            _ = try await act(keeper)
            return nil
        } catch { return error as? RuleRefusal }
    }

    /// Makes the database remember that the folder is upon other rules.
    func forgetFolder(base: String) async throws {
        let now = clock.now
        try await database.write { sql in try SettingTable.set("rules.folder-base", to: base, at: now, sql) }
    }

    /// What a file of the folder holds.
    func text(of path: String) throws -> String {
        try String(contentsOf: root.appending(path: path), encoding: .utf8)
    }

    func desk(of keeper: RuleKeeper? = nil) -> ServiceDesk {
        let clock = clock
        return ServiceDesk(database: database, policies: keeper ?? self.keeper, now: { clock.now })
    }

    /// Registers a request of an enterprise.
    func register(subject: MatterName?) async throws -> RequestNumber {
        let registration = Registration(
            channel: .hotline, channelNumber: nil, kind: .help, text: "厂区门口积水", subject: subject,
            entity: EntityProfile(creditCode: nil, name: "砺澄", facts: Facts(["entity.kind": .text("enterprise")])))
        let outcome = try await desk().register(
            registration, by: Actor(id: "in", name: "受理员", roles: [.intake]))
        guard case .answered(.done(let view)) = outcome else { throw NotRegistered() }
        return view.request.number
    }
}
