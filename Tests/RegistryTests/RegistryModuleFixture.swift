import Demonstration
import Endpoints
import Foundation
import Identity
import ModuleKit
import PageKit
import RuleModel
import RulePlugins
import ServiceDesk
import Store
import StoreSQLite
import TOMLSyntax
import Texts
import WorkCalendar

@testable import Registry

/// The module over a database of its own, called as the door calls it.
final class RegistryModuleFixture: Sendable {
    static let now = Instant(seconds: 1_780_000_000)
    let database: any Database
    let desk: ServiceDesk
    let module: RegistryModule
    private let folder: URL

    init() async throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "registry-\(UUID().uuidString)")
        database = try SQLiteDatabase.open(folder: folder.path())
        try await database.migrate(CoreSchema.migrations + RegistrySchema.migrations)
        desk = ServiceDesk(
            database: database, policies: try FolderPolicy(), directory: { EnterpriseDirectory() }, now: { Self.now })
        module = RegistryModule(database: database, desk: desk, shell: PlainShell())
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    /// The first so many demonstration enterprises.
    func fill(_ count: Int) async throws -> [EnterpriseRecord] {
        let records = DemonstrationEnterprises.make(count: count)
        _ = try await EnterpriseRegistry(database: database).put(records, at: Self.now)
        return records
    }

    func call(
        _ method: HTTPMethod, _ path: String, query: [(name: String, value: String)] = [],
        headers: [String: String] = [:], body: String = "", roles: Set<Role> = [.dispatcher], unit: UnitName? = "政务办"
    ) async throws -> Reply {
        let parts = path.split(separator: "/")
        let fitting = module.endpoints.filter { $0.method == method && Self.values($0.path, parts) != nil }
        // As the router does: what is written out wins over what varies.
        guard let endpoint = fitting.min(by: { $0.path.count { $0 == "{" } < $1.path.count { $0 == "{" } }) else {
            throw Problem.notFound(path)
        }
        guard endpoint.access.admits(roles) else { throw Problem.notAllowed() }
        return try await endpoint.handle(
            Call(
                method: method, path: path, pathValues: Self.values(endpoint.path, parts) ?? [:], query: query,
                headers: headers, body: Array(body.utf8),
                principal: Principal(
                    id: "tester", name: "测试员", roles: roles, unit: unit, proof: .session(csrfToken: "token")),
                now: Self.now))
    }

    private static func values(_ pattern: String, _ parts: [Substring]) -> [String: String]? {
        let expected = pattern.split(separator: "/")
        guard expected.count == parts.count else { return nil }
        var values: [String: String] = [:]
        for (want, part) in zip(expected, parts) {
            if want.hasPrefix("{") {
                values[String(want.dropFirst().dropLast())] = String(part)
            } else if want != part {
                return nil
            }
        }
        return values
    }
}

/// A frame with nothing in it but the person.
struct PlainShell: PageShell {
    func frame(_ outline: PageOutline, for call: Call) async throws -> StaffFrame {
        StaffFrame(
            title: outline.title, crumbs: outline.crumbs, groups: [],
            person: PersonView(call.principal?.name ?? "", duty: ""), csrf: call.csrf, notices: outline.notices)
    }
}

/// The packs of the folder `rules/`.
struct FolderPolicy: PolicySource {
    struct Unusable: Error {}
    private let newest: CompiledPolicy

    init() throws {
        let rules = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "rules").resolvingSymlinksInPath()
        let names = FileManager.default.enumerator(atPath: rules.path())?.compactMap { $0 as? String } ?? []
        let files = try names.filter { $0.hasSuffix(".toml") && !$0.hasPrefix("tests") }.sorted().map {
            RuleFile(path: "rules/\($0)", text: try String(contentsOf: rules.appending(path: $0), encoding: .utf8))
        }
        guard
            let ruleSet = RuleChecker.check(files: files, plugins: StandardRules.plugins, revision: "shipped").ruleSet,
            let day = CivilDate("2026-02-09")
        else { throw Unusable() }
        newest = try PolicyComposer.policy(ruleSet, on: day)
    }

    func policy(roundBegan: Instant?, at now: Instant) throws -> CompiledPolicy {
        newest.on(newest.calendar.date(of: now), roundBegan: roundBegan.map { newest.calendar.date(of: $0) })
    }
}
