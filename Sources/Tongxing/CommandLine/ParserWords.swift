import TOMLSyntax

/// What the argument parser says of itself, in the language of this run: it speaks English alone.
enum ParserWords {
    /// The parser's sentences, with the places of what was given; the first that fits is taken.
    private static let sentences: [(english: String, chinese: String)] = [
        ("Error: %", "错误：%"),
        ("Help:  %", "说明：%"),
        ("Usage: %", "用法：%"),
        ("  See '%' for more information.", "  详细说明：%"),
        ("Unknown option '%'. Did you mean '%'?", "没有“%”这个选项，是不是“%”？"),
        ("Unknown option '%'", "没有“%”这个选项。"),
        ("Invalid option: %", "“%”不是选项的写法。"),
        ("Missing value for '%'", "“%”缺少值。"),
        ("Missing expected argument '%'", "缺少“%”。"),
        ("Missing one of: '%'", "缺少其中一个：“%”。"),
        ("Missing required subcommand.", "缺少子命令。"),
        ("The option '%' does not take any value, but '%' was specified.", "“%”不带值，这里写了“%”。"),
        ("Unexpected argument '%'", "“%”用不上：没有这个子命令，或者参数写多了。"),
        ("% unexpected arguments: '%'", "有 % 个参数用不上：“%”。"),
        ("The value '%' is invalid for '%'. Please provide one of the following:", "“%”不能作“%”的值，应为下列之一："),
        ("The value '%' is invalid for '%'. Please provide one of %.", "“%”不能作“%”的值，应为 % 之一。"),
        ("The value '%' is invalid for '%': %", "“%”不能作“%”的值：%"),
        ("The value '%' is invalid for '%'", "“%”不能作“%”的值。"),
        ("Value to be set with flag '%' had already been set with flag '%'", "“%”和前面的“%”不能都写。"),
    ]

    /// The words of a help page that are always the same.
    private static let headings: [(english: String, chinese: String)] = [
        ("OVERVIEW: ", "概述："), ("USAGE: ", "用法："), ("ARGUMENTS:", "参数："), ("OPTIONS:", "选项："),
        ("SUBCOMMANDS:", "子命令："), ("Show help information.", "显示帮助"),
        ("(values: ", "(取值："), ("; default:", "；默认："), ("(default:", "(默认："),
        ("  See 'tongxing help", "  详细说明：tongxing help"), ("<subcommand>' for detailed help.", "<subcommand>"),
    ]

    /// Why the arguments are not taken, with the usage.
    static func refusal(_ text: String) -> String {
        guard Wording.language == .chinese else { return text }
        return text.split(separator: "\n", omittingEmptySubsequences: false).map(inChinese).joined(separator: "\n")
    }

    /// A page of help, with the option that every command takes and none declares.
    static func help(_ text: String) -> String {
        let option = Wording.said("语言：zh（默认）或 en", "The language: zh, the default, or en")
        let whole = text.replacing("  -h, --help ", with: "  --lang <lang>           \(option)\n  -h, --help ")
        guard Wording.language == .chinese else { return whole }
        return headings.reduce(whole) { text, heading in text.replacing(heading.english, with: heading.chinese) }
    }

    private static func inChinese(_ line: some StringProtocol) -> String {
        for (english, chinese) in sentences {
            guard let given = given(in: line, by: english) else { continue }
            return filled(chinese, with: given.map(inChinese))
        }
        return listed(line)
    }

    /// What stands at the places of a sentence; nil where the line is another one.
    private static func given(in line: some StringProtocol, by sentence: String) -> [Substring]? {
        let parts = sentence.split(separator: "%", omittingEmptySubsequences: false)
        guard let first = parts.first, let last = parts.last, line.hasPrefix(first) else { return nil }
        var rest = Substring(line).dropFirst(first.count)
        var given: [Substring] = []
        for part in parts.dropFirst().dropLast() {
            guard let range = rest.firstRange(of: part) else { return nil }
            given.append(rest[..<range.lowerBound])
            rest = rest[range.upperBound...]
        }
        guard parts.count > 1 else { return rest.isEmpty ? [] : nil }
        guard rest.hasSuffix(last) else { return nil }
        return given + [rest.dropLast(last.count)]
    }

    private static func filled(_ sentence: String, with given: [String]) -> String {
        let parts = sentence.split(separator: "%", omittingEmptySubsequences: false)
        return zip(parts, given + [""]).map { $0 + $1 }.joined()
    }

    /// `'text' and 'json'` as `text、json`, and so `a', 'b`; anything else as it is.
    private static func listed(_ text: some StringProtocol) -> String {
        let isQuoted = text.count > 1 && text.hasPrefix("'") && text.hasSuffix("'")
        return (isQuoted ? String(text.dropFirst().dropLast()) : String(text))
            .replacing("' and '", with: "、").replacing("' or '", with: "、").replacing("', '", with: "、")
    }
}
