/// Values that occur often, each kept once and known by a small number.
struct ValuePool<Value: Hashable & Sendable>: Sendable {
    /// By their numbers, in the order in which they were met.
    private(set) var values: [Value] = []
    private var numbers: [Value: UInt32] = [:]

    /// The number of a value, which is added where it is new.
    mutating func number(of value: Value) -> UInt32 {
        if let number = numbers[value] { return number }
        let number = UInt32(values.count)
        values.append(value)
        numbers[value] = number
        return number
    }

    /// The number of a value that was met before; nil where it was not.
    func known(_ value: Value) -> UInt32? { numbers[value] }

    subscript(number: UInt32) -> Value { values[Int(number)] }
}
