import Endpoints

extension FormFields {
    /// What was written into a field, with the line ends of texts and without blanks around it; nil where that is nothing.
    func written(_ name: String) -> String? {
        guard let text = self[name] else { return nil }
        let lines = text.replacing("\r\n", with: "\n").drop(while: \.isWhitespace)
        guard let last = lines.lastIndex(where: { !$0.isWhitespace }) else { return nil }
        return String(lines[...last])
    }
}
