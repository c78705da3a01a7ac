extension DueDateQuestion {
    /// Reads `DATE N`: a date or an instant with offset, blanks, a whole number.
    public init(_ line: String) throws(Fault) {
        var line = line
        self = try line.withUTF8 { Self.parse($0) }.get()
    }

    static func parse(_ line: UnsafeBufferPointer<UInt8>) -> Result<DueDateQuestion, Fault> {
        var rest = line[...]
        guard let first = rest.nextWord(), let second = rest.nextWord(), rest.nextWord() == nil else {
            return .failure(.shape)
        }
        return start(UnsafeBufferPointer(rebasing: first)).flatMap { start in
            guard let count = number(second) else { return .failure(.number) }
            return .success(DueDateQuestion(from: start, workingDays: count))
        }
    }

    private static func start(_ word: UnsafeBufferPointer<UInt8>) -> Result<Start, Fault> {
        guard word.count <= 10 else { return Instant.parse(word).map(Start.instant).mapError(Fault.instant) }
        guard word.count == 10, let date = CivilDate.parse(word, at: 0) else { return .failure(.noSuchDate) }
        return .success(.date(date))
    }

    /// A whole number with an optional sign; one too large for the machine stands for the largest.
    private static func number(_ word: Slice<UnsafeBufferPointer<UInt8>>) -> Int? {
        guard let sign = word.first else { return nil }
        let digits = sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+") ? word.dropFirst() : word
        guard !digits.isEmpty else { return nil }
        var value = 0
        for byte in digits {
            guard case let digit = byte &- 48, digit < 10 else { return nil }
            value = min(value * 10 + Int(digit), Int.max / 20)
        }
        return sign == UInt8(ascii: "-") ? -value : value
    }
}

extension Slice<UnsafeBufferPointer<UInt8>> {
    /// Takes the next run of bytes without blanks; nil where there is none left.
    fileprivate mutating func nextWord() -> Self? {
        while let byte = first, byte.isBlank { removeFirst() }
        guard !isEmpty else { return nil }
        let word = prefix { !$0.isBlank }
        self = self[word.endIndex...]
        return word
    }
}

extension UInt8 {
    /// A space, a tab or the carriage return of a Windows line end.
    fileprivate var isBlank: Bool { self == 32 || self == 9 || self == 13 }
}

extension CivilDate {
    /// Appends the text of the date to bytes.
    func append(to bytes: inout [UInt8]) {
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 24) { buffer in
            var writer = TextWriter(buffer)
            write(to: &writer)
            bytes.append(contentsOf: UnsafeBufferPointer(rebasing: buffer[..<writer.count]))
        }
    }
}
