import Endpoints
import Foundation
import Logging
import Operations
import ServiceLifecycle
import StoreSQLite
import Testing
import WebAPI

/// A house whose operations answer on the Unix socket of its data folder while `body` runs.
enum ServedHouse {
    /// - Parameter data: the name of the data folder.
    static func with(data: String = "data", _ body: (OperationsHouse, CommandPlace) async throws -> Void) async throws {
        let place = try CommandPlace(data: data)
        let house = try await OperationsHouse(folder: URL(filePath: place.data))
        var logger = Logger(label: "socket")
        logger.logLevel = .critical
        let keeper = DoorKeeper(
            identification: SocketIdentification(), limits: { DoorLimits() }, now: { OperationsHouse.now })
        let door = SwitchableResponder(
            EndpointTable(house.operations.endpoints, door: keeper), requestID: { "call" }, explain: { _ in nil },
            observe: { _ in })
        let socket = LocalSocket(folder: place.data, door: door, logger: logger)
        let group = ServiceGroup(services: [socket], gracefulShutdownSignals: [], logger: logger)
        try await withThrowingTaskGroup(of: Void.self) { tasks in
            tasks.addTask { try await group.run() }
            try await answered(in: place.data)
            do { try await body(house, place) } catch {
                await group.triggerGracefulShutdown()
                throw error
            }
            await group.triggerGracefulShutdown()
            try await tasks.waitForAll()
        }
        await house.database.close()
    }

    /// Waits until somebody answers, for at most ten seconds.
    private static func answered(in folder: String) async throws {
        let address = try SocketLocation(folder: folder)
        for _ in 0..<1_000 {
            if try address.isAnswered() { return }
            try await Task.sleep(for: .milliseconds(10))
        }
        Issue.record("nobody answers on \(address.path)")
    }
}
