/// What one would write by hand for the route table: values interned as bits, rules one after the other as bit sets,
/// the first whose tests all hold.
struct LinearScan {
    private struct Test {
        var attribute: Int
        var values: UInt64
    }

    private let tests: [Test]
    /// Where the tests of each rule begin; one more at the end.
    private let starts: [Int]
    private let width: Int
    /// The requests, a bit for the value of each attribute.
    private let bits: [UInt64]

    init(_ table: RouteTable) {
        var tests: [Test] = []
        var starts = [0]
        for rule in table.rules {
            tests += rule.tests.map { test in
                Test(attribute: test.attribute, values: test.values.reduce(0) { $0 | 1 << UInt64($1) })
            }
            starts.append(tests.count)
        }
        self.tests = tests
        self.starts = starts
        width = table.attributes.count
        bits = table.requests.flatMap { $0.map { 1 << UInt64($0) } }
    }

    /// The place of the first rule that holds for the request whose bits begin at a place; -1 where none does.
    @inline(__always)
    private static func first(
        _ tests: UnsafeBufferPointer<Test>, _ starts: UnsafeBufferPointer<Int>, _ bits: UnsafeBufferPointer<UInt64>,
        at base: Int
    ) -> Int {
        var index = 0
        for rule in 0..<starts.count &- 1 {
            let end = starts[rule &+ 1]
            while index < end, bits[base &+ tests[index].attribute] & tests[index].values != 0 { index &+= 1 }
            if index == end { return rule }
            index = end
        }
        return -1
    }

    /// Decides every request; the sum of the places.
    func decideAll() -> Int {
        // As C would have it: no bounds are checked.
        tests.withUnsafeBufferPointer { tests in
            starts.withUnsafeBufferPointer { starts in
                bits.withUnsafeBufferPointer { bits in
                    stride(from: 0, to: bits.count, by: width).reduce(0) {
                        $0 &+ Self.first(tests, starts, bits, at: $1)
                    }
                }
            }
        }
    }

    /// The decision on one request.
    func decide(_ request: Int) -> Int? {
        let place = tests.withUnsafeBufferPointer { tests in
            starts.withUnsafeBufferPointer { starts in
                bits.withUnsafeBufferPointer { Self.first(tests, starts, $0, at: request * width) }
            }
        }
        return place < 0 ? nil : place
    }
}
