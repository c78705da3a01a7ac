extension DiagnosticCode {
    /// What can be written, but is hardly meant.
    static let absurdities: [DiagnosticCode] = [
        .init(
            "RULE-0065", isWarning: true, "Start ends nothing", "What starts a clock does not end it too.",
            "起算的事又写成完成或作废",
            "一件事让时限起算，就不会同时让它停：写在 stop、cancel 里不起作用。"),
        .init(
            "RULE-0066", isWarning: true, "Both stop and cancel", "An event that is in both only stops.",
            "一件事又是完成又是作废",
            "同一件事写在 stop 里，又写在 cancel 里，只算完成。想要哪一个，就留哪一个。"),
        .init(
            "RULE-0067", isWarning: true, "Warning at the start", "The warning comes when the clock starts.",
            "一起算就提醒",
            "提前的时间不短于期限，时限一起算就提醒了。"),
        .init(
            "RULE-0068", isWarning: true, "Two warnings at one moment", "Only the first of them is given.",
            "同一时候提醒两次",
            "一条规则里同一时候的提醒只提醒一次，级别是前面那个的。"),
        .init(
            "RULE-0069", isWarning: true, "Clocks supersede one another",
            "What remains depends on which started first.",
            "时限互相取代",
            "甲被乙取代，乙又被甲取代：哪一个先起算，哪一个就没有了，顺序不同结果不同。"),
        .init(
            "RULE-0070", isWarning: true, "Nothing keeps the deadline",
            "A deadline says what stops it, and that can follow its start.",
            "没有一件事算做到",
            "必须按时的时限要写做到什么算完成（stop）；不写，就要到归档才停，办完了也会超期。写的事只会发生在起算以前（start 和 stop 写反了），也一样。"),
        .init(
            "RULE-0071", isWarning: true, "Longer than the total", "The total clock is due before.",
            "比总时限还长",
            "办结以前要做的事（派单、签收、对接、报告进度），和办结时同总时限一起停的，不应比总时限长：总时限先到期，它就没有用。单位不同的，按每周五个工作日、每天八小时比，什么时候起算都更长的才说。"),
        .init(
            "RULE-0072", isWarning: true, "Silence leads nowhere",
            "at-due works on clocks that start with a certain event only.",
            "到期自动做的事对不上",
            "at-due = \"accept\"（视为签收）只对从派单（dispatched）起算的时限起作用，at-due = \"resume\"（自动恢复）只对从中止（suspended）起算的起作用。"),
        .init(
            "RULE-0073", isWarning: true, "Warning without a course",
            "A date that an event brings has no course to warn in.",
            "日期由事件定的时限不提醒",
            "写 due-at 的时限，日期是会议定的，没有“过了一半”可以算，提醒不起作用。"),
        .init(
            "RULE-0074", isWarning: true, "Unit does not exist yet", "The rule names a unit before it is founded.",
            "单位还没有",
            "规则起用的时候，它写的单位还没有成立。规则写上从哪天起，或者先用别的单位。"),
        .init(
            "RULE-0075", isWarning: true, "Clock is never overdue", "Only binding deadlines can be overdue.",
            "不会超期的时限",
            "只有必须按时（binding）的时限才会超期；参考的（target）和窗口（window）不会，等它超期的规则永远轮不到。"),
        .init(
            "RULE-0076", isWarning: true, "Lead supports itself", "The unit that acts is no support of itself.",
            "主办单位又写成协办",
            "主办单位不能协办自己的事，协办里再写它不起作用。多半是写错了单位，或者复制以后忘了改。"),
        .init(
            "RULE-0077", isWarning: true, "Event brings no date",
            "A clock that waits for a date of such an event is never due.",
            "起算的事件不带日期",
            "due-at 的日期由起算的事件带来，例如会议决定。登记、签收这样的事件不带日期，从它起算的时限就永远不到期，谁也等不到提醒。"),
        .init(
            "RULE-0078", isWarning: true, "Several words in one text",
            "Each word of a list stands in quotes of its own.",
            "几个词写成了一个",
            "要写几个词的地方，一对引号里只写一个词。写成 \"咨询、请问\" 就只算一个词，诉求里要照样出现这五个字才对得上。"),
        .init(
            "RULE-0079", isWarning: true, "Document of one rule alone",
            "The document that a rule names has no stored clauses and no pack rests on it.",
            "没有存过的文件",
            "一条规则自己写的 `document`，没有存过条文，也没有规则包用它，多半是写错了名字；真有这份文件，把引用的条文存到 `rules/documents/`。"),
        .init(
            "RULE-0080", isWarning: true, "Begins years ahead",
            "A pack begins more than a year after the last calendar.",
            "许多年以后才起用",
            "起用的日子比最后一年的日历还晚一年多，多半是年份写错了：在那以前照旧按原来的规则办理。"),
        .init(
            "RULE-0081", isWarning: true, "Days without effect",
            "Days that are listed twice, or make-up days that are worked anyway; most likely a date is wrong.",
            "日历里的日子白写了",
            "同一天写了两次，或者本来就上班的日子写成调休上班：写了不起作用，多半是日期写错了。"),
        .init(
            "RULE-0083", isWarning: true, "Name nearly taken",
            "A clock or a group of units that is written once is spelt nearly as another one.",
            "和别的名字只差一点",
            "时限（clock）和单位组（groups）写上就有，写错一个字就成了另一个，规则照样能用，却各算各的。真是另一个，换一个差得多的名字。"),
        .init(
            "RULE-0084", isWarning: true, "Text not as it looks",
            "An id, a word or a name with characters that cannot be seen, or with spaces at its ends.",
            "看着一样其实不一样的字",
            "编号、字词和名称里有看不见的字符，或者前后多了空格，多半是从网页、聊天里复制来的：看着一样，和诉求、和别的规则却对不上。删去重打一遍。"),
    ]
}
