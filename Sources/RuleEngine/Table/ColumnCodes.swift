import RuleModel

/// How the values of one attribute become small numbers: 0 absent, 1 a value that no rule of the table names, then the
/// named ones.
enum ColumnCodes: Sendable {
    /// A code per named text.
    case names([String: Int])
    /// A code per stretch of whole numbers that all rules treat alike; `cuts` are where a new stretch begins.
    case stretches(cuts: [Int])
    case boolean

    static let absent = 0
    static let unnamed = 1

    /// The codes that the conditions on the attribute need.
    init(type: AttributeType, matchers: [Matcher]) {
        switch type {
        case .choice, .choices, .text:
            var codes: [String: Int] = [:]
            for case .text(let name) in matchers.flatMap(\.namedValues) where codes[name] == nil {
                codes[name] = codes.count + 2
            }
            self = .names(codes)
        case .integer: self = .stretches(cuts: Set(matchers.flatMap(\.cuts)).sorted())
        case .boolean: self = .boolean
        }
    }

    var count: Int {
        switch self {
        case .names(let codes): codes.count + 2
        case .stretches(let cuts): cuts.count + 3
        case .boolean: 4
        }
    }

    func code(of value: FactValue?) -> Int {
        guard let value else { return Self.absent }
        switch (self, value) {
        case (.names(let codes), .text(let text)): return codes[text] ?? Self.unnamed
        case (.stretches(let cuts), .integer(let number)): return 2 + cuts.passed(by: number)
        case (.boolean, .boolean(let truth)): return truth ? 3 : 2
        default: return Self.unnamed
        }
    }

    /// A value for each code, at that code's place.
    var representatives: [FactValue?] {
        switch self {
        case .names(let codes):
            [nil, .text("\0")] + codes.sorted { $0.value < $1.value }.map { .text($0.key) }
        case .stretches(let cuts):
            [nil, .text("\0"), .integer(.min)] + cuts.map { .integer($0) }
        case .boolean: [nil, .text("\0"), .boolean(false), .boolean(true)]
        }
    }
}

extension [Int] {
    /// How many of the sorted numbers are not above `number`.
    func passed(by number: Int) -> Int {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if self[middle] <= number { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
