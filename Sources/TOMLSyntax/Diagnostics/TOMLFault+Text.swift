extension TOMLFault {
    /// What is wrong and what to do; a long subject is cut.
    public var message: BilingualText {
        let (chinese, english) = kind.words(Self.cut(subject))
        return BilingualText(chinese: chinese, english: english)
    }

    private static let longestSubject = 60

    private static func cut(_ subject: String) -> String {
        guard subject.utf8.count > longestSubject else { return subject }
        let start = subject.prefix(longestSubject)
        return start.endIndex == subject.endIndex ? subject : start + "…"
    }
}

extension TOMLFault.Kind {
    fileprivate func words(_ subject: String) -> (String, String) {
        lineWords(subject) ?? markWords(subject) ?? scalarWords(subject) ?? bracketWords ?? tableWords(subject)
    }

    private func lineWords(_ subject: String) -> (String, String)? {
        switch self {
        case .invalidUTF8 where subject == ForeignEncoding.unknown:
            (
                "这不是文本文件，里面没有能读的规则：请换回原来的文件，或者用文本编辑器重写，存成 UTF-8。",
                "This is no text file, so there is no rule to read: put the right file here, or write it anew in a text editor as UTF-8."
            )
        case .invalidUTF8 where !subject.isEmpty: Self.encodingWords(subject)
        case .invalidUTF8: ("这里的字节不是 UTF-8；请用 UTF-8 编码保存文件。", "These bytes are not UTF-8; save the file as UTF-8.")
        case .controlCharacter where subject == TOMLDocument.carriageReturns:
            (
                "文件的换行是旧式的（只有 CR）：请在编辑器里把换行改成 LF 或者 CRLF，再保存。",
                "The lines end with CR alone, as old systems wrote them: change the line ends to LF or CR LF, and save."
            )
        case .controlCharacter: ("这里有看不见的控制字符 \(subject)；请删掉它。", "Delete the invisible control character \(subject).")
        case .expectedKey where subject != "//" && !subject.isEmpty:
            ("行首的“\(subject)”多余，请删掉。", "Delete the “\(subject)” at the beginning of the line.")
        case .expectedKey where !subject.isEmpty:
            ("说明文字前面写 #，不写“\(subject)”。", "Put # before a remark, not “\(subject)”.")
        case .expectedKey: ("这里应是键名，如 id；请补上键名或删掉这一行。", "Write a key here, such as id, or delete the line.")
        case .unquotedKey: ("键名“\(subject)”含有中文，要加引号：\"\(subject)\"。", "Put the key in quotes: \"\(subject)\".")
        case .expectedEquals: Self.equalsWords(subject)
        case .multilineKey: ("键名不能用三个引号，请写在一行里。", "A key cannot be a multi-line string; write it on one line.")
        case .invalidHeader:
            ("表头的方括号没有写对，应如 [pack] 或 [[deadline]]。", "Correct the header's brackets, as in [pack] or [[deadline]].")
        case .expectedLineEnd:
            Self.ends.contains(subject)
                ? ("行尾的“\(subject)”多余，请删掉。", "Delete the “\(subject)” at the end of the line.")
                : (
                    "“\(subject)”多余：一行只写一个值，请另起一行或加 #。",
                    "“\(subject)” is too much: start a new line or put # before it."
                )
        case .expectedSeparator where subject.count > 1:
            (
                "值后面的“\(subject)”多余：说明文字写在行尾的 # 后面，请移过去或删掉。",
                "“\(subject)” behind the value is too much: move the remark to the end of the line, behind a #, or delete it."
            )
        case .tooManyFaults:
            ("前面列了 \(subject) 处错误，后面还有；请先改好这些。", "There are more than these \(subject) faults; correct these first.")
        default: nil
        }
    }

    private static func encodingWords(_ formats: String) -> (String, String) {
        let formats = BilingualText(oneOf: formats.split(separator: ", ").map { String($0) })
        return (
            "文件不是 UTF-8，看来是 \(formats.chinese)；请在编辑器里另存为 UTF-8。",
            "The file is not UTF-8 but looks like \(formats.english); save it as UTF-8."
        )
    }

    /// Where no equals sign follows a key: what stands there instead decides what to say.
    private static func equalsWords(_ subject: String) -> (String, String) {
        if subject.hasSuffix(":") { return colonWords(String(subject.dropLast()), ":") }
        if let sign = TOMLFault.comparisons.first(where: { subject.hasSuffix(" \($0)") }) {
            return comparisonWords(String(subject.dropLast(sign.count + 1)), sign)
        }
        if TOMLParser.connectives.contains(subject) {
            return (
                "这里不写“\(subject)”：用逗号隔开的条件都要满足；满足一个就行的写 any = [{ … }, { … }]。",
                "No “\(subject)” here: conditions with commas between must all hold; where one is enough write any = [{ … }, { … }]."
            )
        }
        if subject.utf8.contains(where: { $0 >= 0x80 }) {
            return (
                "“\(subject)”后面没有等号：若是说明文字，请在前面加 #；若是键，请写成 \"\(subject)\" = 值。",
                "“\(subject)” has no equals sign: put # before a remark, or write \"\(subject)\" = and a value."
            )
        }
        if let key = TOMLFault.hyphened(subject) {
            return ("键名“\(subject)”中间不能有空格，写作 \(key)。", "There are no spaces in a key: write \(key).")
        }
        return ("键“\(subject)”后面要有等号和值，写作 \(subject) = 值。", "Write an equals sign and a value after “\(subject)”.")
    }

    private static func colonWords(_ key: String, _ colon: String) -> (String, String) {
        (
            "键和值之间写等号，不写冒号“\(colon)”：写作 \(key) = 值。",
            "Between key and value stands an equals sign, not “\(colon)”: write \(key) = and the value."
        )
    }

    private static func comparisonWords(_ key: String, _ sign: String) -> (String, String) {
        (
            "这里不写“\(sign)”：等于写 \(key) = 值，不等于写 \(key) = { not = 值 }，数的范围写 \(key) = { min = 2 }（至少）、{ max = 2 }（至多）。",
            "No “\(sign)” here: write \(key) = and a value, \(key) = { not = … }, or for a range of numbers "
                + "\(key) = { min = 2 } or { max = 2 }."
        )
    }

    /// What people end a line with out of habit.
    private static let ends: Set<String> = [",", ";", ".", "，", "；", "。", "、", ":", "："]

    private func markWords(_ subject: String) -> (String, String)? {
        switch self {
        case .fullWidthMark: Self.markWords(subject)
        case .fullWidthSpace where subject == "\u{A0}":
            ("这里是不间断空格（多半从文档或网页复制来），请改成普通空格。", "This is a no-break space, as copied from a document; type a plain one.")
        case .fullWidthSpace: ("这里是全角空格，请改成半角空格。", "This is a full-width space; type a plain one.")
        case .fullWidthQuotes:
            ("文字要用半角引号：\"\(subject)\"。", "Put the text in straight quotes: \"\(subject)\".")
        case .unbalancedQuotes:
            (
                "引号不成对：补上少写的引号，或把文字里面的引号写成 \\\"。",
                "The quotes do not pair: add the missing one, or write \\\" for one inside the text."
            )
        default: nil
        }
    }

    private static func markWords(_ subject: String) -> (String, String) {
        if subject.count > 1, subject.hasSuffix("：") { return colonWords(String(subject.dropLast()), "：") }
        let wanted = FullWidthMark.ascii(of: subject) ?? "\""
        return ("“\(subject)”是全角符号，请改用半角 \(wanted)。", "“\(subject)” is full-width; type \(wanted) instead.")
    }

    private func scalarWords(_ subject: String) -> (String, String)? {
        switch self {
        case .expectedValue where subject == "=": ("等号只写一个，请删掉多余的“=”。", "Write one equals sign; delete the second.")
        case .expectedValue: ("这里缺少值：请补上，或删掉多余的符号。", "A value is missing here: write it, or delete the mark too many.")
        case .unquotedText: Self.textWords(subject)
        case .unterminatedString: ("这段文字没有结尾的引号，请补上。", "Add the closing quote of this text.")
        case .invalidEscape:
            ("“\(subject)”不是可用的转义；要写反斜杠请用 \\\\。", "“\(subject)” is no escape; write \\\\ for a backslash.")
        case .invalidNumber where TOMLFault.isSpan(subject), .invalidDate where TOMLFault.isSpan(subject):
            ("时段要加引号：\"\(subject)\"。", "Put a span of hours in quotes: \"\(subject)\".")
        case .invalidNumber where FullWidthMark.halfWidth(subject).hasSuffix("%"):
            ("百分数要加引号，如 \"50%\"。", "Put a percentage in quotes, such as \"50%\".")
        case .invalidNumber:
            (
                "“\(subject)”不是数：去掉单位和空格，检查下划线、前导零和小数点；若是文字请加引号。",
                "“\(subject)” is no number: take units and spaces out, check underscores, leading zeros and the point, "
                    + "or put text in quotes."
            )
        case .integerOutOfRange:
            ("整数“\(subject)”太大，应在 64 位范围内。", "The integer “\(subject)” does not fit 64 bits; write a smaller one.")
        case .invalidDate:
            (
                "“\(subject)”不是日期或时间：日期如 2026-02-09，时间要写到秒，如 09:00:00。",
                "“\(subject)” is no date or time; write 2026-02-09 or, with seconds, 09:00:00."
            )
        default: nil
        }
    }

    private static func textWords(_ subject: String) -> (String, String) {
        if ["true", "false"].contains(subject.lowercased()) {
            return ("真假值请用小写：\(subject.lowercased())。", "Write \(subject.lowercased()) in lower case.")
        }
        if let bracket = subject.first, "（(".contains(bracket) { return bracketWords(subject, bracket) }
        if let number = ChineseNumber.value(of: subject) {
            return ("数字要写成 \(number)；若是文字请加引号。", "Write the number as \(number), or put text in quotes.")
        }
        return ("文字要加引号：\"\(subject)\"。", "Put text in quotes: \"\(subject)\".")
    }

    private static func bracketWords(_ subject: String, _ bracket: Character) -> (String, String) {
        let wanted = subject.contains { "=＝".contains($0) } ? ("{", "}") : ("[", "]")
        return (
            "“\(bracket)”不能用在这里\(bracket == "（" ? "，它是全角符号" : "")：请改用半角 \(wanted.0) 和 \(wanted.1)。",
            "“\(bracket)”\(bracket == "（" ? ", which is full-width," : "") cannot stand here; type \(wanted.0) and \(wanted.1)."
        )
    }

    private var bracketWords: (String, String)? {
        switch self {
        case .unterminatedArray: ("这个列表没有结尾的 ]，请补上。", "Add the closing ] of this list.")
        case .unterminatedInlineTable: ("这个 { 没有对应的 }，请补上。", "Add the closing } of this {.")
        case .lineEndInInlineTable: ("{ } 里不能换行，请写在一行里。", "Write what is in { } on one line.")
        case .trailingCommaInInlineTable: ("} 前面不能有逗号，请删掉。", "Delete the comma before }.")
        case .expectedSeparator: ("两个值之间要有逗号，请补上。", "Put a comma between two values.")
        case .nestedTooDeep: ("嵌套超过 100 层，请简化。", "Nested more than 100 levels deep; make it simpler.")
        default: nil
        }
    }

    private func tableWords(_ subject: String) -> (String, String) {
        switch self {
        case .wrongBracket:
            ("这个“\(subject)”没有配对的括号：请改对或删掉。", "This “\(subject)” closes nothing: correct or delete it.")
        case .pairOutsideBraces where subject.contains("="):
            ("键和值要放在 { } 里：{ \(subject) }。", "Put key and value in braces: { \(subject) }.")
        case .pairOutsideBraces:
            ("列表里的键值要放在 { } 里：{ \(subject) = … }。", "In a list, put pairs in braces: { \(subject) = … }.")
        case .duplicateKey where subject.hasPrefix("[["):
            (
                "这里又从头写起，像是另一条：请在上面加一行 \(subject)。",
                "This begins anew, as another one does: write \(subject) on a line above it."
            )
        case .duplicateKey: ("键“\(subject)”写了两次，请删掉一个。", "The key “\(subject)” is written twice; delete one.")
        case .duplicateTable: ("表 [\(subject)] 写了两次，请合在一起。", "The table [\(subject)] is written twice; join them.")
        case .expectedDoubleBrackets:
            ("“\(subject)”是多项的列表，表头要写 [[\(subject)]]。", "“\(subject)” is a list of tables; write [[\(subject)]].")
        case .valueBesideDotted:
            (
                "“\(subject.prefix { $0 != "." })”已有自己的值：请把“\(subject)”整个加上引号，写成 \"\(subject)\"。",
                "“\(subject.prefix { $0 != "." })” has a value of its own; put the whole of “\(subject)” in quotes: \"\(subject)\"."
            )
        case .notATable:
            (
                "“\(subject)”已经是一个值，不能再当作表；请换一个名字。",
                "“\(subject)” is a value already and cannot be a table too; choose another name."
            )
        case .closedTable:
            (
                "“\(subject)”已经写完，请把这里的内容写进第一次出现的那个 { } 或表里。",
                "“\(subject)” is complete; write this into the braces or the table where it first stands."
            )
        default:
            (
                "“\(subject)”不是用 [[ ]] 写的列表，不能再加一项；两处表头请写成一样。",
                "“\(subject)” was not written with [[ ]]; write both headers alike."
            )
        }
    }
}
