/// Holds a settings file against the catalogue: every problem of the text and of its values.
struct SettingsFileCheck {
    var catalogue: SettingCatalogue
    /// As shown in messages.
    var path: String

    func problems(in text: String) -> [SettingProblem] {
        let document = SettingsDocument(text)
        let syntax = document.errors.map { problem($0.position, .syntax(chinese: $0.chinese, english: $0.english)) }
        guard syntax.isEmpty else { return syntax }
        return document.entries.compactMap(problem)
    }

    private func problem(_ entry: FileEntry) -> SettingProblem? {
        guard let key = catalogue.key(named: entry.name) else { return unknown(entry) }
        switch entry.value {
        case .plain(let value):
            return key.kind.complaint(of: key, about: value).map { problem(entry.valuePosition, $0) }
        case .foreign(let text): return problem(entry.valuePosition, .wrongType(key, given: text))
        case .emptyTable: return problem(entry.keyPosition, .tableInPlaceOfValue(key))
        }
    }

    private func unknown(_ entry: FileEntry) -> SettingProblem? {
        if case .emptyTable = entry.value, catalogue.hasTable(entry.name) { return nil }
        if catalogue.hasTable(entry.name) { return problem(entry.keyPosition, .valueInPlaceOfTable(entry.name)) }
        // A value's own table, such as [http.port]: say so instead of calling its parts unknown.
        for length in stride(from: entry.path.count - 1, to: 0, by: -1) {
            if let key = catalogue.key(named: entry.path.prefix(length).joined(separator: ".")) {
                return problem(entry.keyPosition, .tableInPlaceOfValue(key))
            }
        }
        return problem(
            entry.keyPosition, .unknownKey(entry.name, suggestion: catalogue.nearest(to: entry.name)))
    }

    private func problem(_ position: FileEntry.Position, _ complaint: SettingComplaint) -> SettingProblem {
        SettingProblem(.file(path, line: position.line, column: position.column), complaint)
    }
}
