extension TextCatalogue {
    /// Following a request.
    static let following: [TextEntry] = [
        TextEntry("follow.title", "查询进度", "Follow a request"),
        TextEntry(
            "follow.lead",
            "写诉求编号和提交时留的电话后 4 位。编号在提交成功的页面上，打过热线的可以问接线员。",
            "Give the request number and the last 4 digits of the phone that you left. The number is on the page "
                + "after submission; whoever called the hotline can ask there."),
        TextEntry("follow.number", "诉求编号", "Request number"),
        TextEntry("follow.number-hint", "TX 开头，如 TX20260209-000047", "begins with TX, such as TX20260209-000047"),
        TextEntry("follow.phone", "电话后 4 位", "Last 4 digits of the phone"),
        TextEntry("follow.show", "查看进度", "Show the progress"),
        TextEntry(
            "follow.not-found",
            "编号和电话对不上，请核对。电话要填提交时留的那个。",
            "Number and phone do not go together; please check. It is the phone that you left when submitting."),
        TextEntry(
            "follow.number-form",
            "编号是 TX、8 位日期、短横线和 6 位序号，请对照检查",
            "A number is TX, 8 digits of the date, a hyphen and 6 digits; please compare"),
        TextEntry("follow.phone-form", "填电话的最后 4 位数字", "Give the last 4 digits of the phone"),
        TextEntry(
            "follow.too-many", "试的次数太多，请 {count} 分钟后再试，或拨打 12345 查询",
            "Too many attempts; try again in {count} {count:minute|minutes}, or call 12345"),
        TextEntry(
            "follow.kept", "离开久了，请再核对一次。您写的内容都还在，核对后可以接着提交。",
            "You were away for long; please confirm once more. What you wrote is kept, and you can send it then."),
        TextEntry("follow.steps", "办理步骤", "Steps"),
        TextEntry("follow.log", "办理经过", "What was done"),
        TextEntry("follow.contacts", "找谁问", "Whom to ask"),
        TextEntry("follow.supplement", "还想说明什么", "Anything to add"),
        TextEntry("follow.supplement-asked", "请您补充材料", "Please add the material"),
        TextEntry("follow.supplement-label", "补充说明或材料", "Further explanation or material"),
        TextEntry("follow.supplement-hint", "会直接交给承办人。", "It goes straight to the handler."),
        TextEntry("follow.supplement-send", "提交补充", "Send"),
        TextEntry("follow.rate", "请您评价", "Please rate it"),
        TextEntry("follow.rate-label", "办理结果您满意吗", "Are you satisfied with the result"),
        TextEntry("follow.rate-send", "提交评价", "Send the rating"),
        TextEntry("follow.withdraw", "撤回这件诉求", "Withdraw this request"),
        TextEntry(
            "follow.withdraw-lead",
            "撤回以后不再办理，编号还能查到。要再办，请重新提交。",
            "It is not handled any further; the number can still be looked up. To have it handled again, "
                + "submit it anew."),
        TextEntry("follow.withdraw-reason", "撤回的原因", "Reason"),
        TextEntry("follow.reopen", "不满意，要求重新办理", "Not satisfied: have it handled again"),
        TextEntry(
            "follow.reopen-lead",
            "编号不变，仍由原来的部门办理，期限重新起算。",
            "The number stays, the same unit handles it, and the time begins anew."),
        TextEntry("follow.reopen-reason", "哪里没有解决", "What is not solved"),
        TextEntry("follow.reopen-send", "要求重新办理", "Have it handled again"),
        TextEntry("follow.unit", "承办", "Handled by"),
        TextEntry("follow.steward", "服务专员单位", "Steward's unit"),
        TextEntry("follow.by-phone", "电话", "Phone"),
        TextEntry("follow.hotline", "12345，报诉求编号", "12345, with the request number"),
        TextEntry("follow.state-waiting", "等待派单", "Waiting to be passed on"),
        TextEntry("follow.state-handling", "正在办理", "In hand"),
        TextEntry("follow.state-suspended", "等您补充材料", "Waiting for your material"),
        TextEntry("follow.state-concluded", "已办结，即将告诉您结果", "Settled; you will hear the result"),
        TextEntry("follow.state-answered", "已答复", "Answered"),
        TextEntry("follow.state-reported", "已告诉您结果", "You were told the result"),
        TextEntry("follow.state-closed", "已归档", "Closed"),
        TextEntry("follow.state-rejected", "不予受理", "Not accepted"),
        TextEntry("follow.state-withdrawn", "已撤回", "Withdrawn"),
    ]
}
