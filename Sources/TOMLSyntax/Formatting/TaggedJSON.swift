/// The tagged JSON of the public TOML conformance suite: `{"type": "integer", "value": "42"}` for each scalar.
public enum TaggedJSON {
    /// The value tree of a document.
    public static func render(_ document: TOMLDocument) -> String { render(document.root) }

    private static func render(_ table: TOMLTable) -> String {
        JSONText.object(table.entries.map { ($0.key, render($0.node.value)) })
    }

    private static func render(_ value: TOMLValue) -> String {
        switch value {
        case .string(let text): scalar("string", text)
        case .integer(let number): scalar("integer", String(number))
        case .float(let number): scalar("float", text(number))
        case .boolean(let flag): scalar("bool", flag ? "true" : "false")
        case .offsetDateTime(let text): scalar("datetime", text)
        case .localDateTime(let text): scalar("datetime-local", text)
        case .localDate(let text): scalar("date-local", text)
        case .localTime(let text): scalar("time-local", text)
        case .array(let nodes): "[" + nodes.map { render($0.value) }.joined(separator: ",") + "]"
        case .table(let table): render(table)
        case .unreadable: "null"
        }
    }

    private static func scalar(_ type: String, _ value: String) -> String {
        JSONText.object([("type", JSONText.quoted(type)), ("value", JSONText.quoted(value))])
    }

    private static func text(_ number: Double) -> String {
        if number.isNaN { return "nan" }
        if number.isInfinite { return number < 0 ? "-inf" : "inf" }
        return String(number)
    }
}
