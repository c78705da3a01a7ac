/// One question as the file states it.
struct DeadlineCase: Decodable {
    var id: String
    var op: String
    var calendar: String
    var input: [String: CaseValue]
    var expected: [String: CaseValue]
}

/// A value of a question or an answer.
enum CaseValue: Hashable, Sendable {
    case null
    case flag(Bool)
    case number(Double)
    case text(String)
    case list([CaseValue])

    /// Seconds from microseconds.
    static func seconds(_ microseconds: Int64) -> CaseValue { .number(Double(microseconds) / 1_000_000) }

    /// The instant in UTC; null where there is none.
    static func instant(_ instant: Instant?) -> CaseValue { instant.map { .text($0.rfc3339) } ?? .null }

    /// Instants written in UTC, so that equal ones are equal.
    var normalized: CaseValue {
        switch self {
        case .text(let text): (try? Instant(rfc3339: text)).map { .instant($0) } ?? self
        case .list(let values): .list(values.map(\.normalized))
        case .null, .flag, .number: self
        }
    }
}

extension CaseValue: CustomStringConvertible {
    var description: String {
        switch self {
        case .null: "null"
        case .flag(let flag): "\(flag)"
        case .number(let number): Int64(exactly: number).map { "\($0)" } ?? "\(number)"
        case .text(let text): text
        case .list(let values): "[" + values.map(\.description).joined(separator: ", ") + "]"
        }
    }
}

extension CaseValue: Decodable {
    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if container.decodeNil() {
            self = .null
        } else if let flag = try? container.decode(Bool.self) {
            self = .flag(flag)
        } else if let number = try? container.decode(Double.self) {
            self = .number(number)
        } else if let text = try? container.decode(String.self) {
            self = .text(text)
        } else {
            self = .list(try container.decode([CaseValue].self))
        }
    }
}
