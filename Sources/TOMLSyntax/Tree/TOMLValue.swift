/// A value with the bytes that it was written with.
public struct TOMLNode: Hashable, Sendable {
    public var value: TOMLValue
    /// For a table that headers and dotted keys build up: the bytes of the header or key that named it first.
    public var range: Range<Int>

    /// A value written at a range of bytes.
    public init(_ value: TOMLValue, range: Range<Int>) {
        self.value = value
        self.range = range
    }
}

/// A value of TOML 1.0. Dates and times are kept as written, with `T` between date and time and `Z` in upper case.
public enum TOMLValue: Hashable, Sendable {
    case string(String)
    case integer(Int64)
    case float(Double)
    case boolean(Bool)
    case offsetDateTime(String)
    case localDateTime(String)
    case localDate(String)
    case localTime(String)
    case array([TOMLNode])
    case table(TOMLTable)
    /// What stands there is no value; the fault is among the document's.
    case unreadable
}

/// The entries of a table, in the order in which their keys first stand in the document.
public struct TOMLTable: Hashable, Sendable {
    /// A key with its value.
    public struct Entry: Hashable, Sendable {
        public var key: String
        /// The bytes of the key; of a dotted key or header only this part of it.
        public var keyRange: Range<Int>
        public var node: TOMLNode

        /// A key written at a range of bytes, with its value.
        public init(key: String, keyRange: Range<Int>, node: TOMLNode) {
            self.key = key
            self.keyRange = keyRange
            self.node = node
        }
    }

    public var entries: [Entry]
    /// Whether it was written as `{ … }`.
    public var isInline: Bool
    /// Keys that stand in it without a pair that could be read, which is a fault; nobody can say what they were to hold.
    /// Noted of tables under headers alone.
    public var brokenKeys: [TOMLItem.KeyPart]

    /// A table of entries in order.
    public init(entries: [Entry] = [], isInline: Bool = false, brokenKeys: [TOMLItem.KeyPart] = []) {
        self.entries = entries
        self.isInline = isInline
        self.brokenKeys = brokenKeys
    }

    /// The entry of a key; nil where there is none.
    public func entry(_ key: String) -> Entry? { entries.first { $0.key == key } }

    /// The value of a key; nil where there is none.
    public subscript(key: String) -> TOMLNode? { entry(key)?.node }
}
