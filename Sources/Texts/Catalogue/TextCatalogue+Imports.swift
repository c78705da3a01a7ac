extension TextCatalogue {
    /// Import of enterprises.
    static let imports: [TextEntry] = [
        TextEntry("import.title", "导入企业", "Import enterprises"),
        TextEntry("import.file", "CSV 文件", "CSV file"),
        TextEntry(
            "import.file-hint",
            "UTF-8 或 GB18030 编码，第一行是列名。",
            "UTF-8 or GB18030; column names in the first row."),
        TextEntry("import.dry-run", "先试一遍，不写入", "Try it first, change nothing"),
        TextEntry("import.send", "导入", "Import"),
        TextEntry("import.columns", "可以有的列", "Columns"),
        TextEntry(
            "import.columns-text",
            "信用代码和名称必须有，其余有则更新。多余的列不读。",
            "Code and name are needed; the others are updated where present. Further columns are not read."),
        TextEntry("import.required", "必须有", "needed"),
        TextEntry("import.result", "导入结果", "Result of the import"),
        TextEntry("import.done", "已导入 {name}。", "{name} was imported."),
        TextEntry("import.tried", "已试读 {name}，没有写入。", "{name} was read for trial; nothing was changed."),
        TextEntry("import.added", "新增", "added"),
        TextEntry("import.changed", "更新", "changed"),
        TextEntry("import.unchanged", "未变", "unchanged"),
        TextEntry("import.rejected", "拒绝", "rejected"),
        TextEntry("import.rejected-rows", "拒绝的行 {count} 行", "Rejected rows: {count}"),
        TextEntry("import.warned-rows", "需要核对的行 {count} 行", "Rows to check: {count}"),
        TextEntry("import.row", "行", "Row"),
        TextEntry("import.column", "列", "Column"),
        TextEntry("import.reason", "原因", "Reason"),
        TextEntry("import.whole-row", "整行", "whole row"),
        TextEntry("import.confirm", "正式导入", "Import for good"),
        TextEntry("import.download", "下载全部原因", "Download all reasons"),
        TextEntry("import.again", "再导入一个文件", "Import another file"),
        TextEntry("import.running", "正在导入企业 {name}", "Importing {name}"),
        TextEntry(
            "import.so-far",
            "已读 {done}／{total} 行，接受 {accepted}，拒绝 {rejected}。可以离开这一页。",
            "{done} of {total} rows read, {accepted} taken, {rejected} rejected. You may leave this page."),
        TextEntry("import.refresh", "刷新", "Refresh"),
        TextEntry("import.stop", "停止，已导入的保留", "Stop; what is imported stays"),
    ]
}
