extension TextCatalogue {
    /// Single keys.
    static let keys: [TextEntry] = [
        TextEntry("keys.title", "快捷键", "Keys"),
        TextEntry("keys.key", "按键", "Key"),
        TextEntry("keys.does", "作用", "What it does"),
        TextEntry("keys.search", "搜索", "search"),
        TextEntry("keys.rows", "下一行、上一行、打开", "next row, previous row, open"),
        TextEntry("keys.back", "回到列表", "back to the list"),
        TextEntry("keys.commands", "命令，再按命令后面的字母", "commands, then the letter shown"),
        TextEntry("keys.go", "去收件箱、企业档案、概览、规则", "to inbox, enterprises, overview, rules"),
        TextEntry(
            "keys.editor", "修改规则时：保存为草稿、下一处问题、补全用词", "while changing rules: save the draft, next fault, complete words"),
        TextEntry("keys.help", "全部快捷键、关闭", "all keys, close"),
        TextEntry("keys.close", "关闭", "Close"),
    ]
}
