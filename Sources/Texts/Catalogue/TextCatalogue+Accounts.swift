extension TextCatalogue {
    /// Sign-in, passwords and one's own account.
    static let accounts: [TextEntry] = [
        TextEntry("sign-in.title", "登录", "Sign in"),
        TextEntry("sign-in.user", "账号", "User name"),
        TextEntry("sign-in.password", "密码", "Password"),
        TextEntry(
            "sign-in.password-hint",
            "连续输错 5 次，账号锁定 5 分钟。",
            "After 5 wrong passwords the account is locked for 5 minutes."),
        TextEntry("sign-in.send", "登录", "Sign in"),
        TextEntry("sign-in.or", "或", "or"),
        TextEntry("sign-in.idle", "10 分钟没有操作，已自动退出。登录后接着做。", "Signed out after 10 idle minutes. Sign in to go on."),
        TextEntry("sign-in.wrong", "账号或密码不对，请再试一次", "User name or password is wrong; please try again"),
        TextEntry("sign-in.locked-until", "账号已锁定，{time} 后再试", "The account is locked; try again after {time}"),
        TextEntry("sign-in.help", "登录不了", "If you cannot sign in"),
        TextEntry("sign-in.forgotten", "忘了密码", "Password forgotten"),
        TextEntry("sign-in.forgotten-what", "请本单位系统管理员重设。", "Ask your unit's system administrator to reset it."),
        TextEntry("sign-in.locked", "账号锁定", "Account locked"),
        TextEntry(
            "sign-in.locked-what",
            "等 5 分钟再试，不用重设密码。",
            "Wait 5 minutes and try again; the password stays as it is."),
        TextEntry("sign-in.new", "新到岗", "New here"),
        TextEntry(
            "sign-in.new-what",
            "请本单位系统管理员开通账号并指定角色。",
            "Ask your unit's system administrator for an account and a role."),
        TextEntry("sign-in.public", "企业和居民不用登录。", "Enterprises and residents need not sign in."),
        TextEntry("sign-in.demonstration", "演示账号", "Demonstration accounts"),
        TextEntry("password.title", "先换一个新密码", "First choose a new password"),
        TextEntry(
            "password.lead",
            "这是第一次登录，或密码刚被重设。新密码只有您知道。",
            "This is your first sign-in, or the password was reset. Only you will know the new one."),
        TextEntry("password.old", "现在的密码", "Present password"),
        TextEntry("password.new", "新密码", "New password"),
        TextEntry("password.repeat", "再写一遍新密码", "New password again"),
        TextEntry(
            "password.rules",
            "至少 {count} 位，大写、小写、数字、符号中至少三种。",
            "At least {count} characters, three of: capitals, small letters, digits, signs."),
        TextEntry("password.send", "换密码", "Change the password"),
        TextEntry("account.title", "账号", "Account"),
        TextEntry("account.me", "我", "Me"),
        TextEntry("account.password", "换密码", "Change the password"),
        TextEntry("account.name", "姓名", "Name"),
        TextEntry("account.login", "账号", "User name"),
        TextEntry("account.unit", "单位", "Unit"),
        TextEntry("account.roles", "角色", "Roles"),
        TextEntry("account.last", "上次登录", "Last sign-in"),
        TextEntry("account.keys", "使用单键快捷键", "Use single keys"),
        TextEntry(
            "account.keys-hint",
            "关闭后只能用带 Ctrl、Alt 的组合键和鼠标，适合用语音输入的人。",
            "Without them, the pointer and the browser's own keys remain; good for those who speak to the "
                + "computer."),
        TextEntry("account.save", "保存", "Save"),
    ]
}
