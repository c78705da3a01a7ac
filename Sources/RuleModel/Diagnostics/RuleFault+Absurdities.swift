public import TOMLSyntax
public import WorkCalendar

// What can be read, but can hardly be meant: warnings, since rules in force from before may be so.
extension RuleFault {
    /// RULE-0065: a clock that is stopped or voided by what starts it (warning).
    public static func startEndsNothing(
        _ event: String, _ key: String, at location: SourceLocation, start: SourceLocation
    ) -> SourceDiagnostic {
        make(
            "RULE-0065", severity: .warning, "时限从“\(event)”起算，\(key) 里再写它不起作用",
            "the clock starts with “\(event)”; in \(key) it has no effect", at: location,
            related: [.init(start, BilingualText(chinese: "起算在这里", english: "it starts here"))])
    }

    /// RULE-0066: an event that both stops and voids a clock (warning).
    public static func stopAndCancel(_ event: String, at location: SourceLocation, stop: SourceLocation)
        -> SourceDiagnostic
    {
        make(
            "RULE-0066", severity: .warning, "“\(event)”又是完成又是作废，只算完成", "“\(event)” both stops and cancels; it stops",
            at: location, related: [.init(stop, BilingualText(chinese: "完成在这里", english: "it stops here"))])
    }

    /// RULE-0067: a warning that is due when the clock starts (warning).
    public static func warningAtStart(at location: SourceLocation, limit: SourceLocation) -> SourceDiagnostic {
        make(
            "RULE-0067", severity: .warning, "提前这么久提醒，就是一起算就提醒：期限没有比它长",
            "so long before due is at the very start: the limit is no longer", at: location,
            related: [.init(limit, BilingualText(chinese: "期限在这里", english: "the limit is here"))])
    }

    /// RULE-0068: two warnings of one clock at one moment (warning).
    public static func warningTwice(at location: SourceLocation, first: SourceLocation) -> SourceDiagnostic {
        make(
            "RULE-0068", severity: .warning, "这一条里已有同一时候的提醒，只提醒前面那一次",
            "the rule has a warning at this moment already; only the first is given", at: location,
            related: [.init(first, BilingualText(chinese: "前面那一次在这里", english: "the first is here"))])
    }

    /// RULE-0069: clocks that supersede one another (warning).
    ///
    /// - Parameters:
    ///   - chain: The clocks, the first one at the end again.
    ///   - others: Where the other rules of the circle say what supersedes them.
    public static func supersedingCircular(
        _ chain: [String], at location: SourceLocation, others: [SourceLocation]
    ) -> SourceDiagnostic {
        // A long circle is not read through; its places are shown all the same.
        let shown = chain.count > 9 ? Array(chain.prefix(6)) + ["…"] + chain.suffix(2) : chain
        let path = shown.joined(separator: " → ")
        return make(
            "RULE-0069", severity: .warning, "时限互相取代，绕成一圈：\(path)",
            "the clocks supersede one another in a circle: \(path)", at: location,
            related: others.map {
                .init($0, BilingualText(chinese: "圈里的另一条在这里", english: "another part of the circle"))
            })
    }

    /// RULE-0070: a binding clock that nothing stops (warning).
    public static func neverStopped(at location: SourceLocation) -> SourceDiagnostic {
        make(
            "RULE-0070", severity: .warning, "必须按时的时限没有写 stop：什么时候算做到了？现在只有归档才停",
            "a binding deadline without stop: what keeps it? As it is only closing stops it", at: location)
    }

    /// RULE-0070: a clock that only events stop which cannot follow its start (warning).
    public static func stopsBeforeStart(
        _ events: [String], start: String, at location: SourceLocation, startPlace: SourceLocation
    ) -> SourceDiagnostic {
        let names = events.map { "“\($0)”" }
        return make(
            "RULE-0070", severity: .warning,
            "\(names.joined(separator: "、"))不会在“\(start)”之后发生，这个时限永远停不下来；start 和 stop 是不是写反了",
            "\(names.joined(separator: ", ")) cannot follow “\(start)”, so nothing ever stops the clock; are start and stop the wrong way round",
            at: location, related: [.init(startPlace, BilingualText(chinese: "起算在这里", english: "it starts here"))])
    }

    /// RULE-0071: a clock within the whole that is longer than the whole (warning).
    public static func longerThanTotal(at location: SourceLocation, total: SourceLocation) -> SourceDiagnostic {
        make(
            "RULE-0071", severity: .warning, "比总时限还长，总时限先到期", "longer than the total clock, which is due before",
            at: location, related: [.init(total, BilingualText(chinese: "总时限在这里", english: "the total is here"))])
    }

    /// RULE-0072: what silence leads to, on a clock that runs at another time (warning).
    public static func silenceWithoutStart(
        _ atDue: String, start: String, at location: SourceLocation, actual: SourceLocation
    ) -> SourceDiagnostic {
        make(
            "RULE-0072", severity: .warning, "at-due = \"\(atDue)\" 只对从“\(start)”起算的时限起作用",
            "the key at-due = \"\(atDue)\" works only on a clock that starts with “\(start)”", at: location,
            related: [.init(actual, BilingualText(chinese: "起算在这里", english: "it starts here"))])
    }

    /// RULE-0073: a warning of a clock whose date an event brings, which has no course to warn in (warning).
    public static func warningWithoutCourse(at location: SourceLocation) -> SourceDiagnostic {
        make(
            "RULE-0073", severity: .warning, "日期由事件定（due-at）的时限不提醒，这里写的不起作用",
            "a clock whose date an event brings (due-at) does not warn; this has no effect", at: location)
    }

    /// RULE-0074: a unit that does not exist yet when the rule that names it begins (warning).
    public static func unitNotYet(_ unit: String, from: CivilDate, at location: SourceLocation, row: SourceLocation)
        -> SourceDiagnostic
    {
        make(
            "RULE-0074", severity: .warning, "“\(unit)”到 \(from) 才有，本条在那以前就用到它",
            "“\(unit)” exists from \(from) on only; the rule names it before", at: location,
            related: [.init(row, BilingualText(chinese: "单位在这里", english: "the unit is here"))])
    }

    /// RULE-0075: an escalation of a clock that can never be overdue (warning).
    public static func neverOverdue(_ clock: String, at location: SourceLocation) -> SourceDiagnostic {
        make(
            "RULE-0075", severity: .warning, "“\(clock)”没有必须按时的规则，不会超期",
            "no rule of “\(clock)” is binding, so it is never overdue", at: location)
    }

    /// RULE-0076: the unit that acts, named as one that supports itself (warning).
    public static func leadSupportsItself(_ unit: String, at location: SourceLocation, lead: SourceLocation)
        -> SourceDiagnostic
    {
        make(
            "RULE-0076", severity: .warning, "“\(unit)”已是主办单位，再写成协办不起作用",
            "“\(unit)” acts already; as its own support it has no effect", at: location,
            related: [.init(lead, BilingualText(chinese: "主办单位在这里", english: "it acts by this"))])
    }

    /// RULE-0078: several words in one text where a list is taken (warning).
    static func wordsInOne(
        _ text: String, _ words: [String], isList: Bool, at location: SourceLocation
    ) -> SourceDiagnostic {
        make(
            "RULE-0078", severity: .warning, "“\(text)”只算一个词：要写几个，每个各加引号，中间用半角逗号隔开",
            "“\(text)” counts as one word; where several are meant, put each in quotes of its own, with commas between",
            at: location, suggestion: Several.list(words, isList: isList), isSuggestionWhole: true)
    }

    /// RULE-0079: a document that one rule names and nobody else does (warning).
    public static func documentUnstored(_ title: String, near: String?, at location: SourceLocation) -> SourceDiagnostic
    {
        make(
            "RULE-0079", severity: .warning, "《\(title)》没有存过条文，也没有规则包用它：查不到所引的条文，请核对文件名",
            "no clause of “\(title)” is stored and no pack rests on it, so that what is cited cannot be looked up; check the title",
            at: location, suggestion: near)
    }

    /// RULE-0084: a text with what cannot be seen in it, or spaces at its ends (warning).
    ///
    /// - Parameter plain: The text as it looks.
    static func textHidden(_ plain: String, at location: SourceLocation) -> SourceDiagnostic {
        guard !plain.isEmpty else {
            return make(
                "RULE-0084", severity: .warning, "这里只有空格或看不见的字符：请写上字，或者删去",
                "there are only spaces or characters that cannot be seen; write a word, or delete it", at: location)
        }
        return make(
            "RULE-0084", severity: .warning, "“\(plain)”里有看不见的字符，或者前后有空格：看着一样，其实对不上",
            "“\(plain)” has characters that cannot be seen, or spaces at its ends: it only looks the same",
            at: location,
            suggestion: plain)
    }

    /// RULE-0083: a name that is declared by being written, once and nearly as another one (warning).
    public static func nameNearlyTaken(
        _ name: String, kind: BilingualText, near: String, at location: SourceLocation
    ) -> SourceDiagnostic {
        make(
            "RULE-0083", severity: .warning, "“\(name)”只写在这一处，就成了另一个\(kind.chinese)：是不是“\(near)”写错了",
            "“\(name)” is written here alone, which makes it a \(kind.english) of its own: is it meant to be “\(near)”",
            at: location, suggestion: near)
    }

    /// RULE-0080: a pack that begins years after the last calendar (warning).
    public static func beginsFarOff(_ day: CivilDate, calendar last: Int, at location: SourceLocation)
        -> SourceDiagnostic
    {
        make(
            "RULE-0080", severity: .warning, "到 \(day) 才起用，而日历只到 \(last) 年：年份是不是写错了",
            "it begins on \(day) only, and the calendars end with \(last): is the year right", at: location)
    }

    /// RULE-0077: a date to be brought by an event that brings none (warning).
    public static func eventBringsNoDate(_ event: String, at location: SourceLocation, start: SourceLocation)
        -> SourceDiagnostic
    {
        make(
            "RULE-0077", severity: .warning, "“\(event)”不带日期，从它起算的时限永远不到期；请用 within 写多长",
            "“\(event)” brings no date, so a clock that starts with it is never due; say how long it is with within",
            at: location, related: [.init(start, BilingualText(chinese: "起算在这里", english: "it starts here"))])
    }
}
