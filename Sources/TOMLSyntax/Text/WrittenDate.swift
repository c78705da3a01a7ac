/// Dates as people write them.
public enum WrittenDate {
    /// The date as TOML writes it, where `2026/2/9`, `2026年2月9日`, `2026.2.9`, `2026-2-9` or `20260209` stands; nil where
    /// there is no such day.
    public static func proposal(for text: String) -> String? {
        let plain = FullWidthMark.halfWidth(text)
        let isRun = plain.utf8.count == 8 && plain.utf8.allSatisfy(ScalarReader.isDigit)
        let parts =
            isRun
            ? [plain.prefix(4), plain.dropFirst(4).prefix(2), plain.suffix(2)]
            : plain.split { "-/.年月日 —–―‑−".contains($0) }
        guard parts.count == 3, parts[0].count == 4, let year = Int(parts[0]), let month = Int(parts[1]),
            let day = Int(parts[2]), year > 0, month > 0, day > 0, month < 100, day < 100
        else { return nil }
        let word = "\(parts[0])-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
        guard case .success(.localDate) = DateReader.read(Array(word.utf8)) else { return nil }
        return word
    }
}
