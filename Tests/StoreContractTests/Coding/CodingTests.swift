import Foundation
import Lifecycle
import RuleModel
import Store
import Testing
import WorkCalendar

@Suite("How events and snapshots are written")
struct CodingTests {
    private func tree(_ bytes: some Collection<UInt8>) throws -> JSONTree {
        try JSONDecoder().decode(JSONTree.self, from: Data(bytes))
    }

    @Test("Every event survives being kept, and is kept as its coding says", arguments: SampleValues.events)
    func events(data: EventData) throws {
        let event = SampleValues.event(3, data)
        let record = try EventRecord(event)
        let stored = StoredEvent(
            id: EventID(Sample.number, 3), record: record, previous: .zero, hash: .zero)
        #expect(try stored.event() == event)
        #expect(try tree(record.data) == tree(try JSONEncoder().encode(data)))
        #expect(try tree(record.actor.utf8) == tree(try JSONEncoder().encode(SampleValues.actor)))
    }

    @Test("A snapshot has every property of the request, as its coding says")
    func snapshot() throws {
        let request = try SampleValues.request()
        for child in Mirror(reflecting: request).children {
            let value = Mirror(reflecting: child.value)
            let isEmpty =
                value.displayStyle == .optional && value.children.isEmpty
                || (value.displayStyle == .collection || value.displayStyle == .set) && value.children.isEmpty
            #expect(!isEmpty, "the sample must set \(child.label ?? "")")
        }
        let bytes = request.snapshot
        #expect(try JSONReader.value(bytes, as: ServiceRequest.self) == request)
        #expect(try tree(bytes) == tree(try JSONEncoder().encode(request)))
    }

    @Test("The same actor is always the same text, whatever the order of its roles")
    func actors() throws {
        let texts = try (0..<20).map { _ in
            let roles = Set([Role.handler, .reviewer, .dispatcher].shuffled())
            var event = SampleValues.event(1, .closed)
            event.actor.roles = roles
            return try EventRecord(event).actor
        }
        #expect(Set(texts).count == 1)
    }

    @Test("The same facts are always the same bytes, whatever the order in which they were learnt")
    func facts() throws {
        let values = try #require(SampleValues.registration.entity.facts?.values)
        let forms = try (0..<20).map { count in
            var registration = SampleValues.registration
            var learnt: [String: FactValue] = Dictionary(minimumCapacity: 1 << (count % 8))
            for (name, value) in values.shuffled() { learnt[name] = value }
            registration.entity.facts = Facts(learnt)
            return try EventRecord(SampleValues.event(1, .registered(registration, SampleValues.proposal))).data
        }
        #expect(Set(forms).count == 1)
    }

    @Test("The general writer writes what the decoder reads")
    func general() throws {
        let value = Everything()
        let bytes = try JSONWriter.bytes(value)
        #expect(try JSONReader.value(bytes, as: Everything.self) == value)
        #expect(try tree(bytes) == tree(try JSONEncoder().encode(value)))
        #expect(throws: StoreError.self) { try JSONWriter.bytes([Double.nan]) }
    }

    @Test("What is no JSON of the type is unreadable")
    func unreadable() {
        for text in ["", "{", "[1]", "{\"id\":1}"] {
            #expect(throws: StoreError.self) { try JSONReader.value(Array(text.utf8), as: Actor.self) }
        }
    }

    /// One of each of what coding can meet.
    private struct Everything: Codable, Hashable {
        struct Empty: Codable, Hashable {}
        enum Choice: Codable, Hashable { case bare, one(Int), named(text: String, more: [Bool]) }
        var text = "“\"\\/\n\u{0}\u{1F}é\u{2028}🏢"
        var numbers: [Int] = [0, -1, .max, .min]
        var small: [Int8] = [.min, .max]
        var large: UInt64 = .max
        var float: Float = 1.5
        var doubles = [0.1, -1e300, 2.5e-308]
        var isNested: [[Bool]] = [[true], [], [false, true]]
        var missing: String?
        var holes: [String?] = ["a", nil]
        var table = ["键": ["值": 1], "": [:]]
        var empty = Empty()
        var empties = [Empty(), Empty()]
        var choices: [Choice] = [.bare, .one(1), .named(text: "x", more: [true])]
        var date = Instant(microseconds: 7)
        var wide: [UInt8] = [0, 255]
    }
}
