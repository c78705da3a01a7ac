/// A TOML 1.0 document: every byte, the value tree with ranges, and all faults of it in one run.
///
/// Source: https://toml.io/en/v1.0.0
public struct TOMLDocument: Sendable {
    /// The bytes as given; nothing is lost.
    public let bytes: [UInt8]
    /// The values of the parts that can be read.
    public let root: TOMLTable
    /// The statements in order.
    public let items: [TOMLItem]
    /// All comments in order, those inside arrays too.
    public let comments: [Range<Int>]
    /// All faults in the order of their places; empty for a valid document.
    public let faults: [TOMLFault]
    /// The lines of the text, for places as people count them.
    public let lines: LineTable

    /// Headers `[name]` that were taken for `[[name]]`, in order.
    public let looseHeaders: [LooseHeader]
    /// Whether it is saved in an encoding of which nothing can be read; that is then its only fault.
    public let isForeign: Bool

    /// A header in single brackets where double ones are wanted.
    public struct LooseHeader: Hashable, Sendable {
        public var name: String
        /// The bytes of the header.
        public var range: Range<Int>
    }

    /// Reads a document; never fails, the faults say what is wrong.
    ///
    /// - Parameter isRow: Whether tables of a name are rows, written `[[name]]`; `[name]` is then taken for one and listed
    ///   in ``looseHeaders``, which is for the caller to tell.
    public init(parsing bytes: [UInt8], isRow: @escaping (String) -> Bool = { _ in false }) {
        let plain = Self.withLineFeeds(bytes)
        var parser = TOMLParser(plain ?? bytes)
        parser.parseDocument()
        var assembly = TOMLAssembly(faults: parser.faults, isRow: isRow)
        if plain != nil, parser.foreignEncoding == nil, let first = bytes.firstIndex(of: 0x0D) {
            assembly.faults.append(
                TOMLFault(.controlCharacter, range: first..<first + 1, subject: Self.carriageReturns))
        }
        assembly.add(parser.items)
        self.bytes = bytes
        items = parser.items
        comments = parser.comments
        root = assembly.root.frozen()
        faults = Self.told(assembly.faults)
        looseHeaders = assembly.looseHeaders
        isForeign = parser.foreignEncoding != nil
        lines = LineTable(bytes)
    }

    /// The text with LF for each CR, where lines end with CR alone: that is one fault, and the rest is read all the same.
    private static func withLineFeeds(_ bytes: [UInt8]) -> [UInt8]? {
        guard !bytes.contains(0x0A), bytes.contains(0x0D) else { return nil }
        return bytes.map { $0 == 0x0D ? 0x0A : $0 }
    }

    /// What a fault is about where all lines end with CR alone.
    static let carriageReturns = "CR"

    /// The faults in the order of their places; the last one says so where there are too many to tell.
    private static func told(_ faults: [TOMLFault]) -> [TOMLFault] {
        let sorted = faults.sorted { $0.range.lowerBound < $1.range.lowerBound }
        guard sorted.count > TOMLParser.mostFaults else { return sorted }
        let rest = TOMLFault(
            .tooManyFaults, range: sorted[TOMLParser.mostFaults].range, subject: String(TOMLParser.mostFaults))
        return sorted.prefix(TOMLParser.mostFaults) + [rest]
    }

    /// Reads a document from text.
    public init(parsing text: String) { self.init(parsing: Array(text.utf8)) }

    /// Whether it is TOML 1.0.
    public var isValid: Bool { faults.isEmpty }

    /// The text that was parsed; bytes that are no UTF-8 show as U+FFFD, while ``bytes`` keeps them.
    public var source: String { String(decoding: bytes, as: UTF8.self) }

    /// The text of a range of bytes.
    public func text(of range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

    /// The source with one range of bytes written anew.
    public func replacing(_ range: Range<Int>, with text: String) -> String {
        String(decoding: bytes[..<range.lowerBound] + Array(text.utf8) + bytes[range.upperBound...], as: UTF8.self)
    }

    /// The faults as diagnostics of a file.
    public func diagnostics(file: String) -> [SourceDiagnostic] { faults.map { $0.diagnostic(file: file) } }
}
