/// The records of a CSV file, as bytes: quotes and line ends look the same in UTF-8 and GB 18030, so that a broken
/// character spoils one field and not the file. Source: RFC 4180.
///
/// Taken as meant: CRLF, LF or CR; a missing last line end; blank lines; quotes in the middle of an unquoted field.
struct CSVRecords {
    struct Record: Equatable {
        /// As a spreadsheet numbers rows: from 1, a record with line feeds inside is one row.
        var row: Int
        var fields: [[UInt8]]
        /// A quote was opened and the file ended before it was closed.
        var isUnterminated = false
    }

    private(set) var records: [Record] = []
    private var fields: [[UInt8]] = []
    private var field: [UInt8] = []
    private var row = 1

    init(_ bytes: ArraySlice<UInt8>) {
        var index = bytes.startIndex
        while index < bytes.endIndex {
            if field.isEmpty, bytes[index] == UInt8(ascii: "\"") {
                index = quoted(bytes, from: index + 1)
            } else {
                index = plain(bytes, at: index)
            }
        }
        if !field.isEmpty || !fields.isEmpty { endRecord() }
    }

    private mutating func plain(_ bytes: ArraySlice<UInt8>, at index: Int) -> Int {
        switch bytes[index] {
        case UInt8(ascii: ","): endField()
        case UInt8(ascii: "\n"): endRecord()
        case UInt8(ascii: "\r"):
            endRecord()
            if index + 1 < bytes.endIndex, bytes[index + 1] == UInt8(ascii: "\n") { return index + 2 }
        default: field.append(bytes[index])
        }
        return index + 1
    }

    /// Reads up to the closing quote and whatever stands between it and the next comma or line end.
    private mutating func quoted(_ bytes: ArraySlice<UInt8>, from start: Int) -> Int {
        var index = start
        while index < bytes.endIndex {
            guard bytes[index] == UInt8(ascii: "\"") else {
                field.append(bytes[index])
                index += 1
                continue
            }
            guard index + 1 < bytes.endIndex, bytes[index + 1] == UInt8(ascii: "\"") else {
                return remainder(bytes, from: index + 1)
            }
            field.append(UInt8(ascii: "\""))
            index += 2
        }
        endField()
        records.append(Record(row: row, fields: fields, isUnterminated: true))
        fields = []
        return index
    }

    private mutating func remainder(_ bytes: ArraySlice<UInt8>, from start: Int) -> Int {
        var index = start
        while index < bytes.endIndex,
            ![UInt8(ascii: ","), UInt8(ascii: "\n"), UInt8(ascii: "\r")].contains(bytes[index])
        {
            field.append(bytes[index])
            index += 1
        }
        // An empty quoted field at the very end must still be a field.
        if index == bytes.endIndex { endRecord() } else { index = plain(bytes, at: index) }
        return index
    }

    private mutating func endField() {
        fields.append(field)
        field = []
    }

    private mutating func endRecord() {
        endField()
        // Spreadsheets pad short sheets with lines of nothing but commas.
        if fields.contains(where: { !$0.isEmpty }) { records.append(Record(row: row, fields: fields)) }
        fields = []
        row += 1
    }
}
