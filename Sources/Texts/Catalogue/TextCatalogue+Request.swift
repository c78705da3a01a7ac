extension TextCatalogue {
    /// The page of a request.
    static let request: [TextEntry] = [
        TextEntry("request.previous", "上一件", "Previous"),
        TextEntry("request.next", "下一件", "Next"),
        TextEntry("request.back", "回列表", "Back to the list"),
        TextEntry("request.support", "协办", "Supporting units"),
        TextEntry("request.urgency", "紧急程度 {urgency}", "urgency {urgency}"),
        TextEntry("request.round", "第 {count} 轮", "round {count}"),
        TextEntry("request.handled-by", "承办 {who}", "handled by {who}"),
        TextEntry("request.file", "一企一档", "Enterprise file"),
        TextEntry("request.credit-code", "信用代码", "Credit code"),
        TextEntry("request.industry", "行业", "Industry"),
        TextEntry("request.contact", "联系人", "Contact"),
        TextEntry("request.show-phone", "显示号码", "Show the number"),
        TextEntry("request.audited", "会记入审计", "is recorded in the audit"),
        TextEntry("request.steward", "服务专员", "Steward"),
        TextEntry(
            "request.unknown-entity", "未识别的主体，或已休眠、注销、迁出",
            "Unknown entity, or one that is dormant, deregistered or moved away"),
        TextEntry(
            "request.credit-code-warning",
            "信用代码的校验位对不上，请核对。",
            "The credit code's check digit does not fit; please check it."),
        TextEntry("request.key-back", "回收件箱", "back to the inbox"),
        TextEntry("request.key-commands", "命令", "commands"),
        TextEntry("request.key-neighbours", "上一件、下一件", "previous, next"),
        TextEntry("inbox.key-rows", "上下移动", "up and down"),
        TextEntry("inbox.key-open", "打开", "open"),
    ]
}
