package import Endpoints
import ModuleKit
import RuleModel
import RulePlugins
package import ServiceDesk
package import Store
import TOMLSyntax
package import WorkCalendar

/// The register as a list that operations bring in and take out: on the local socket, or with no server running.
package struct RegistryLists: Sendable {
    /// Bytes of a list at most.
    package static let largestFile = EnterpriseChanging.importLimit

    private static let path = "/operations/v1/lists/enterprises"
    private static let title = BilingualText(chinese: "企业名录", english: "Enterprise registry")

    let registry: EnterpriseRegistry
    let desk: ServiceDesk

    /// - Parameter desk: knows the units that a register may name.
    package init(database: any Database, desk: ServiceDesk) {
        self.init(registry: EnterpriseRegistry(database: database), desk: desk)
    }

    init(registry: EnterpriseRegistry, desk: ServiceDesk) {
        self.registry = registry
        self.desk = desk
    }

    package var endpoints: [Endpoint] {
        [
            Endpoint(
                .post, Self.path, access: .roles([.operations]), Self.title,
                parameters: [
                    .init(
                        "dryRun", in: .query, .init(chinese: "true：只试一遍，不写入", english: "true: try it, change nothing")),
                    .init(
                        "source", in: .query,
                        .init(chinese: "审计里记的来源，如文件名", english: "What the audit calls the list, such as its file")),
                ], answer: .importReport, bodyLimit: Self.largestFile, handle: importList),
            Endpoint(
                .get, Self.path, access: .roles([.operations]), Self.title,
                parameters: [
                    .init(
                        "format", in: .query,
                        .init(chinese: "csv 或 json，默认 csv", english: "csv or json, csv by default"))
                ], handle: exportList),
        ]
    }

    private func importList(_ call: Call) async throws -> Reply {
        guard let person = call.principal else { throw Problem.notSignedIn() }
        let isDryRun = try call.isDryRun()
        do throws(ImportError) {
            let report = try await importing(
                call.body, from: String((call.parameter("source") ?? "operations").prefix(200)),
                isDryRun: isDryRun, by: person.id, at: call.now)
            return .json(report.json(in: call.language))
        } catch .store(let error) { throw error } catch { throw Problem.unreadableList(error) }
    }

    private func exportList(_ call: Call) async throws -> Reply {
        guard call.parameter("format") == "json" else {
            return .text(try await exported(), contentType: "text/csv; charset=utf-8")
        }
        let records = try await registry.all()
        return .json(["enterprises": .array(records.map { $0.json(withContacts: false) })])
    }
}

extension RegistryLists {
    /// Takes a list of enterprises in, as CSV in UTF-8 or GB18030; importing it again changes nothing.
    ///
    /// - Parameters:
    ///   - source: what the audit says of where the list comes from, such as the name of its file.
    ///   - isDryRun: only says what would be done.
    package func importing(
        _ bytes: [UInt8], from source: String, isDryRun: Bool = false, by actor: String, at now: Instant
    ) async throws(ImportError) -> ImportReport {
        let list = try EnterpriseList(bytes, units: try knownUnits())
        do throws(StoreError) {
            return try await registry.importing(list, isDryRun: isDryRun, at: now) { report, sql in
                try report.record(by: actor, source: source, at: now, sql)
            }
        } catch { throw .store(error) }
    }

    /// The same once for each key.
    func importing(
        _ bytes: [UInt8], under claim: IdempotencyClaim<ImportReport>, by actor: String, at now: Instant
    ) async throws(ImportError) -> ImportOutcome {
        let list = try EnterpriseList(bytes, units: try knownUnits())
        do throws(StoreError) {
            return try await registry.importing(list, under: claim, at: now) { report, sql in
                try report.record(by: actor, source: "api", at: now, sql)
            }
        } catch { throw .store(error) }
    }

    /// The whole register as a list that can be imported again.
    ///
    /// - Parameter isWhole: with people's names and phones; without, their columns are left out.
    package func exported(withContacts isWhole: Bool = false) async throws(StoreError) -> String {
        EnterpriseExport.csv(try await registry.all(), withContacts: isWhole)
    }

    /// The units that a list may name.
    func knownUnits() throws(ImportError) -> KnownUnits {
        do { return KnownUnits(try desk.policy().units) } catch { throw .noRules }
    }
}

extension EnterpriseRegistry {
    /// Every enterprise, by credit code.
    func all() async throws(StoreError) -> [EnterpriseRecord] {
        var records: [EnterpriseRecord] = []
        var query = EnterpriseQuery(limit: 500)
        repeat {
            let page = try await list(query)
            records += page.records
            query.after = page.next
        } while query.after != nil
        return records
    }
}
