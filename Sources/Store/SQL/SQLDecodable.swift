package import WorkCalendar

/// A type that a column can be read as.
package protocol SQLDecodable {
    /// Nil where the value is of another kind.
    init?(sql value: SQLValue)
}

extension Int64: SQLDecodable {
    package init?(sql value: SQLValue) {
        guard case .integer(let number) = value else { return nil }
        self = number
    }
}

extension Int: SQLDecodable {
    package init?(sql value: SQLValue) {
        guard case .integer(let number) = value else { return nil }
        self.init(exactly: number)
    }
}

extension Bool: SQLDecodable {
    package init?(sql value: SQLValue) {
        guard case .integer(let number) = value else { return nil }
        self = number != 0
    }
}

extension Double: SQLDecodable {
    package init?(sql value: SQLValue) {
        switch value {
        case .real(let number): self = number
        case .integer(let number): self = Double(number)
        default: return nil
        }
    }
}

extension String: SQLDecodable {
    package init?(sql value: SQLValue) {
        guard case .text(let text) = value else { return nil }
        self = text
    }
}

extension [UInt8]: SQLDecodable {
    package init?(sql value: SQLValue) {
        guard case .blob(let bytes) = value else { return nil }
        self = bytes
    }
}

extension Instant: SQLDecodable {
    package init?(sql value: SQLValue) {
        guard case .integer(let number) = value else { return nil }
        self.init(microseconds: number)
    }
}

extension Optional: SQLDecodable where Wrapped: SQLDecodable {
    package init?(sql value: SQLValue) {
        if case .null = value {
            self = .none
        } else if let wrapped = Wrapped(sql: value) {
            self = wrapped
        } else {
            return nil
        }
    }
}
