extension TextCatalogue {
    /// The rules in force.
    static let rules: [TextEntry] = [
        TextEntry("rules.title", "在用规则", "Rules in force"),
        TextEntry("rules.packs", "规则包", "Rule packs"),
        TextEntry("rules.pack", "规则包", "Pack"),
        TextEntry("rules.document", "依据文件", "Document"),
        TextEntry("rules.no-document", "平台默认", "default of the platform"),
        TextEntry("rules.since", "施行", "In force"),
        TextEntry("rules.count", "规则", "Rules"),
        TextEntry("rules.defaults", "待确认", "To confirm"),
        TextEntry("rules.unconfirmed", "待确认的默认规则 {count} 条", "{count} {count:default|defaults} to confirm"),
        TextEntry("rules.revision", "版本", "Revision"),
        TextEntry("rules.activated", "启用", "Activated"),
        TextEntry(
            "rules.coming", "已批准另一份规则，{when} 启用。",
            "Another set of rules is approved and comes into force at {when}."),
        TextEntry(
            "rules.coming-note", "已批准另一份规则，{when} 启用：{note}",
            "Another set of rules is approved and comes into force at {when}: {note}"),
        TextEntry(
            "rules.coming-first", "在那以前启用别的修改，它就过时、不会启用；等它启用以后再改更稳妥。",
            "If other changes come into force before, it will not; it is safer to wait."),
        TextEntry("rules.by", "操作人", "By"),
        TextEntry("rules.jurisdiction", "适用范围", "Jurisdiction"),
        TextEntry("rules.edit", "修改", "Change"),
        TextEntry("rules.source", "看文件原文", "See the file"),
        TextEntry("rules.file-text", "规则文件原文", "Text of the rule file"),
        TextEntry("rules.lines", "{count} 行", "{count} {count:line|lines}"),
        TextEntry(
            "rules.fault",
            "有改动没有启用，仍按上次的规则办理",
            "A change is not in force; the last good rules serve on"),
        TextEntry("rules.expires", "到 {day} 止", "until {day}"),
    ]
}
