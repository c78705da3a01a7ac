import Identity

/// A file of enterprises, read row by row; rows that cannot be used are told and left out.
package struct EnterpriseList: Sendable {
    package private(set) var encoding: TextEncoding
    /// Headers that mean nothing to the registry.
    package private(set) var ignoredColumns: [String] = []
    var rows: [ImportedRow] = []
    /// Faults of rows that are left out.
    package private(set) var faults: [RowFault] = []
    /// Doubts about rows that are taken.
    package private(set) var warnings: [RowFault] = []

    private var columns: [(column: ImportColumn, index: Int, header: String)] = []
    private var seen: [String: Int] = [:]

    package init(_ bytes: [UInt8], units: KnownUnits) throws(ImportError) {
        guard !TextEncoding.foreignMarks.contains(where: bytes.starts), !bytes.starts(with: [0x50, 0x4B, 3, 4]),
            !bytes.contains(0)
        else { throw .notText }
        let marked = bytes.starts(with: TextEncoding.byteOrderMark)
        let content = marked ? bytes.dropFirst(3) : bytes[...]
        let records = CSVRecords(content).records
        encoding = marked ? .utf8 : TextEncoding.detect(content, records: records) { ImportColumn(header: $0) != nil }
        guard let header = records.first, records.count > 1 else { throw .empty }
        try read(header: header)
        let reader = FieldReader(units: units)
        for record in records.dropFirst() { read(record, reader) }
    }

    private mutating func read(header: CSVRecords.Record) throws(ImportError) {
        let names = header.fields.map { cleaned(encoding.text($0) ?? "?") }
        for (index, name) in names.enumerated() where !name.isEmpty {
            guard let column = ImportColumn(header: name) else {
                ignoredColumns.append(name)
                continue
            }
            if columns.contains(where: { $0.column == column }) { throw .columnTwice(name) }
            columns.append((column, index, name))
        }
        guard columns.contains(where: { $0.column == .creditCode }) else { throw .noCreditCodeColumn(found: names) }
    }

    private mutating func read(_ record: CSVRecords.Record, _ reader: FieldReader) {
        var found: [RowFault] = []
        if record.isUnterminated {
            found.append(
                RowFault(
                    row: record.row, column: nil, chinese: "这一行有一个双引号没有配对，其后的内容都被当作同一格；请补上引号。",
                    english: "A quote of this row is never closed, so that all that follows is one field; close it."))
            return faults.append(contentsOf: found)
        }
        var changes: [FieldReader.Change] = []
        var code: CreditCode?
        for (column, index, header) in columns {
            do throws(FieldFault) {
                let text = try text(record, index)
                if column == .creditCode {
                    code = try creditCode(text)
                } else {
                    changes.append(try reader.change(column, text))
                }
            } catch {
                found.append(RowFault(row: record.row, column: header, chinese: error.chinese, english: error.english))
            }
        }
        faults.append(contentsOf: found)
        if found.isEmpty, let code { add(code, record.row, changes) }
    }

    private mutating func add(_ code: CreditCode, _ row: Int, _ changes: [FieldReader.Change]) {
        let header = columns.first { $0.column == .creditCode }?.header
        if let first = seen[code.text] {
            faults.append(
                RowFault(
                    row: row, column: header, chinese: "与第 \(first) 行的统一社会信用代码相同，只取第 \(first) 行。",
                    english: "Row \(first) has the same credit code; only that row is taken."))
            return
        }
        seen[code.text] = row
        if let warning = code.warning {
            warnings.append(RowFault(row: row, column: header, chinese: warning.chinese, english: warning.english))
        }
        let hasName = columns.contains { $0.column == .name }
        rows.append(ImportedRow(row: row, creditCode: code.text, hasName: hasName, changes: changes))
    }

    private func text(_ record: CSVRecords.Record, _ index: Int) throws(FieldFault) -> String {
        guard index < record.fields.count else { return "" }
        guard let text = encoding.text(record.fields[index]) else { throw .unreadable }
        return cleaned(text)
    }

    private func creditCode(_ text: String) throws(FieldFault) -> CreditCode {
        guard !text.isEmpty else { throw .empty }
        if text.contains("E+") || text.contains("e+") { throw .spreadsheetNumber(text) }
        do throws(CreditCodeError) { return try CreditCode(text) } catch {
            throw FieldFault(chinese: error.chinese, english: error.english)
        }
    }

    /// Without blanks and control characters at the ends, and without the `="…"` or `'` by which people keep spreadsheets from
    /// turning codes into numbers.
    private func cleaned(_ text: String) -> String {
        var trimmed = trim(text)
        if trimmed.hasPrefix("=\""), trimmed.hasSuffix("\""), trimmed.count >= 3 {
            trimmed = trimmed.dropFirst(2).dropLast()
        }
        if trimmed.hasPrefix("'") { trimmed = trimmed.dropFirst() }
        return String(trim(String(trimmed)))
    }

    private func trim(_ text: String) -> Substring {
        let start = text.drop(while: isBlank)
        guard let last = start.lastIndex(where: { !isBlank($0) }) else { return "" }
        return start[...last]
    }

    private func isBlank(_ character: Character) -> Bool {
        character.isWhitespace || character.unicodeScalars.allSatisfy { $0.value < 0x20 || $0 == "\u{FEFF}" }
    }
}
