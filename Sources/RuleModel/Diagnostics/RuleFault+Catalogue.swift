public import TOMLSyntax
public import WorkCalendar

// Faults of units, industries, matters and calendars.
extension RuleFault {
    /// RULE-0050: a section of GB/T 4754-2017 that two rows claim.
    public static func sectionTwice(_ section: String, at location: SourceLocation, first: SourceLocation)
        -> SourceDiagnostic
    {
        make(
            "RULE-0050", "门类 \(section) 已有主管单位", "section \(section) is claimed already", at: location,
            related: [.init(first, BilingualText(chinese: "第一次在这里", english: "first claimed here"))])
    }

    /// RULE-0051: sections that no row claims and `without-row` does not list.
    public static func sectionsUnclaimed(_ sections: [String], at location: SourceLocation) -> SourceDiagnostic {
        let names = sections.joined(separator: "、")
        let list = sections.map { "\"\($0)\"" }.joined(separator: ", ")
        return make(
            "RULE-0051", "门类 \(names) 没有主管单位；确实没有的，请在 [pack] 写 without-row = [\(list)]",
            "no row claims \(names); where that is meant, write without-row = [\(list)] in [pack]", at: location)
    }

    /// RULE-0052: a section that a row claims and `without-row` lists too.
    public static func sectionHasRow(_ section: String, at location: SourceLocation, row: SourceLocation)
        -> SourceDiagnostic
    {
        make(
            "RULE-0052", "门类 \(section) 有主管单位，不应列在 without-row",
            "section \(section) has a row and must not be in without-row",
            at: location, related: [.init(row, BilingualText(chinese: "主管单位在这里", english: "the row is here"))])
    }

    /// RULE-0053: units that succeed one another in a circle, and where each names its successor.
    public static func successorsCircular(_ units: [(name: String, location: SourceLocation)]) -> SourceDiagnostic {
        circular("RULE-0053", "承接单位绕成一圈", "the successors go round in a circle", units)
    }

    /// RULE-0054: a successor that ends no later than the unit it follows.
    ///
    /// - Parameter end: Where the last day of the successor stands.
    public static func successorEnded(
        _ unit: String, until: CivilDate, at location: SourceLocation, end: SourceLocation
    ) -> SourceDiagnostic {
        make(
            "RULE-0054", "承接单位“\(unit)”到 \(until) 就撤销了", "the successor “\(unit)” ends on \(until) itself",
            at: location, related: [.init(end, BilingualText(chinese: "它撤销的日期在这里", english: "its last day is here"))])
    }

    /// RULE-0055: a successor of a unit that does not end.
    public static func successorWithoutEnd(at location: SourceLocation) -> SourceDiagnostic {
        make(
            "RULE-0055", "写了承接单位，却没有写本单位撤销的日期 until", "there is a successor, but the unit has no last day (until)",
            at: location)
    }

    /// RULE-0056: matters that are each other's parents, and where each names its parent.
    public static func parentsCircular(_ matters: [(name: String, location: SourceLocation)]) -> SourceDiagnostic {
        circular("RULE-0056", "上级事项绕成一圈", "the parents go round in a circle", matters)
    }

    /// A circle, told once: at its first member, the others as its further places.
    private static func circular(
        _ code: String, _ chinese: String, _ english: String, _ members: [(name: String, location: SourceLocation)]
    ) -> SourceDiagnostic {
        let names = members.map(\.name)
        // Of a long circle its ends tell where it is; nobody reads hundreds of names.
        let isLong = names.count > longestCircle
        let shown = isLong ? names.prefix(longestCircle - 2) + ["…"] + names.suffix(1) : names[...]
        let path = (shown + names.prefix(1)).joined(separator: " → ")
        return make(
            code, "\(chinese)\(isLong ? "（\(names.count) 个）" : "")：\(path)",
            "\(english)\(isLong ? " of \(names.count)" : ""): \(path)", at: members[0].location,
            related: members.dropFirst().map {
                .init($0.location, BilingualText(chinese: "这里也在圈里", english: "part of the circle"))
            })
    }

    /// Members of a circle that are all named.
    private static let longestCircle = 6

    /// RULE-0057: something that may be declared once over all packs.
    public static func declaredTwice(_ what: BilingualText, at location: SourceLocation, first: SourceLocation)
        -> SourceDiagnostic
    {
        make(
            "RULE-0057", "\(what.chinese)已经写过", "\(what.english) is declared already", at: location,
            related: [.init(first, BilingualText(chinese: "第一次在这里", english: "first declared here"))])
    }

    /// RULE-0058: a date far from the year whose calendar it stands in.
    public static func dateOfOtherYear(_ day: CivilDate, year: Int, at location: SourceLocation) -> SourceDiagnostic {
        make(
            "RULE-0058", "\(day) 不属于 \(year) 年的安排", "\(day) does not belong to the calendar of \(year)", at: location)
    }

    /// RULE-0058: a year of which none of the days is that are listed; all are of one other year.
    public static func yearOfOtherDays(_ year: Int, days: Int, at location: SourceLocation) -> SourceDiagnostic {
        make(
            "RULE-0058", "这里写的是 \(year) 年，列出的日子却都在 \(days) 年",
            "the year is \(year), but every day listed is of \(days)", at: location, suggestion: "\(days)")
    }

    /// RULE-0059: years between the published ones without a calendar.
    public static func yearsMissing(_ years: [Int], at location: SourceLocation) -> SourceDiagnostic {
        let names = years.map(String.init).joined(separator: "、")
        return make("RULE-0059", "缺少 \(names) 年的日历", "the calendar of \(names) is missing", at: location)
    }

    /// RULE-0061: hours in another shape than `08:30-12:00`.
    public static func hoursWrong(
        _ text: String, near: String? = nil, at location: SourceLocation
    ) -> SourceDiagnostic {
        make(
            "RULE-0061", "“\(text)”不是时段，应写成 \"08:30-12:00\"", "“\(text)” is no span; write \"08:30-12:00\"",
            at: location, suggestion: near)
    }

    /// RULE-0062: a unit that ends before the rule that names it does, and has no successor (warning).
    public static func unitEnds(_ unit: String, until: CivilDate, at location: SourceLocation, row: SourceLocation)
        -> SourceDiagnostic
    {
        make(
            "RULE-0062", severity: .warning, "“\(unit)”到 \(until) 撤销，且没有承接单位，此后本条落空",
            "“\(unit)” ends on \(until) without a successor; after that the rule names nobody", at: location,
            related: [.init(row, BilingualText(chinese: "单位在这里", english: "the unit is here"))])
    }

    /// RULE-0064: a unit that is gone, while an older pack that open requests still use names it.
    ///
    /// - Parameters:
    ///   - location: Where it could be written back.
    ///   - mention: Where the older pack names it.
    ///   - mentioned: The same place in the stored set.
    ///   - declared: Where a stored set declared it; nil where that is not known.
    public static func unitVanished(
        _ unit: String, at location: SourceLocation, mention: SourceLocation, mentioned: SourceLocation,
        declared: SourceLocation?
    ) -> SourceDiagnostic {
        let naming = BilingualText(
            chinese: "在办诉求用的规则在这里要用到它；这是启用时存下的文本，不是现在的文件",
            english: "the rules of open requests name it here, in the text as stored, not in the file as it is now")
        let declaring = BilingualText(chinese: "它原来写在这里", english: "it was declared here")
        return make(
            "RULE-0064",
            "单位“\(unit)”不见了，在办诉求仍在使用的旧版 \(mention.path) 第 \(mention.line) 行要用到它：请保留它，写上 until 和 successor",
            "the unit “\(unit)” is gone, but the older \(mention.path), line \(mention.line), which open requests still "
                + "use, names it; keep it with until and successor", at: location,
            related: [.init(mentioned, naming)] + (declared.map { [.init($0, declaring)] } ?? []))
    }

    /// RULE-0063: no calendar declares working hours, without which no clock can be reckoned.
    public static func calendarMissing(at location: SourceLocation) -> SourceDiagnostic {
        make(
            "RULE-0063", "所有文件中都没有工作时间：请在一个 [calendar] 写 hours，例如 hours = [\"08:30-12:00\", \"13:30-17:30\"]",
            "no file declares working hours; give one [calendar] hours = [\"08:30-12:00\", \"13:30-17:30\"]",
            at: location)
    }
}
