extension TextCatalogue {
    /// Parts that many staff pages share.
    static let staff: [TextEntry] = [
        TextEntry("notice.conflict", "这件诉求刚刚变了，您的内容没有提交", "This request has just changed; your text was not sent"),
        TextEntry("notice.rule", "规则", "Rule"),
        TextEntry("pagination.label", "分页", "Pages"),
        TextEntry("tabs.label", "视图", "Views"),
        TextEntry("filter.submit", "筛选", "Filter"),
        TextEntry("filter.all", "全部", "All"),
        TextEntry(
            "form.errors",
            "还有 {count} 处要改，改好就能提交",
            "{count} {count:thing|things} to change, then it can be sent"),
        TextEntry("form.title-mark", "出错：", "Error:"),
        TextEntry("form.optional", "（选填）", "(optional)"),
        TextEntry(
            "form.written",
            "已写 {written} 个字，最多 {maximum} 个字",
            "{written} of at most {maximum} characters written"),
        TextEntry("form.written-template", "已写 # 个字，最多 {maximum} 个字", "# of at most {maximum} characters written"),
        TextEntry("form.cancel", "不做了，返回", "Cancel and go back"),
        TextEntry("suggestion.title", "可能是这些事项", "It may be one of these"),
        TextEntry("suggestion.because", "因为写到“{words}”", "because of “{words}”"),
        TextEntry("suggestion.outcome", "{unit}办理，{track}", "to {unit}, {track}"),
    ]
}
