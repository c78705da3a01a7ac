extension DocumentGenerator {
    mutating func value(depth: Int) -> String {
        switch pick(0...(depth < 3 ? 9 : 7)) {
        case 0: integer()
        case 1: float()
        case 2: oneOf(["true", "false"])
        case 3: dateOrTime()
        case 4...7: string()
        case 8: array(depth: depth + 1)
        default: inlineTable(depth: depth + 1)
        }
    }

    private mutating func integer() -> String {
        let number = pick(0...1_000_000)
        return switch pick(0...6) {
        case 0: "0x\(String(number, radix: 16, uppercase: true))"
        case 1: "0o\(String(number, radix: 8))"
        case 2: "0b\(String(number, radix: 2))"
        case 3: "1_\(number)"
        case 4: "9223372036854775807"
        case 5: "-9223372036854775808"
        default: oneOf(["", "+", "-"]) + String(number)
        }
    }

    private mutating func float() -> String {
        oneOf([
            "inf", "-inf", "nan", "+0.0", "-0.0", "6.02e23", "1E-9", "3_1.4_1", "5e+2", "0.1e0", "\(pick(0...999)).25",
        ])
    }

    private mutating func dateOrTime() -> String {
        let day = oneOf(["2026-02-09", "2024-02-29", "1999-12-31"])
        let time = oneOf(["00:00:00", "23:59:59", "08:30:00.5", "12:00:00.123456"])
        switch pick(0...3) {
        case 0: return day
        case 1: return time
        case 2: return day + oneOf(["T", "t", " "]) + time
        default: return day + oneOf(["T", " "]) + time + oneOf(["Z", "z", "+08:00", "-03:30"])
        }
    }

    private mutating func string() -> String {
        let word = oneOf(["", "时限", "a \\\\ b", "\\\"引\\\"", "\\u65F6\\t", "\\U0001F600", "# no comment", "，。“”"])
        let plain = oneOf(["", "C:\\path", "\"in\"", "全角＝", "# [x]"])
        return switch pick(0...3) {
        case 0: "'\(plain)'"
        case 1: "'''\(textLineEnd())\(plain)\(textLineEnd())''\(plain)'''"
        case 2: block(of: word)
        default: "\"\(word)\""
        }
    }

    /// A multi-line string, with line ends escaped or not, and up to two quotes of its own before the closing ones.
    private mutating func block(of word: String) -> String {
        let start = oneOf(["", textLineEnd()])
        let middle = oneOf(["", "\\" + textLineEnd() + "   ", textLineEnd()])
        return "\"\"\"\(start)\(word)\(middle)\(word)\(oneOf(["", "\"", "\"\""]))\"\"\""
    }

    private mutating func array(depth: Int) -> String {
        var text = "[" + trivia()
        let count = pick(0...4)
        for index in 0..<count {
            text += value(depth: depth) + trivia()
            if index < count - 1 || pick(0...1) == 0 { text += "," + trivia() }
        }
        return text + "]"
    }

    private mutating func inlineTable(depth: Int) -> String {
        let pairs = (0..<pick(0...3)).map { _ in
            let name = pick(0...2) == 0 ? "\(key())\(space()).\(key())" : key()
            return "\(space())\(name)\(space())=\(space())\(value(depth: depth))\(space())"
        }
        return "{" + pairs.joined(separator: ",") + "}"
    }
}
