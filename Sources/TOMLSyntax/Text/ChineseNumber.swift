/// Numbers below a hundred as Chinese writes them.
public enum ChineseNumber {
    /// The number that `七`, `十五` or `两` stands for; nil for every other text.
    public static func value(of text: String) -> Int? {
        let parts = text.split(separator: "十", omittingEmptySubsequences: false)
        switch parts.count {
        case 1: return digit(parts[0])
        case 2:
            let tens = parts[0].isEmpty ? 1 : digit(parts[0])
            let ones = parts[1].isEmpty ? 0 : digit(parts[1])
            guard let tens, let ones else { return nil }
            return tens * 10 + ones
        default: return nil
        }
    }

    private static func digit(_ text: Substring) -> Int? {
        if text == "两" { return 2 }
        guard text.count == 1, let place = Array("零一二三四五六七八九").firstIndex(of: text[text.startIndex]) else { return nil }
        return place
    }
}
