public import TOMLSyntax
public import WorkCalendar

// Faults of citations and dates.
extension RuleFault {
    /// RULE-0030: a rule that does not say what it rests on.
    public static func citationMissing(at location: SourceLocation) -> SourceDiagnostic {
        make(
            "RULE-0030", "没有写依据：请写 cite = \"条款\"；政策没有规定的写 source = \"default\"",
            "nothing says what this rests on; write cite = \"clause\", or source = \"default\" where the policy is silent",
            at: location)
    }

    /// RULE-0030: rows of a file of which neither they nor the pack say what they rest on.
    static func packCitationMissing(at pack: SourceLocation, rows: [SourceLocation]) -> SourceDiagnostic {
        make(
            "RULE-0030", "\(rows.count) 条没有写依据：请在这里写一次 cite = \"条款\"（没有规定的写 source = \"default\"），或者在每条里写",
            "\(rows.count) rows say nothing of what they rest on; write cite = \"clause\" (or source = \"default\") here "
                + "once, or in each of them",
            at: pack, related: rows.map { .init($0, BilingualText(chinese: "没有写的在这里", english: "one of them")) })
    }

    /// RULE-0031: both a clause and `source = "default"`.
    public static func citationTwice(at location: SourceLocation, other: SourceLocation) -> SourceDiagnostic {
        make(
            "RULE-0031", "cite 和 source = \"default\" 只能写一个", "write cite or source = \"default\", not both",
            at: location,
            related: [.init(other, BilingualText(chinese: "另一个在这里", english: "the other is here"))])
    }

    /// RULE-0032: a clause of no document.
    public static func documentMissing(at location: SourceLocation) -> SourceDiagnostic {
        make(
            "RULE-0032", "引用了条款，却没有写哪份文件：请在 [pack] 写 document",
            "a clause is cited, but of no document; give [pack] a document", at: location)
    }

    /// RULE-0036: a clause that is not among the stored ones of its document.
    public static func clauseUnknown(
        _ cite: String, document: String, near: String?, at location: SourceLocation
    ) -> SourceDiagnostic {
        make(
            "RULE-0036", "《\(document)》没有“\(cite)”这一条；条文原文存在 [[clause]] 里",
            "“\(document)” has no clause “\(cite)”; its clauses are stored as [[clause]]", at: location,
            suggestion: near)
    }

    /// RULE-0038: a document whose title is nearly that of one whose clauses are stored.
    public static func documentUnknown(_ title: String, near: String, at location: SourceLocation) -> SourceDiagnostic {
        make(
            "RULE-0038", "没有存过《\(title)》的条文，只有很像的《\(near)》；真是另一份文件的，请把引用的条文存成 [[clause]]",
            "no clause of “\(title)” is stored, but some of the very like “\(near)”; where it is another document, store "
                + "its clauses as [[clause]]", at: location, suggestion: near)
    }

    /// RULE-0037: a pack of the rules in force that is gone from the folder.
    ///
    /// - Parameters:
    ///   - pack: As the rules in force have it.
    ///   - now: The id that its file has now; nil where there is no such file.
    public static func packVanished(_ pack: RulePack, now: SourceLocation?) -> SourceDiagnostic {
        let id = pack.header.id
        let gone = now == nil ? ("，文件夹里已经没有这个文件", "; the folder has no such file any more") : ("", "")
        return make(
            "RULE-0037", "规则包“\(id)”不见了；要让它停用，请在它的 [pack] 写 until，过了那天再删文件",
            "pack “\(id)” is gone; to end it, give its [pack] an until and delete the file after that day",
            at: now ?? SourceLocation(path: pack.path, line: 1, range: 0..<0),
            related: [
                .init(
                    pack.location.inSet(pack.revision),
                    BilingualText(
                        chinese: "现行规则里它在这里，这是启用时存下的文本\(gone.0)",
                        english: "the rules in force have it here, in the text as it was stored\(gone.1)"))
            ], suggestion: now == nil ? nil : id)
    }

    /// RULE-0033: an end before its beginning.
    public static func datesReversed(
        from: CivilDate, until: CivilDate, at location: SourceLocation, start: SourceLocation
    ) -> SourceDiagnostic {
        make(
            "RULE-0033", "截止日期 \(until) 早于起始日期 \(from)：写反了就把两个日期对调",
            "it ends on \(until), before it begins on \(from); swap the dates if they are the wrong way round",
            at: location,
            related: [.init(start, BilingualText(chinese: "起始日期在这里", english: "it begins here"))])
    }

    /// RULE-0034: a rule that is in force on days on which its pack is not.
    ///
    /// - Parameters:
    ///   - pack: Where the date of the pack stands that the day is beyond.
    ///   - other: The other end of the rule, where that lies beyond it too.
    ///   - near: The date of the pack, where that is the nearest that can be meant.
    static func outsidePack(
        _ day: CivilDate, header: PackHeader, pack: SourceLocation, at location: SourceLocation,
        other: SourceLocation?, near: CivilDate?
    ) -> SourceDiagnostic {
        let tooOther = other.map {
            SourceDiagnostic.Related($0, BilingualText(chinese: "另一个日期也不在", english: "nor is the other date"))
        }
        return make(
            "RULE-0034",
            "\(day) 不在本规则包的有效期内（\(header.effective) 起" + (header.until.map { "，\($0) 止" } ?? "") + "）",
            "\(day) is outside the dates of the pack (from \(header.effective)"
                + (header.until.map { " until \($0)" } ?? "") + ")", at: location,
            related: [.init(pack, BilingualText(chinese: "规则包的日期在这里", english: "the pack's dates are here"))]
                + (tooOther.map { [$0] } ?? []), suggestion: near.map { "\($0)" })
    }

    /// RULE-0035: a date written in quotes or in another shape.
    public static func dateWrong(_ key: String, found: RuleNode, proposal: String?) -> SourceDiagnostic {
        make(
            "RULE-0035", "“\(key)”应写日期，不加引号，例如 2026-01-31" + (proposal.map { "；这里应写 \($0)" } ?? ""),
            "“\(key)” takes a date without quotes, such as 2026-01-31" + (proposal.map { "; write \($0)" } ?? ""),
            at: found.location, suggestion: proposal, isSuggestionWhole: true)
    }
}
