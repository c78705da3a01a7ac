extension DiagnosticCode {
    /// Units, industries, matters and calendars.
    static let catalogue: [DiagnosticCode] = [
        .init(
            "RULE-0000", "No calendar to count by",
            "Without any rule file there is no calendar; files without hours are RULE-0063.",
            "没有日历",
            "一份规则文件也没有，就没有日历，不能数工作日；把写着 `[calendar]` 的文件放回去。有规则文件、没有办公时间的，是 RULE-0063。"),
        .init(
            "RULE-0050", "Section claimed twice", "A section of the classification belongs to one row.",
            "门类有两个主管单位",
            "国民经济行业分类的一个门类，只能归一行。"),
        .init(
            "RULE-0051", "Section claimed by nobody", "Each section has a row or is listed in without-row.",
            "门类没有主管单位",
            "20 个门类都要有着落；确实没有的，在 `[pack]` 写 `without-row`。"),
        .init(
            "RULE-0052", "Section with a row excused", "A section has a row or is listed in without-row, not both.",
            "列为没有主管单位的门类，却有主管单位",
            "两边只能有一边。"),
        .init(
            "RULE-0053", "Successors in a circle", "A unit that ends is taken over by one that goes on.",
            "承接单位绕成一圈",
            "撤销的单位由谁接，最后要落到还在的单位上。"),
        .init(
            "RULE-0054", "Successor ends first", "A successor outlives the unit that it follows.",
            "承接单位自己先撤销了",
            "承接的单位要比它承接的单位存在得久。"),
        .init(
            "RULE-0055", "Successor without end", "A unit that goes on has no successor; write until.",
            "写了承接单位，没有写撤销的日期",
            "单位还在，就没有谁来承接；写上 until（最后一天）。"),
        .init(
            "RULE-0056", "Parents in a circle", "A matter cannot be its own parent.",
            "上级事项绕成一圈",
            "一项不能是自己的上级。"),
        .init(
            "RULE-0057", "Declared twice", "It can be declared once over all files, such as the calendar of a year.",
            "全部文件里只能写一次的写了两次",
            "例如同一年的日历、办公时间。"),
        .init(
            "RULE-0058", "Date of another year", "Days off are written in the calendar of their year.",
            "日子不属于这一年的安排",
            "节假日写在当年的日历里。"),
        .init(
            "RULE-0059", "Year missing", "Calendars follow year by year.",
            "中间缺一年的日历",
            "日历要一年接一年；缺的那一年，期限推算不准。"),
        .init(
            "RULE-0060", "Calendar contradicts itself", "For example a day both off and worked.",
            "日历自相矛盾",
            "例如同一天既放假又调休上班。"),
        .init(
            "RULE-0061", "No span of time", "Hours are written \"08:30-12:00\".",
            "不是时段",
            "办公时间写成 \"08:30-12:00\"。"),
        .init(
            "RULE-0062", isWarning: true, "Unit ends before its rule", "Name a successor, or end the rule before.",
            "单位撤销以后规则落空",
            "写上 successor（由谁接），或者让规则在那之前结束。"),
        .init(
            "RULE-0063", "Working hours missing", "Without working hours no deadline can be reckoned.",
            "全部文件里都没有办公时间",
            "没有办公时间，期限就推算不出来。"),
        .init(
            "RULE-0064", "Unit gone that open requests need", "Keep the unit, with until and successor.",
            "单位不见了，在办的诉求还要用到",
            "在办的诉求用的是登记时的规则，里面写着这个单位；不要删，写上 until 和 successor。这一条在服务接收文件夹的改动时检查。"),
    ]
}
