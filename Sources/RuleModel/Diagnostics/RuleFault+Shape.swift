public import TOMLSyntax

// Faults of a file's shape: sections, keys and types.
extension RuleFault {
    /// RULE-0001: a file without `[pack]`.
    public static func packMissing(at location: SourceLocation) -> SourceDiagnostic {
        make(
            "RULE-0001", "文件缺少 [pack]：请写上 id、title 和 effective",
            "the file has no [pack]; give it id, title and effective",
            at: location)
    }

    /// RULE-0001: a file that says nothing.
    static func fileBlank(at location: SourceLocation) -> SourceDiagnostic {
        make(
            "RULE-0001", "文件里什么也没有写：要用就从 [pack] 写起，误删的请恢复，不用的删去文件",
            "the file says nothing: begin it with [pack], restore what was deleted by mistake, or delete the file",
            at: location)
    }

    /// RULE-0001: a text that is no rule file.
    ///
    /// - Parameter formats: What it may be instead; empty where nothing tells.
    static func noRuleFile(formats: [String], at location: SourceLocation) -> SourceDiagnostic {
        let name = BilingualText(oneOf: formats)
        let (chinese, english) =
            formats.isEmpty ? ("", "") : ("，看来是 \(name.chinese)", " but looks like \(name.english)")
        return make(
            "RULE-0001", "这不是规则文件\(chinese)：没有一行读得出规则；放错了请移走，要写规则就从 [pack] 写起，说明文字前面加 #",
            "this is no rule file\(english): no line of it says a rule; take it away, or begin with [pack] and put # before "
                + "remarks", at: location)
    }

    /// RULE-0001: what belongs to `[pack]`, without that line before it.
    static func packHeaderMissing(at location: SourceLocation) -> SourceDiagnostic {
        make(
            "RULE-0001", "这一行上面少了 [pack]：请单独写一行", "the line [pack] is missing above this one; write it", at: location)
    }

    /// RULE-0002: a key that has to be written.
    public static func keyMissing(_ key: String, hint: String? = nil, at location: SourceLocation) -> SourceDiagnostic {
        make(
            "RULE-0002", "这里缺少“\(key)”" + (hint.map { "，例如 \($0)" } ?? ""),
            "“\(key)” is missing here" + (hint.map { "; for example \($0)" } ?? ""), at: location)
    }

    /// RULE-0003: a key that the section does not have.
    public static func keyUnknown(
        _ key: String, near: String?, among known: [String] = [], at location: SourceLocation
    ) -> SourceDiagnostic {
        keyUnknown(key, near: near, choices: choices(known, unless: near), at: location)
    }

    /// RULE-0003 with what may be written, for many keys of one table; it is said where nothing is near.
    static func keyUnknown(
        _ key: String, near: String?, choices: (chinese: String, english: String), at location: SourceLocation
    ) -> SourceDiagnostic {
        let (chinese, english) = near == nil ? choices : ("", "")
        let key = cut(key)
        return make(
            "RULE-0003", "这里没有“\(key)”这个键\(chinese)", "there is no key “\(key)” here\(english)",
            at: location, suggestion: near)
    }

    /// RULE-0003: a key in other letters, such as `Force`, beside the key itself.
    static func keyWrittenAlready(_ key: String, as same: String, at location: SourceLocation) -> SourceDiagnostic {
        make(
            "RULE-0003", "“\(key)”就是“\(same)”这个键，只是写法不同；“\(same)”已经写了，请删去一个",
            "“\(key)” is the key “\(same)” in other letters, which is written already; delete one", at: location)
    }

    /// RULE-0003: keys of a table that stand below the header of one inside it.
    static func keysBelow(_ keys: KeysBelow) -> SourceDiagnostic {
        let (key, others) = (keys.entries[0], keys.entries.dropFirst())
        let chinese = others.isEmpty ? "" : "等 \(keys.entries.count) 个键"
        let english =
            switch others.count {
            case 0: ("stands", "a key of it: write it")
            case 1: ("and another key stand", "keys of it: write them")
            default: ("and \(others.count) other keys stand", "keys of it: write them")
            }
        let above = BilingualText(chinese: "写到这一行上面", english: "write it above this line")
        let here = BilingualText(chinese: "这里也是", english: "here too")
        return make(
            "RULE-0003", "“\(key.key)”\(chinese)写在 \(keys.header) 下面，就成了它里面的键：请移到 \(keys.first.name) 上面",
            "“\(key.key)” \(english.0) below \(keys.header) and so became \(english.1) above \(keys.first.name)",
            at: key.keyLocation,
            related: [.init(keys.first.location, above)] + others.map { .init($0.keyLocation, here) },
            suggestion: keys.names[0] == key.key ? nil : keys.names[0])
    }

    /// RULE-0003: a key that stands for all rules of a file and is written in one of them.
    static func keyOfPack(_ key: String, at location: SourceLocation) -> SourceDiagnostic {
        make(
            "RULE-0003", "这里没有“\(key)”这个键：它管整个文件，写在 [pack] 里",
            "there is no key “\(key)” here: it is for all rules of the file and stands in [pack]", at: location)
    }

    /// What may be written, where it is not much and nothing is near.
    static func choices(_ names: [String], unless near: String?) -> (chinese: String, english: String) {
        guard near == nil, !names.isEmpty, names.count <= mostNamed else { return ("", "") }
        return ("，可以写：\(names.joined(separator: "、"))", "; there is \(names.joined(separator: ", "))")
    }

    /// More names than these are not read through.
    static let mostNamed = 15

    /// RULE-0004: a section that no plugin reads.
    public static func sectionUnknown(_ name: String, near: String?, at location: SourceLocation) -> SourceDiagnostic {
        let name = cut(name)
        return make(
            "RULE-0004", "没有“\(name)”这一类规则",
            "there is no kind of rule “\(name)”", at: location, suggestion: near)
    }

    /// RULE-0004: scenarios in a rule file.
    static func scenarioAmongRules(at location: SourceLocation) -> SourceDiagnostic {
        make(
            "RULE-0004", "情景不写在规则文件里：请移到 rules/tests 里的文件",
            "scenarios do not stand in rule files: move them to a file in rules/tests", at: location)
    }

    /// RULE-0082: more errors of a file, or more warnings, than are told; an error where an error is not told.
    static func othersLeftOut(
        _ severity: SourceDiagnostic.Severity, at location: SourceLocation
    ) -> SourceDiagnostic {
        let (chinese, english) = severity == .error ? ("错误", "errors") : ("警告", "warnings")
        return make(
            "RULE-0082", severity: severity, "这个文件里的\(chinese)太多，没有列完：先改好列出来的，再检查就会列出其余的",
            "this file has more \(english) than are told; mend those that are, and the next check tells the others",
            at: location)
    }

    /// RULE-0005: a value of another type than the key takes.
    public static func typeWrong(
        _ key: String, wanted: BilingualText, found: RuleNode, near: String? = nil, isWhole: Bool = false
    ) -> SourceDiagnostic {
        let actual = found.typeTitle
        return make(
            "RULE-0005", "“\(key)”应写\(wanted.chinese)，这里写的是\(actual.chinese)",
            "“\(key)” takes \(wanted.english), not \(actual.english)", at: found.location, suggestion: near,
            isSuggestionWhole: isWhole)
    }

    /// RULE-0006: one table where rows are wanted, or rows where one table is.
    public static func formWrong(
        _ section: String, wantsRows: Bool, isHeader: Bool = false, at location: SourceLocation
    ) -> SourceDiagnostic {
        let wanted = wantsRows ? "[[\(section)]]" : "[\(section)]"
        return make(
            "RULE-0006", "“\(section)”应写成 \(wanted)", "“\(section)” is written \(wanted)", at: location,
            suggestion: isHeader ? wanted : nil)
    }

    /// RULE-0006: headers in single brackets of what there may be many of.
    static func headersLoose(_ section: String, at headers: [SourceLocation]) -> SourceDiagnostic {
        let count = headers.count
        return make(
            "RULE-0006", "这里要写两层方括号：[[\(section)]]" + (count > 1 ? "（共 \(count) 处）" : ""),
            "write double brackets: [[\(section)]]" + (count > 1 ? " (\(count) places)" : ""), at: headers[0],
            related: headers.dropFirst().map { .init($0, BilingualText(chinese: "这里也是", english: "here too")) },
            suggestion: "[[\(section)]]")
    }

    /// RULE-0007: a number outside what the key takes.
    ///
    /// - Parameter near: The number within it that was most likely meant.
    public static func numberOutOfRange(
        _ key: String, from least: Int, to most: Int, near: String? = nil, at location: SourceLocation
    ) -> SourceDiagnostic {
        make(
            "RULE-0007", "“\(key)”应在 \(least) 到 \(most) 之间", "“\(key)” must lie between \(least) and \(most)",
            at: location, suggestion: near)
    }

    /// RULE-0008: a text or list that must not be empty.
    ///
    /// - Parameter isRequired: Whether the key has to be written, so that it cannot be left out instead.
    public static func valueEmpty(
        _ key: String, isRequired: Bool = false, at location: SourceLocation
    ) -> SourceDiagnostic {
        make(
            "RULE-0008", isRequired ? "“\(key)”不能是空的，请写上" : "“\(key)”不能是空的；用不到就整行删去",
            isRequired
                ? "“\(key)” must not be empty; write it"
                : "“\(key)” must not be empty; leave the key out where it is not needed",
            at: location)
    }

    /// RULE-0009: tables nested too deep to be read by anybody.
    public static func nestedTooDeep(limit: Int, at location: SourceLocation) -> SourceDiagnostic {
        make(
            "RULE-0009", "嵌套超过 \(limit) 层，请拆成几条规则", "nested more than \(limit) deep; split it into several rules",
            at: location)
    }
}

extension RuleNode {
    /// What the value is called in sentences.
    public var typeTitle: BilingualText {
        switch value {
        case .text: BilingualText(chinese: "文字", english: "a text")
        case .integer: BilingualText(chinese: "整数", english: "a whole number")
        case .decimal: BilingualText(chinese: "小数", english: "a decimal number")
        case .boolean: BilingualText(chinese: " true 或 false", english: "true or false")
        case .date: BilingualText(chinese: "日期", english: "a date")
        case .time: BilingualText(chinese: "时刻", english: "a time")
        case .list: BilingualText(chinese: "列表", english: "a list")
        case .table: BilingualText(chinese: "表", english: "a table")
        case .unreadable:
            written.map(RuleFault.cut).map { BilingualText(chinese: "“\($0)”", english: "“\($0)”") }
                ?? BilingualText(chinese: "读不懂的内容", english: "something unreadable")
        }
    }
}
