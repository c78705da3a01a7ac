import Lifecycle
import Store
import Testing
import WorkCalendar

@Suite("Numbers of requests")
struct RequestNumberTests {
    @Test(
        "A number survives as an integer", arguments: ["TX20260102-000001", "TX20261121-999999", "TX29991231-000042"])
    func roundTrip(text: String) throws {
        let number = try #require(RequestNumber(text))
        #expect(RequestNumber(key: number.key) == number)
        #expect(EventID(value: EventID(number, 7).value) == EventID(number, 7))
        #expect(EventID(value: EventID(number, EventID.lastSequence).value)?.sequence == EventID.lastSequence)
    }

    @Test("An integer that is no number is none", arguments: [0, -1, 20_261_121_000_000, Int64.max])
    func refused(key: Int64) {
        #expect(RequestNumber(key: key) == nil)
    }

    @Test("Integers are ordered as days and serials are, and events as their requests")
    func order() throws {
        let texts = ["TX20251231-999999", "TX20260101-000001", "TX20260101-000002", "TX20260102-000001"]
        let numbers = try texts.map { try #require(RequestNumber($0)) }
        for (earlier, later) in zip(numbers, numbers.dropFirst()) {
            #expect(earlier.key < later.key)
            #expect(EventID(earlier, EventID.lastSequence).value < EventID(later, 1).value)
        }
    }

    @Test("Each day counts from one, without gaps, whoever asks at the same time", arguments: Engines.all)
    func sequence(engine: EngineKind) async throws {
        try await engine.withDatabase { database in
            let numbers = try await withThrowingTaskGroup(of: RequestNumber.self) { group in
                for _ in 0..<100 {
                    group.addTask { try await database.write { sql in try NumberSequence.next(on: Sample.day, sql) } }
                }
                return try await group.reduce(into: []) { $0.append($1) }
            }
            #expect(numbers.sorted() == (1...100).compactMap { RequestNumber(day: Sample.day, serial: $0) })
            let next = try await database.write { sql in try NumberSequence.next(on: Sample.day + 1, sql) }
            #expect(next.description == "TX20261122-000001")
        }
    }

    @Test("A number that was given back is the next one, and only the last one can be", arguments: Engines.all)
    func givenBack(engine: EngineKind) async throws {
        try await engine.withDatabase { database in
            let next = try await database.write { sql in
                let first = try NumberSequence.next(on: Sample.day, sql)
                let second = try NumberSequence.next(on: Sample.day, sql)
                try NumberSequence.giveBack(first, on: Sample.day, sql)
                try NumberSequence.giveBack(second, on: Sample.day, sql)
                return try NumberSequence.next(on: Sample.day, sql)
            }
            #expect(next.serial == 2)
        }
    }
}
