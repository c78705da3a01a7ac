extension Instant {
    /// The RFC 3339 text in UTC, such as `2026-02-10T01:00:00Z`.
    public var rfc3339: String { rfc3339(offset: nil) }

    /// The RFC 3339 text with the offset that the zone has at this instant, such as `2026-02-10T09:00:00+08:00`.
    ///
    /// An offset with seconds, as before standard time, is cut to the minute; the instant stays exact.
    public func rfc3339(in zone: ZoneRules) -> String { rfc3339(offset: zone.offset(at: self)) }

    /// The RFC 3339 text with an offset in seconds; nil writes UTC as `Z`.
    public func rfc3339(offset: Int?) -> String {
        String(unsafeUninitializedCapacity: 48) { buffer in
            var writer = TextWriter(buffer)
            write(offset: offset, to: &writer)
            return writer.count
        }
    }

    /// Appends the RFC 3339 text to bytes; nil writes UTC as `Z`.
    public func append(offset: Int? = nil, to bytes: inout [UInt8]) {
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 48) { buffer in
            var writer = TextWriter(buffer)
            write(offset: offset, to: &writer)
            bytes.append(contentsOf: UnsafeBufferPointer(rebasing: buffer[..<writer.count]))
        }
    }

    private func write(offset: Int?, to writer: inout TextWriter) {
        let minutes = (offset ?? 0) / 60
        let local = seconds.addingReportingOverflow(Int64(minutes * 60)).partialValue
        let date = CivilDate(dayNumber: Int(local.flooredQuotient(86_400)))
        let time = Int(local.flooredRemainder(86_400))
        date.write(to: &writer)
        writer.put(UInt8(ascii: "T"))
        writer.twoDigits(time / 3600)
        writer.put(UInt8(ascii: ":"))
        writer.twoDigits(time / 60 % 60)
        writer.put(UInt8(ascii: ":"))
        writer.twoDigits(time % 60)
        writeFraction(to: &writer)
        guard offset != nil else { return writer.put(UInt8(ascii: "Z")) }
        writer.put(UInt8(ascii: minutes < 0 ? "-" : "+"))
        writer.twoDigits(abs(minutes) / 60)
        writer.put(UInt8(ascii: ":"))
        writer.twoDigits(abs(minutes) % 60)
    }

    /// Nothing for whole seconds, three digits for whole milliseconds, else six.
    private func writeFraction(to writer: inout TextWriter) {
        let fraction = Int(microseconds.flooredRemainder(1_000_000))
        guard fraction != 0 else { return }
        writer.put(UInt8(ascii: "."))
        writer.put(UInt8(truncatingIfNeeded: 48 + fraction / 100_000))
        writer.twoDigits(fraction / 1000 % 100)
        guard fraction % 1000 != 0 else { return }
        writer.put(UInt8(truncatingIfNeeded: 48 + fraction / 100 % 10))
        writer.twoDigits(fraction % 100)
    }
}

extension Instant: CustomStringConvertible {
    /// The RFC 3339 text in UTC.
    public var description: String { rfc3339 }
}
