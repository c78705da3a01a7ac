extension CivilDate {
    /// Reads `yyyy-mm-dd`; nil where the text has another shape or there is no such day.
    public init?(_ text: some StringProtocol) {
        var text = String(text)
        guard let date = text.withUTF8({ $0.count == 10 ? Self.parse($0, at: 0) : nil }) else { return nil }
        self = date
    }

    /// Reads ten bytes from a position that has them.
    static func parse(_ text: UnsafeBufferPointer<UInt8>, at position: Int) -> CivilDate? {
        let century = text.twoDigits(at: position)
        let yearOfCentury = text.twoDigits(at: position + 2)
        let month = text.twoDigits(at: position + 5)
        let day = text.twoDigits(at: position + 8)
        guard century | yearOfCentury | month | day >= 0, text[position + 4] == UInt8(ascii: "-"),
            text[position + 7] == UInt8(ascii: "-")
        else { return nil }
        return CivilDate(year: century * 100 + yearOfCentury, month: month, day: day)
    }

    func write(to writer: inout TextWriter) {
        let (year, month, day) = parts
        if year < 0 { writer.put(UInt8(ascii: "-")) }
        writer.fourDigits(abs(year))
        writer.put(UInt8(ascii: "-"))
        writer.twoDigits(month)
        writer.put(UInt8(ascii: "-"))
        writer.twoDigits(day)
    }
}

extension CivilDate: CustomStringConvertible {
    /// `yyyy-mm-dd`; a year outside 0000 to 9999 has more digits or a sign.
    public var description: String {
        String(unsafeUninitializedCapacity: 24) { buffer in
            var writer = TextWriter(buffer)
            write(to: &writer)
            return writer.count
        }
    }
}
