import TOMLKit

/// The values as the public conformance suite tags them, as objects that JSON can be written from.
enum TaggedTree {
    static func of(_ table: TOMLTable) -> [String: Any] {
        var members: [String: Any] = [:]
        for key in table.keys { members[key] = table[key].map(of) ?? scalar("missing", "") }
        return members
    }

    private static func of(_ value: any TOMLValueConvertible) -> Any {
        switch value.type {
        case .table: value.table.map(of) ?? [:]
        case .array: value.array.map { array in array.indices.map { of(array[$0]) } } ?? []
        case .string: scalar("string", value.string ?? "")
        case .int: scalar("integer", value.int.map(String.init) ?? "")
        case .double: scalar("float", value.double.map(text) ?? "")
        case .bool: scalar("bool", value.bool == true ? "true" : "false")
        case .date: scalar("date-local", value.date.map(text) ?? "")
        case .time: scalar("time-local", value.time.map(text) ?? "")
        case .dateTime: value.dateTime.map(of) ?? scalar("missing", "")
        }
    }

    private static func of(_ value: TOMLDateTime) -> Any {
        let text = text(value.date) + "T" + text(value.time)
        guard let minutes = value.offset?.offset else { return scalar("datetime-local", text) }
        let distance = abs(minutes)
        let sign = minutes < 0 ? "-" : "+"
        return scalar("datetime", text + sign + padded(distance / 60, 2) + ":" + padded(distance % 60, 2))
    }

    private static func scalar(_ type: String, _ value: String) -> [String: Any] { ["type": type, "value": value] }

    private static func text(_ number: Double) -> String {
        if number.isNaN { return "nan" }
        if number.isInfinite { return number < 0 ? "-inf" : "inf" }
        return String(number)
    }

    private static func text(_ date: TOMLDate) -> String {
        padded(date.year, 4) + "-" + padded(date.month, 2) + "-" + padded(date.day, 2)
    }

    private static func text(_ time: TOMLTime) -> String {
        let text = padded(time.hour, 2) + ":" + padded(time.minute, 2) + ":" + padded(time.second, 2)
        return time.nanoSecond == 0 ? text : text + "." + padded(time.nanoSecond, 9)
    }

    private static func padded(_ number: Int, _ width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
}
