extension DiagnosticCode {
    /// What is written wrong in scenario files and in files of facts.
    static let scenarios: [DiagnosticCode] = [
        .init(
            "TEST-0001", "Key unknown in a scenario", "There is no such key in scenarios here.",
            "情景里没有这个键",
            "键写错了，照建议改。键都写在 `[[scenario]]` 下面；规则写在 tests 以外的文件里。写 `who` 的情景只问权限，不写 facts、steps 和 until。"),
        .init(
            "TEST-0002", "Key missing in a scenario", "A scenario has title, at, facts and expect.",
            "情景缺少必须写的键",
            "每个情景要有 title、at、facts 和 expect，每一步要有 at 和 do。"),
        .init(
            "TEST-0003", "Value of another type in a scenario",
            "The key of the scenario takes a value of another type.",
            "情景里值的写法不对",
            "时刻要写日期、时间和时区；名字的列表写成 `[\"…\"]`；检查会说应写什么。"),
        .init(
            "TEST-0004", "Name unknown in a scenario",
            "No unit, clock, state, rule, deed or refusal has that name; --update never writes over it.",
            "情景里的名字不认识",
            "单位、时限、状态、规则的 id、做的事、办不成的原因，写错了就改。这是情景的错，`--update` 不会拿实际结果盖掉它。"),
        .init(
            "TEST-0005", "Fact wrong in a scenario",
            "There is no such attribute, or its value is not one that it takes.",
            "情景里的事实写错了",
            "`facts` 和 `who` 里写的是规则的属性和值，写错了就改。"),
        .init(
            "TEST-0006", "Scenario out of order", "A step or until is before what it follows.",
            "情景里的时间倒了",
            "每一步不早于前一步，第一步不早于登记，`until` 不早于最后一步。"),
        .init(
            "FACT-0001", "Fact wrong", "There is no such attribute, or its value is not one that it takes.",
            "事实写错了",
            "`rules explain --facts` 的文件里，没有这个属性，或者值写错了；照建议改。"),
    ]
}
