extension TOMLFault {
    /// What is wrong and what to do.
    public var message: BilingualText {
        let (chinese, english) = kind.words(subject)
        return BilingualText(chinese: chinese, english: english)
    }
}

extension TOMLFault.Kind {
    fileprivate func words(_ subject: String) -> (String, String) {
        textWords(subject) ?? valueWords(subject) ?? tableWords(subject)
    }

    private func textWords(_ subject: String) -> (String, String)? {
        switch self {
        case .invalidUTF8: ("这里的字节不是 UTF-8；请用 UTF-8 编码保存文件。", "These bytes are not UTF-8; save the file as UTF-8.")
        case .controlCharacter: ("这里有看不见的控制字符 \(subject)；请删掉它。", "Delete the invisible control character \(subject).")
        case .expectedKey: ("这里应是键名，如 id；请补上键名或删掉这一行。", "Write a key here, such as id, or delete the line.")
        case .expectedEquals:
            ("键“\(subject)”后面要有等号和值，如 \(subject) = 1。", "Write an equals sign and a value after “\(subject)”.")
        case .multilineKey: ("键名不能用三个引号，请写在一行里。", "A key cannot be a multi-line string; write it on one line.")
        case .invalidHeader:
            ("表头没有写完整，应如 [pack] 或 [[deadline]]。", "Complete the header, such as [pack] or [[deadline]].")
        case .expectedLineEnd:
            ("“\(subject)”多余：一行只写一个值，请另起一行或加 #。", "“\(subject)” is too much: start a new line or put # before it.")
        default: nil
        }
    }

    private func valueWords(_ subject: String) -> (String, String)? {
        switch self {
        case .expectedValue: ("这里缺少值。", "A value is missing here.")
        case .unquotedText: ("文字要加引号：\"\(subject)\"。", "Put text in quotes: \"\(subject)\".")
        case .unterminatedString: ("这段文字没有结尾的引号。", "The closing quote of this text is missing.")
        case .invalidEscape:
            ("“\(subject)”不是可用的转义；要写反斜杠请用 \\\\。", "“\(subject)” is no escape; write \\\\ for a backslash.")
        case .invalidNumber:
            (
                "“\(subject)”不是数：检查下划线、前导零和小数点。",
                "“\(subject)” is no number; check underscores, leading zeros and the point."
            )
        case .integerOutOfRange: ("整数“\(subject)”太大，应在 64 位范围内。", "The integer “\(subject)” does not fit 64 bits.")
        case .invalidDate:
            ("“\(subject)”不是存在的日期或时间，应如 2026-02-09。", "“\(subject)” is no date or time; write 2026-02-09.")
        case .unterminatedArray: ("这个列表没有结尾的 ]。", "The closing ] of this list is missing.")
        case .unterminatedInlineTable: ("这个 { 没有对应的 }。", "The closing } is missing.")
        case .lineEndInInlineTable: ("{ } 里不能换行，请写在一行里。", "Write what is in { } on one line.")
        case .trailingCommaInInlineTable: ("} 前面不能有逗号，请删掉。", "Delete the comma before }.")
        case .expectedSeparator: ("两个值之间要有逗号。", "Put a comma between two values.")
        case .nestedTooDeep: ("嵌套超过 100 层，请简化。", "Nested more than 100 levels deep; make it simpler.")
        default: nil
        }
    }

    private func tableWords(_ subject: String) -> (String, String) {
        switch self {
        case .duplicateKey: ("键“\(subject)”写了两次，请删掉一个。", "The key “\(subject)” is written twice; delete one.")
        case .duplicateTable: ("表 [\(subject)] 写了两次，请合在一起。", "The table [\(subject)] is written twice; join them.")
        case .notATable: ("“\(subject)”已经是一个值，不能再当作表。", "“\(subject)” is a value already and cannot be a table too.")
        case .closedTable:
            ("“\(subject)”已经写完，不能在别处再加内容。", "“\(subject)” is complete; nothing can be added to it elsewhere.")
        default:
            (
                "“\(subject)”不是用 [[ ]] 写的列表，不能再加一项。",
                "“\(subject)” was not written with [[ ]]; no item can be added to it."
            )
        }
    }
}
