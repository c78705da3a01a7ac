extension TextCatalogue {
    /// The frames of staff and public pages.
    static let shell: [TextEntry] = [
        TextEntry("lang", "zh-CN", "en"),
        TextEntry("brand.name", "同行", "Tongxing"),
        TextEntry("brand.zone", "天津港保税区企业服务", "Enterprise service, Tianjin Port Free Trade Zone"),
        TextEntry("brand.zone-short", "保税区企业服务", "Enterprise service"),
        TextEntry("shell.skip", "跳到正文", "Skip to content"),
        TextEntry("shell.home", "同行，回到收件箱", "Tongxing, back to the inbox"),
        TextEntry("shell.search", "搜索诉求、企业", "Search requests and enterprises"),
        TextEntry("shell.menu", "菜单", "Menu"),
        TextEntry("shell.menu-close", "关闭菜单", "Close menu"),
        TextEntry("shell.navigation", "主导航", "Main navigation"),
        TextEntry("shell.place", "位置", "You are here"),
        TextEntry("shell.account", "账号", "Account"),
        TextEntry("shell.sign-out", "退出", "Sign out"),
        TextEntry("shell.all-keys", "全部快捷键", "All keys"),
        TextEntry(
            "shell.demonstration",
            "演示数据：企业、人员和号码均为虚构。",
            "Demonstration data: enterprises, people and numbers are invented."),
        TextEntry(
            "public.home",
            "同行，天津港保税区企业服务，首页",
            "Tongxing, enterprise service of Tianjin Port Free Trade Zone, home"),
        TextEntry("public.submit", "提交诉求", "Submit a request"),
        TextEntry("public.follow", "查询进度", "Follow a request"),
        TextEntry(
            "public.hotline",
            "也可以拨打 12345 热线，24 小时有人接听。危及生命财产的紧急情况，请先拨打 110、119 或 120。",
            "You can also call the hotline 12345, day and night. Where life or property is in danger, call "
                + "110, 119 or 120 first."),
        TextEntry("public.staff", "工作人员登录", "Staff sign-in"),
        TextEntry("public.privacy", "个人信息怎样使用", "How personal data is used"),
        TextEntry("public.accessibility", "无障碍说明", "Accessibility"),
        TextEntry("unit.items", "件", "items"),
        TextEntry("list.or", "或", " or "),
        TextEntry("list.colon", "：", ": "),
    ]
}
