extension TextCatalogue {
    /// How personal data is used, and accessibility.
    static let statements: [TextEntry] = [
        TextEntry(
            "privacy.lead",
            "我们只收办理诉求要用的信息，只给办理的人看。",
            "We take only what handling a request needs, and show it only to those who handle it."),
        TextEntry("privacy.1", "收什么", "What we take"),
        TextEntry(
            "privacy.1-text",
            "您写的诉求、联系电话、您愿意留下的称呼和企业信息。不要求身份证号。",
            "Your request, a phone number, and the name and enterprise that you choose to give. No identity "
                + "number is asked for."),
        TextEntry("privacy.2", "给谁看", "Who sees it"),
        TextEntry(
            "privacy.2-text",
            "承办这件诉求的单位和回访人员。电话平时隐去中间几位，看完整号码会留下记录。",
            "The unit that handles it and those who call back. Phone numbers are masked; whoever looks at a "
                + "whole number is recorded."),
        TextEntry("privacy.3", "存多久", "How long it is kept"),
        TextEntry(
            "privacy.3-text",
            "按政务档案的规定保存，操作记录至少保存 184 天。",
            "As the rules for public records say; the record of operations at least 184 days."),
        TextEntry("privacy.4", "您可以做什么", "What you can do"),
        TextEntry(
            "privacy.4-text",
            "可以凭编号查看、补充、撤回，也可以拨打 12345 要求更正。",
            "With the number you can look, add and withdraw, or call 12345 to have it corrected."),
        TextEntry(
            "accessibility.lead",
            "本站按 WCAG 2.2 AA 级制作，键盘、读屏软件和手机都能用。",
            "These pages are made to WCAG 2.2 AA, for keyboard, screen reader and phone."),
        TextEntry("accessibility.1", "怎样用", "How to use it"),
        TextEntry(
            "accessibility.1-text",
            "不用脚本也能提交和查询。时限同时用形状、文字和颜色表示。深色随系统设置。",
            "Submitting and following work without script. Clocks speak by shape, words and colour. Dark "
                + "follows the system."),
        TextEntry("accessibility.2", "快捷键", "Keys"),
        TextEntry(
            "accessibility.2-text",
            "工作人员页面的单键快捷键可以在账号里关闭。",
            "Staff can switch single keys off in their account."),
        TextEntry("accessibility.3", "遇到障碍", "If something is in your way"),
        TextEntry(
            "accessibility.3-text",
            "请拨打 12345 说明是哪一页，我们会先帮您办，再改页面。",
            "Call 12345 and say which page; we help you first and then mend the page."),
    ]
}
