import Endpoints
import SeededRandomness
import Testing

@Suite("Reading and writing JSON")
struct JSONReadingTests {
    static let readings: [(String, JSONValue)] = [
        ("null", .null), (" true ", true), ("false", false), ("0", 0), ("-12", -12), ("1.5", .number(1.5)),
        ("1e3", .number(1_000)), ("9223372036854775807", .integer(.max)),
        ("9223372036854775808", .number(9.223372036854775808e18)),
        (#""a\"\\\/\b\f\n\r\t\u4e2d\ud83d\ude00""#, "a\"\\/\u{8}\u{C}\n\r\t中😀"), ("[]", []), ("{}", .object([])),
        (#"{"b":[1,{"a":null}],"a":"中"}"#, ["b": [1, ["a": .null]], "a": "中"]),
        (#""""#, ""), ("[ 1 , 2 ]", [1, 2]),
    ]

    @Test("Reads what RFC 8259 allows, members in order", arguments: readings)
    func reading(text: String, value: JSONValue) throws {
        #expect(try JSONValue(reading: Array(text.utf8)) == value)
    }

    static let faults = [
        "", " ", "nul", "tru", "True", "01", "-", "1.", ".5", "1e", "+1", "0x1", "NaN", "1 2", "[1,]", "[,1]", "[1",
        "{", "{\"a\"}", "{\"a\":}", "{a:1}", "{\"a\":1,}", "{'a':1}", "\"a", "\"\\x\"", "\"\\u12\"", "\"\\ud800\"",
        "\"\\ud800\\u0041\"", "\"\\udc00\"", "\"a\nb\"", "\"\u{1}\"", "[1]]", "{\"a\":1,\"a\":2}", "1e999",
        "\u{FEFF}{}", "[1 2]", "{\"a\":1 \"b\":2}", "//x\n1",
    ]

    @Test("Refuses everything else", arguments: faults)
    func refusing(text: String) {
        #expect(throws: JSONValue.ReadingError.malformed) { try JSONValue(reading: Array(text.utf8)) }
    }

    @Test("Refuses bytes that are no UTF-8, and nesting that is too deep, without following it")
    func hostile() {
        #expect(throws: JSONValue.ReadingError.malformed) { try JSONValue(reading: [0x22, 0xC3, 0x22]) }
        for (open, close) in [("[", "]"), ("{\"a\":", "}")] {
            let deep = String(repeating: open, count: 100_000) + "1" + String(repeating: close, count: 100_000)
            #expect(throws: JSONValue.ReadingError.malformed) { try JSONValue(reading: Array(deep.utf8)) }
        }
    }

    @Test("What is written is read as the same value")
    func roundTrip() throws {
        var generator = SeededGenerator(seed: 7)
        for _ in 0..<2_000 {
            let value = Self.value(depth: 0, &generator)
            #expect(try JSONValue(reading: value.bytes) == value, "\(value.text)")
        }
    }

    private static func value(depth: Int, _ generator: inout SeededGenerator) -> JSONValue {
        switch Int.random(in: 0..<(depth < 4 ? 7 : 5), using: &generator) {
        case 0: return .null
        case 1: return .boolean(.random(using: &generator))
        case 2: return .integer(.random(in: .min ... .max, using: &generator))
        case 3: return .number(Double.random(in: -1e6...1e6, using: &generator) + 0.5)
        case 4: return .string(text(&generator))
        case 5:
            return .array(
                (0..<Int.random(in: 0...4, using: &generator)).map { _ in value(depth: depth + 1, &generator) })
        default:
            return .object(
                (0..<Int.random(in: 0...4, using: &generator)).map {
                    .init("\($0)\(text(&generator))", value(depth: depth + 1, &generator))
                })
        }
    }

    private static func text(_ generator: inout SeededGenerator) -> String {
        let scalars: [Unicode.Scalar] = ["a", "\"", "\\", "/", "\n", "\u{0}", "\u{1F}", "中", "😀", "\u{7F}", "\u{2028}"]
        return (0..<Int.random(in: 0...8, using: &generator)).reduce(into: "") { text, _ in
            text.unicodeScalars.append(scalars.randomElement(using: &generator) ?? "x")
        }
    }
}
