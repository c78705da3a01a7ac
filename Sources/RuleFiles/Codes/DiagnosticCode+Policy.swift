extension DiagnosticCode {
    /// What rules rest on, and how deadlines are reckoned.
    static let policy: [DiagnosticCode] = [
        .init(
            "RULE-0030", "Citation missing", "Cite a clause, or write source = \"default\" where the policy is silent.",
            "没有写依据",
            "引条文写 `cite`；方案没有规定的，写 `source = \"default\"`。"),
        .init(
            "RULE-0031", "Citation and default", "What rests on a clause is no default; write one of them.",
            "依据写了两样",
            "有条文就不是默认，两样只能写一样。"),
        .init(
            "RULE-0032", "Document missing", "Name the document in [pack] or in the rule.",
            "引了条款，没有写哪份文件",
            "在 `[pack]` 或者这一条里写 `document`。"),
        .init(
            "RULE-0033", "Dates reversed", "It ends before it begins.",
            "截止日期早于起始日期",
            "检查两个日期，多半是年份写错了。"),
        .init(
            "RULE-0034", "Outside the dates of the pack", "A rule cannot be in force while its pack is not.",
            "日期不在规则包的有效期内",
            "一条规则的起止日期，不能超出 `[pack]` 的起止日期。"),
        .init(
            "RULE-0035", "Date in another form", "Dates are written 2026-01-31 without quotes.",
            "日期的写法不对",
            "日期写成 2026-01-31，不加引号。"),
        .init(
            "RULE-0036", "Clause unknown", "The citation is written as the clause is stored in rules/documents/.",
            "文件里没有这一条",
            "`cite` 的写法要和 `rules/documents/` 里存的条文一样。"),
        .init(
            "RULE-0037", "Pack gone", "A pack in force is gone from the folder; give it an until first.",
            "规则包不见了",
            "正在生效的文件从文件夹里删掉了。误删的放回去；真要停用，先写上 `until`，过了那天再删。这一条在服务接收文件夹的改动时检查。"),
        .init(
            "RULE-0038", "Document unknown",
            "The title of the document is nearly that of one whose clauses are stored.",
            "文件名写错了",
            "存过条文的文件里没有这一份，却有很像的。写错了就改；真是另一份，把引用的条文存到 `rules/documents/`。"),
        .init(
            "RULE-0040", "Unit of time missing", "Say whether the number is working days or calendar days.",
            "期限没有写单位",
            "数字后面是工作日还是自然日，要写明白。"),
        .init(
            "RULE-0041", "Not one unit of time", "A limit has exactly one unit.",
            "单位写了几个，或者没有写",
            "一个期限只能有一个单位。"),
        .init(
            "RULE-0042", "Conventions missing", "Limits in days need to say how days are counted.",
            "没有说明怎样数",
            "按天数的期限，当天算不算、碰到休息日怎么办、到几点、中止怎样顺延，都要写明，写在 `[pack]` 里或这一条里。"),
        .init(
            "RULE-0043", "Pause covers the stop", "The event that stops the clock only occurs while it is paused.",
            "停止时总是停着的",
            "停止时限的事件，只会发生在暂停的状态里，时限到那时总是停着的；从 pause 里去掉那个状态。"),
        .init(
            "RULE-0044", "Not one limit", "Write within or due-at, one of them.",
            "within 和 due-at 要写一个",
            "一个写多长，一个写由事件定的日子，只能写一样。"),
        .init(
            "RULE-0045", "Window shuts nothing", "A window has to say which command it shuts.",
            "窗口没有写关闭什么",
            "`window` 过期就关一个命令，要写明是哪一个。"),
        .init(
            "RULE-0046", "Key does not go with this force", "shuts goes with windows, after with binding deadlines.",
            "这个键不能和这种 force 一起写",
            "`shuts` 只用于窗口；超期之后的提醒（after）只用于必须按时的。"),
        .init(
            "RULE-0047", "Not one moment of warning", "A warning has exactly one of at, before, after.",
            "提醒要写一个时候",
            "at、before、after 写一个，而且只写一个。"),
        .init(
            "RULE-0048", "No percentage", "Write \"1%\" to \"100%\".",
            "不是百分数",
            "写 \"1%\" 到 \"100%\"。"),
        .init(
            "RULE-0049", "Superseded by itself", "A clock is superseded by another one.",
            "时限被自己取代",
            "`superseded-by` 写的是另一种时限。"),
    ]
}
