extension TextCatalogue {
    /// Registration by intake clerks.
    static let register: [TextEntry] = [
        TextEntry("register.title", "登记诉求", "Register a request"),
        TextEntry("register.channel", "渠道", "Channel"),
        TextEntry("register.channel-number", "渠道工单号", "Number in the channel"),
        TextEntry("register.kind", "诉求类型", "Kind"),
        TextEntry("register.urgency", "紧急程度", "Urgency"),
        TextEntry("register.request-title", "标题", "Title"),
        TextEntry("register.request-title-hint", "不写就取正文的第一句。", "If empty, the first sentence of the text is taken."),
        TextEntry("register.text", "诉求内容", "What is asked"),
        TextEntry("register.subject", "事项", "Matter"),
        TextEntry(
            "register.subject-hint",
            "不选就由规则按正文判断，选了以您选的为准。",
            "If none is chosen the rules decide by the text; your choice counts."),
        TextEntry("register.subject-unknown", "由规则判断", "let the rules decide"),
        TextEntry("register.entity-code", "企业信用代码", "Credit code"),
        TextEntry("register.entity-name", "企业名称", "Enterprise"),
        TextEntry("register.contact", "联系人", "Contact"),
        TextEntry("register.phone", "联系电话", "Phone"),
        TextEntry("register.send", "登记", "Register"),
        TextEntry("register.suggest", "看看是哪些事项", "Suggest matters"),
        TextEntry("register.after", "登记以后", "After registration"),
        TextEntry(
            "register.after-text",
            "立即生成编号，按规则分派单位并开始计时。没有单位可派的，进入待派单。",
            "A number is given at once, the rules name a unit and clocks start. Where they name none, it waits "
                + "to be dispatched."),
        TextEntry("register.similar", "可能已经登记过", "Perhaps registered already"),
    ]
}
