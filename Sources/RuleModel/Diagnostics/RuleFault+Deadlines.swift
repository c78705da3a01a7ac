public import TOMLSyntax

// Faults of deadlines.
extension RuleFault {
    /// RULE-0040: a number of days without its unit.
    ///
    /// - Parameter isInWords: Whether a unit may stand there, but as text.
    public static func numberBare(
        _ key: String, proposal: String?, isInWords: Bool = false, at location: SourceLocation
    ) -> SourceDiagnostic {
        let example = proposal ?? "{ working-days = 2 }"
        return make(
            "RULE-0040",
            (isInWords ? "“\(key)”不能用文字写" : "“\(key)”没有写单位")
                + "，应写成 \(example)（或 working-hours、calendar-days、minutes）",
            (isInWords ? "“\(key)” is no text" : "“\(key)” has no unit")
                + "; write \(example) (or working-hours, calendar-days, minutes)", at: location,
            suggestion: proposal, isSuggestionWhole: true)
    }

    /// RULE-0041: no unit of time, or several.
    public static func unitsNotOne(_ units: [String], at location: SourceLocation) -> SourceDiagnostic {
        let written =
            units.isEmpty ? ("没有写单位", "no unit") : (units.joined(separator: "、"), units.joined(separator: ", "))
        return make(
            "RULE-0041", "要写一个单位，而且只写一个：working-days、working-hours、calendar-days 或 minutes，这里是\(written.0)",
            "write exactly one of working-days, working-hours, calendar-days, minutes; here is \(written.1)",
            at: location)
    }

    /// RULE-0042: a convention that nothing declares.
    public static func conventionMissing(_ keys: [String], at location: SourceLocation) -> SourceDiagnostic {
        make(
            "RULE-0042", "按天计的期限要说明怎样计算，本条和 [pack] conventions 都没有写：\(keys.joined(separator: "、"))",
            "a limit in days needs its conventions; neither the rule nor [pack] conventions declares "
                + keys.joined(separator: ", "),
            at: location)
    }

    /// RULE-0043: a pause in whose states every stop event of a kind can only occur.
    public static func pauseCoversStop(
        event: String, at location: SourceLocation, stop: SourceLocation
    ) -> SourceDiagnostic {
        make(
            "RULE-0043", "“\(event)”只发生在这里列出的状态里，而在这些状态里时限暂停：时限从来走不到停止的时候；请从 pause 里去掉",
            "“\(event)” can only occur in the states paused here, so the clock always stands still when it is stopped; take "
                + "them out of pause",
            at: location, related: [.init(stop, BilingualText(chinese: "停止事件在这里", english: "the stop event is here"))])
    }

    /// RULE-0044: neither `within` nor `due-at`, or both.
    ///
    /// - Parameter within: Where `within` stands, where both are written.
    public static func limitNotOne(at location: SourceLocation, within: SourceLocation? = nil) -> SourceDiagnostic {
        let label = BilingualText(chinese: "within 在这里", english: "within is here")
        return make(
            "RULE-0044", "within 和 due-at 要写一个，而且只写一个", "write within or due-at, exactly one of them", at: location,
            related: within.map { [.init($0, label)] } ?? [])
    }

    /// RULE-0045: a window that shuts nothing.
    public static func windowShutsNothing(at location: SourceLocation) -> SourceDiagnostic {
        make(
            "RULE-0045", "force = \"window\" 要写过期后关闭哪个命令，例如 shuts = \"return\"",
            "a window (force = \"window\") has to say which command it shuts, such as shuts = \"return\"", at: location)
    }

    /// RULE-0046: a key that only another force takes.
    public static func forceInapplicable(_ key: String, force: String, at location: SourceLocation) -> SourceDiagnostic
    {
        make(
            "RULE-0046", "“\(key)”只能与 force = \"\(force)\" 一起写", "“\(key)” goes only with force = \"\(force)\"",
            at: location)
    }

    /// RULE-0047: a warning without a moment, or with several.
    public static func warningNotOne(at location: SourceLocation) -> SourceDiagnostic {
        make(
            "RULE-0047", "每个提醒要写 at、before、after 中的一个，而且只写一个", "a warning takes exactly one of at, before, after",
            at: location)
    }

    /// RULE-0048: a share that is not 1 % to 100 %.
    public static func percentWrong(_ text: String, at location: SourceLocation) -> SourceDiagnostic {
        let number = Int(FullWidthMark.halfWidth(text).prefix(while: \.isNumber))
        let near = number.flatMap { (1...100).contains($0) && !text.contains("-") ? "\($0)%" : nil }
        return make(
            "RULE-0048", "“\(text)”不是百分数，应写 \"1%\" 到 \"100%\"", "“\(text)” is no share; write \"1%\" to \"100%\"",
            at: location, suggestion: near == text ? nil : near)
    }

    /// RULE-0048: a share that is written as a part of one.
    public static func percentAsPart(_ share: Double, at location: SourceLocation) -> SourceDiagnostic {
        let percent = (share * 100).rounded()
        let near = (1...100).contains(percent) ? "\"\(Int(percent))%\"" : nil
        return make(
            "RULE-0048", "\(share) 不是百分数，应写加引号的 \"1%\" 到 \"100%\"", "\(share) is no share; write \"1%\" to \"100%\"",
            at: location, suggestion: near, isSuggestionWhole: true)
    }

    /// RULE-0048: a share that is a number.
    public static func percentWithoutQuotes(_ number: Int, at location: SourceLocation) -> SourceDiagnostic {
        let near = (1...100).contains(number) ? "\"\(number)%\"" : nil
        return make(
            "RULE-0048", "\(number) 不是百分数，应写加引号的 \"1%\" 到 \"100%\"", "\(number) is no share; write \"1%\" to \"100%\"",
            at: location, suggestion: near, isSuggestionWhole: true)
    }

    /// RULE-0049: a clock that supersedes itself.
    public static func supersedesItself(at location: SourceLocation) -> SourceDiagnostic {
        make("RULE-0049", "时限不能被自己取代", "a clock cannot be superseded by itself", at: location)
    }
}
