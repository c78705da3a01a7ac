import Endpoints
import Logging
import RuleKeeping
import RuleOperations
import ServiceDesk
import ShippedRules
import StoreSQLite
import WebAPI

/// Questions about requests under the rules in force: to the server that runs on the data folder, or else to the data
/// itself.
struct RuleQuestions {
    private let folder: DataFolder

    init(_ folder: DataFolder) { self.folder = folder }

    func explanation(of number: String) async throws -> JSONValue {
        let request = OperationRequest.get("rules", "explanations", number)
        if try folder.server() != nil { return try await folder.answer(request) }
        let own = try await LocalOperations.withDatabase(in: folder.path) { database -> Reply in
            try await reply(number, request, on: database)
        }
        return try JSONValue(reading: own.body)
    }

    private func reply(
        _ number: String, _ request: OperationRequest, on database: SQLiteDatabase
    ) async throws -> Reply {
        let keeper: RuleKeeper
        do { keeper = try await RuleKeeper.open(house(database)) } catch {
            throw CommandFailure.refused("\(error)。", "There are no rules that can be used: \(error).")
        }
        let desk = ServiceDesk(database: database, policies: keeper, now: MachineClock.now)
        let operations = RuleOperations(desk: desk, policies: keeper, now: MachineClock.now)
        let call = Call(
            method: .get, path: request.path, pathValues: ["number": number], principal: SocketPeer.own.principal,
            language: Wording.language, now: MachineClock.now())
        guard let endpoint = operations.endpoints.first(where: { $0.path.hasSuffix("/explanations/{number}") }) else {
            throw CommandFailure.refused("没有诉求 \(number)。", "There is no request \(number).")
        }
        do { return try await endpoint.handle(call) } catch is Problem {
            throw CommandFailure.refused("没有诉求 \(number)。", "There is no request \(number).")
        }
    }

    private func house(_ database: SQLiteDatabase) -> RuleKeeper.House {
        RuleKeeper.House(
            database: database, folder: nil, shipped: ShippedRules.files, mode: { .onSave }, now: MachineClock.now,
            logger: Logger(label: "rules") { _ in SwiftLogNoOpLogHandler() })
    }
}
