extension TextCatalogue {
    /// What went wrong and what to do.
    static let problems: [TextEntry] = [
        TextEntry("problem.404", "没有找到这一页", "This page was not found"),
        TextEntry(
            "problem.404-why",
            "地址可能写错了，也可能这件诉求不归您的单位看。",
            "The address may be mistaken, or the request is not your unit's to see."),
        TextEntry("problem.404-what", "核对编号，或从列表里打开。", "Check the number, or open it from the list."),
        TextEntry("problem.403", "您的角色不能打开这一页", "Your role may not open this page"),
        TextEntry("problem.403-why", "每个角色只开放工作需要的页面。", "Each role opens only the pages that its work needs."),
        TextEntry(
            "problem.403-what",
            "工作需要的话，请本单位系统管理员增加角色。",
            "If your work needs it, ask your unit's system administrator for the role."),
        TextEntry("problem.stale-form", "这一页放得太久，没有提交", "This page was open too long; it was not sent"),
        TextEntry("problem.stale-form-what", "返回上一页，刷新后再提交一次。", "Go back, reload and send it again."),
        TextEntry("problem.429", "请稍等再试", "Please wait a little"),
        TextEntry(
            "problem.429-what",
            "操作太快了，{count} 秒后可以再试。",
            "That was too fast; try again in {count} {count:second|seconds}."),
        TextEntry("problem.500", "我们这边出了问题", "Something is wrong on our side"),
        TextEntry(
            "problem.500-what",
            "刚才的操作没有完成，值班人员已经能看到。请过几分钟再试；急事请拨打 12345。",
            "What you did was not completed, and those on duty can see it. Try again in a few minutes; if it "
                + "is urgent, call 12345."),
        TextEntry("problem.503", "现在暂时用不了", "Not available at the moment"),
        TextEntry(
            "problem.503-what",
            "正在恢复，通常几分钟就好。已提交的内容都保存着；急事请拨打 12345。",
            "It is coming back, usually within minutes. What was sent is safe; if it is urgent, call 12345."),
        TextEntry("problem.reference", "告诉值班人员这个编号：", "Tell those on duty this number:"),
        TextEntry("problem.to-inbox", "回到收件箱", "To the inbox"),
        TextEntry("problem.to-home", "回到首页", "To the start page"),
    ]
}
