import Foundation
import Lifecycle
import RuleModel
import Store
import Testing
import WorkCalendar

@Suite("How snapshots are read")
struct SnapshotReadingTests {
    /// Requests in which everything is set, and in which nothing is that need not be.
    private static func requests() throws -> [ServiceRequest] {
        let full = try SampleValues.request()
        let bare = Registration(
            channel: "window", kind: "problem", text: "",
            entity: .init(
                creditCode: nil, name: nil, facts: nil))
        let nobody = Proposal(
            coverage: .init(means: []), route: .init(lead: nil, support: [], track: .instant, reference: nil),
            revision: "")
        var texts = full
        texts.registration.text = "“引号\"\\/\n\t\r\u{0}\u{1F}\u{7F}é\u{2028}🏢 {\"a\":[1,2]},"
        texts.registration.entity.facts = Facts([
            "": .text(""), "键,\"": .list(["", "\\"]), "a": .list([]), "n": .integer(.min), "m": .integer(.max),
            "no": .boolean(false), "yes": .boolean(true),
        ])
        return [full, ServiceRequest(number: full.number, bare, nobody, at: .init(microseconds: -7), by: nil), texts]
    }

    @Test("What is written today is read without the detour of coding, and is what was written")
    func reading() throws {
        for request in try Self.requests() {
            #expect(ServiceRequest(asWritten: request.snapshot) == request)
            #expect(try ServiceRequest.reading(request.snapshot) == request)
        }
    }

    @Test("Snapshots of another order, with other members or other blanks are read by their coding")
    func otherForms() throws {
        for request in try Self.requests() {
            let sorted = JSONEncoder()
            sorted.outputFormatting = [.sortedKeys, .prettyPrinted]
            let text = String(decoding: request.snapshot, as: UTF8.self)
            let forms = [
                Array(try sorted.encode(request)), Array("{\"formerly\":null,\(text.dropFirst())".utf8),
                Array((text + "\n").utf8),
            ]
            for form in forms {
                #expect(ServiceRequest(asWritten: form) == nil)
                #expect(try ServiceRequest.reading(form) == request)
            }
        }
    }

    @Test("A snapshot that was cut off anywhere is unreadable")
    func cutOff() throws {
        for request in try Self.requests() {
            let bytes = request.snapshot
            for length in 0..<bytes.count {
                #expect(ServiceRequest(asWritten: Array(bytes[..<length])) == nil)
            }
            #expect(throws: StoreError.self) { try ServiceRequest.reading(Array(bytes.dropLast())) }
        }
    }

    @Test("Whatever byte is changed, both ways of reading agree where both read")
    func changed() throws {
        for request in try Self.requests() {
            let bytes = request.snapshot
            for place in stride(from: 0, to: bytes.count, by: 3) {
                for byte: UInt8 in [0x22, 0x2C, 0x2D, 0x30, 0x39, 0x5C, 0x5D, 0x7D, 0x80] {
                    var form = bytes
                    form[place] = byte
                    guard let read = ServiceRequest(asWritten: form) else { continue }
                    #expect(
                        (try? JSONReader.value(form, as: ServiceRequest.self)) == read,
                        "byte \(place) set to \(byte): \(String(decoding: form, as: UTF8.self))")
                }
            }
        }
    }
}
