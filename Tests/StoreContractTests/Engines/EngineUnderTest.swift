import Store
import Testing

/// A place where one engine keeps one database, as the contract tests use it.
protocol EngineUnderTest: Sendable, CustomTestStringConvertible {
    /// A new, empty database.
    static func make() throws -> Self
    /// Opens the database; it may be opened again once closed.
    func open() async throws -> any Database
    /// Changes rows behind the store's back, append-only triggers removed, while the database is closed.
    func tamper(_ statements: [String]) throws
    /// Removes every trace.
    func discard()
}

/// Every engine that has to keep the contract.
enum Engines {
    static let all: [EngineKind] = [.sqlite]
}

enum EngineKind: String, Sendable, CustomTestStringConvertible {
    case sqlite

    var testDescription: String { rawValue }

    func make() throws -> any EngineUnderTest {
        switch self {
        case .sqlite: try SQLiteUnderTest.make()
        }
    }

    /// Hands out an open database with the core's schema and discards it afterwards.
    func withDatabase(_ body: (any Database) async throws -> Void) async throws {
        try await withPlace { place in
            let database = try await place.open()
            do {
                try await database.migrate(CoreSchema.migrations)
                try await body(database)
            } catch {
                await database.close()
                throw error
            }
            await database.close()
        }
    }

    /// Hands out a place for a database and discards it afterwards.
    func withPlace(_ body: (any EngineUnderTest) async throws -> Void) async throws {
        let place = try make()
        defer { place.discard() }
        try await body(place)
    }
}
