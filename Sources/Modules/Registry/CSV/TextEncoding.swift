/// How the bytes of an imported file are read.
package enum TextEncoding: String, Sendable, Codable {
    case utf8 = "UTF-8"
    /// As Chinese spreadsheets write CSV; includes GBK and GB 2312.
    case gb18030 = "GB18030"

    /// The text; nil where the bytes are not of this encoding.
    func text(_ bytes: some Collection<UInt8>) -> String? {
        switch self {
        case .utf8: String(validating: bytes, as: UTF8.self)
        case .gb18030: TextConversion(encoding: rawValue).text(bytes)
        }
    }

    static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]
    /// UTF-16 and UTF-32, little and big end first; what spreadsheets call “Unicode text”.
    static let foreignMarks: [[UInt8]] = [[0xFF, 0xFE], [0xFE, 0xFF], [0, 0, 0xFE, 0xFF]]

    /// The encoding of a file without mark.
    ///
    /// Text that is valid UTF-8 as a whole hardly ever is anything else. Otherwise the header decides: its names are known,
    /// and read in the wrong encoding none is. Where it is ASCII only, UTF-8 is taken if half of the other records are valid
    /// in it: Chinese text in GB 18030 hardly ever is, while UTF-8 often passes for GB 18030.
    static func detect(_ bytes: ArraySlice<UInt8>, records: [CSVRecords.Record], known: (String) -> Bool)
        -> TextEncoding
    {
        if String(validating: bytes, as: UTF8.self) != nil { return .utf8 }
        let header = records.first?.fields ?? []
        if !header.joined().allSatisfy({ $0 < 0x80 }) {
            let utf8 = header.filter { TextEncoding.utf8.text($0).map(known) ?? false }.count
            let gb18030 = header.filter { TextEncoding.gb18030.text($0).map(known) ?? false }.count
            if utf8 != gb18030 { return utf8 > gb18030 ? .utf8 : .gb18030 }
        }
        let foreign = records.filter { !$0.fields.joined().allSatisfy { $0 < 0x80 } }
        let readable = foreign.filter { $0.fields.allSatisfy { TextEncoding.utf8.text($0) != nil } }
        return readable.count * 2 >= foreign.count ? .utf8 : .gb18030
    }
}
