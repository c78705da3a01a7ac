extension TextCatalogue {
    /// The rule editor.
    static let ruleEditor: [TextEntry] = [
        TextEntry("editor.title", "修改规则", "Change rules"),
        TextEntry("editor.files", "规则文件", "Rule files"),
        TextEntry("editor.mark-changed", "改", "changed"),
        TextEntry("editor.mark-removed", "删", "deleted"),
        TextEntry("editor.mark-errors", "{count} 错", "{count} {count:error|errors}"),
        TextEntry("editor.mark-failed", "{count} 未过", "{count} failed"),
        TextEntry("editor.new-file", "新建文件", "New file"),
        TextEntry("editor.new-file-name", "路径，如 rules/calendar/2027.toml", "Path, such as rules/calendar/2027.toml"),
        TextEntry("editor.new-file-open", "打开", "Open"),
        TextEntry("editor.text", "规则文本", "Text of the rules"),
        TextEntry(
            "editor.hint", "写好后先检查。按 Tab 可以离开这里。数字必须写单位，如 working-days = 2。",
            "Check when you have written. Tab leaves the field. Numbers need a unit, such as working-days = 2."),
        TextEntry("editor.check", "检查", "Check"),
        TextEntry("editor.format", "整理格式", "Tidy up"),
        TextEntry("editor.save", "保存为草稿", "Save as draft"),
        TextEntry("editor.undo", "恢复为现行文本", "Back to the text in force"),
        TextEntry("editor.remove", "删除这个文件", "Delete this file"),
        TextEntry("editor.remove-confirm", "从草稿里删除", "Delete it from the draft"),
        TextEntry(
            "editor.remove-in-force", "只是从您的草稿里删去，批准生效以前随时可以恢复。仍在生效的规则包不能删：先在它的 [pack] 里写 until，过了那天再删。",
            "It goes from your draft only and can be restored until the draft is in force. A pack in force cannot be deleted: give its [pack] an until first, and delete it after that day."
        ),
        TextEntry(
            "editor.remove-new", "这个新文件还没有生效过，删除后找不回来。", "This new file was never in force and cannot be brought back."),
        TextEntry(
            "editor.is-removed", "这个文件已从草稿里删去；批准生效后，现行规则里才没有它。",
            "Deleted from the draft; the rules in force have it until the draft is approved."),
        TextEntry("editor.restore", "恢复这个文件", "Restore this file"),
        TextEntry("editor.removed", "文件已从草稿里删除。", "The file is deleted from the draft."),
        TextEntry("editor.fix", "改为“{word}”", "Change to “{word}”"),
        TextEntry("editor.next", "下一处", "Next"),
        TextEntry("editor.place", "第 {line} 行第 {column} 字", "line {line}, character {column}"),
        TextEntry("editor.related", "{file} 第 {line} 行：{what}", "{file}, line {line}: {what}"),
        TextEntry("editor.elsewhere", "{file} 第 {line} 行：{what}", "{file}, line {line}: {what}"),
        TextEntry("editor.checked", "检查结果", "What the check found"),
        TextEntry("editor.checked-text", "有问题和改动的行", "Lines with faults and changes"),
        TextEntry("editor.checked-at", "{when} 检查", "checked {when}"),
        TextEntry("editor.errors", "{count} 处错误", "{count} {count:error|errors}"),
        TextEntry("editor.warnings", "{count} 条提醒", "{count} {count:warning|warnings}"),
        TextEntry("editor.sound", "没有错误", "No errors"),
        TextEntry("editor.live-errors", "# 处错误，按 F8 到下一处", "# errors, F8 for the next"),
        TextEntry("editor.live-warnings", "，# 条提醒", ", # warnings"),
        TextEntry("editor.live-fix", "改为“#”", "Change to “#”"),
        TextEntry("editor.live-failed", "暂时不能随写随查，可以按“检查”", "Not checked while writing; press Check"),
        TextEntry("editor.first", "到第一处", "To the first"),
        TextEntry("editor.gap", "{count} 行没有改动", "{count} {count:line|lines} unchanged"),
        TextEntry("editor.was", "原为 ", "was "),
        TextEntry("editor.in-force", "现行", "In force"),
        TextEntry("editor.own", "草稿", "Draft"),
        TextEntry("editor.typed", "您写的", "What you wrote"),
        TextEntry("editor.stored", "现在存的", "What is stored now"),
        TextEntry("editor.edit", "修改这个文件", "Edit this file"),
        TextEntry(
            "editor.too-large", "这个文件超过 200 KB，没有保存。请把它分成几个文件。",
            "The file is over 200 KB and was not saved. Divide it into several."),
        TextEntry(
            "editor.bad-name", "文件名应如 rules/calendar/2027.toml：用英文小写字母、数字和连字符，以 .toml 结尾。",
            "Names are like rules/calendar/2027.toml: small letters, digits and hyphens, ending in .toml."),
        TextEntry(
            "editor.not-tidied", "有写错的地方，格式没有整理。先改正下面的错误。", "Nothing was tidied up: put the errors below right first."),
        TextEntry("editor.tidied", "格式整理好了，还没有保存。", "Tidied up, not saved yet."),
        TextEntry("editor.saved", "草稿已保存。", "The draft is saved."),
        TextEntry("editor.undone", "这个文件已恢复为现行文本。", "The file is back to the text in force."),
        TextEntry(
            "editor.changed-window", "这个文件的草稿已经在别的窗口改过（{when}）。下面左边是现在存的，右边是您刚写的，都没有丢。核对后再保存一次，就以您写的为准。",
            "The draft of this file was changed in another window ({when}). On the left is what is stored, on the right what you wrote; nothing is lost. Look at both and save again to keep yours."
        ),
        TextEntry(
            "editor.changed-in-force", "您改这个文件以后，现行规则里的它也变了（{who}，{when}）。下面左边是现行的，右边是您的草稿。核对后保存，就以您的为准。",
            "Since you began, this file changed in the rules in force ({who}, {when}). On the left is the text in force, on the right your draft. Look at both and save to keep yours."
        ),
        TextEntry("editor.approval", "批准", "Approval"),
        TextEntry("editor.two-people", "两人，起草人不能批准", "two people; not the author"),
        TextEntry("editor.step-draft", "起草　改了 {count} 个文件", "Draft: {count} {count:file|files} changed"),
        TextEntry("editor.step-no-draft", "起草　还没有改动", "Draft: nothing changed yet"),
        TextEntry("editor.step-check", "检查　{errors} 处错误，{warnings} 条提醒", "Check: {errors} errors, {warnings} warnings"),
        TextEntry("editor.step-check-done", "检查　没有错误，{warnings} 条提醒", "Check: no errors, {warnings} warnings"),
        TextEntry("editor.step-tests", "测试　{passed} 条符合，{failed} 条不符合", "Tests: {passed} as expected, {failed} not"),
        TextEntry("editor.step-tests-waiting", "测试　改正错误后才能运行", "Tests: run once the errors are put right"),
        TextEntry("editor.step-approve", "批准　由另一位制度人员", "Approval: by another person"),
        TextEntry(
            "editor.step-force", "生效　按文件里的生效日（effective），最早在批准时",
            "In force: on the file's effective date, on approval at the earliest"),
        TextEntry("editor.see-tests", "看哪些不符合", "See which are not"),
        TextEntry("editor.see-differences", "看改了什么", "See what changed"),
        TextEntry("editor.note", "说明（给批准的人看）", "Note (for who approves)"),
        TextEntry("editor.scope", "适用范围", "Which requests it is for"),
        TextEntry("editor.scope-new", "只管生效后登记的诉求", "Only those registered once it is in force"),
        TextEntry("editor.scope-open", "在办诉求也重算", "Open ones are recomputed too"),
        TextEntry(
            "editor.scope-open-count", "在办诉求也重算（{count} 件会变）", "Open ones are recomputed too ({count} change)"),
        TextEntry(
            "editor.scope-mixed", "改过的文件现在不一致：有的只管新登记的，有的在办的也重算。不选就照各自写的。",
            "The changed files differ: some are for new requests only, some for open ones too. Choose none to leave them so."
        ),
        TextEntry("editor.scope-apply", "写入草稿，看影响", "Write it into the draft"),
        TextEntry("editor.scope-applied", "适用范围已写入草稿。", "Whom the rules are for is written in the draft."),
        TextEntry(
            "editor.scope-apart", "有个改过的文件，它的 [pack] 分开写在几处，适用范围没有写入。请直接在文本里写 applies-to-open。",
            "The [pack] of a changed file is written in several pieces, so nothing was written. Write applies-to-open in its text."
        ),
        TextEntry(
            "editor.scope-raced", "这个文件刚在别的窗口改过，适用范围没有写入。核对后再选一次。",
            "This file was just changed in another window, so nothing was written. Look at it and choose again."),
        TextEntry("editor.send", "送批准", "Send for approval"),
        TextEntry("editor.obstacle-nothing", "改了规则并保存后，才能送批准。", "Change a rule and save it first."),
        TextEntry("editor.obstacle-errors", "改正 {count} 处错误后，才能送批准。", "Put {count} {count:error|errors} right first."),
        TextEntry("editor.obstacle-tests", "处理 {count} 条不符合的测试后，才能送批准。", "Deal with {count} {count:test|tests} first."),
        TextEntry(
            "editor.obstacle-conflict", "有文件在现行规则里也变了，核对并保存后才能送批准。",
            "Some files changed in force too; look at them and save first."),
        TextEntry("editor.tab-edit", "编辑", "Edit"),
        TextEntry("editor.tab-differences", "差异", "Differences"),
        TextEntry("editor.tab-tests", "测试", "Tests"),
        TextEntry("editor.tab-analysis", "分析", "Analysis"),
        TextEntry("editor.expected", "应为", "expected"),
        TextEntry("editor.actual", "现为", "found"),
    ]

    /// What a draft of the rules changes, fails and leaves open.
    static let ruleReview: [TextEntry] = [
        TextEntry("editor.changes", "改了什么", "What changed"),
        TextEntry("editor.changes-wait", "改正错误后才能说明改了什么", "Told once the errors are put right"),
        TextEntry(
            "editor.equivalent", "意思没有变：每一天、每一件诉求，决定都一样", "Equivalent: every request on every day is decided alike"),
        TextEntry("editor.differs", "意思变了", "The meaning differs"),
        TextEntry("editor.no-differences", "还没有改动", "Nothing changed yet"),
        TextEntry("change.added", "新增", "new"),
        TextEntry("change.removed", "删去", "gone"),
        TextEntry("change.changed", "改动", "changed"),
        TextEntry("change.reworded", "只改文字", "reworded"),
        TextEntry("change.moved", "换了位置", "moved"),
        TextEntry("editor.tests-count", "{passed} 条符合，{failed} 条不符合", "{passed} as expected, {failed} not"),
        TextEntry("editor.tests-wait", "改正错误后才能运行测试", "The tests run once the errors are put right"),
        TextEntry("editor.tests-none", "还没有情景", "There are no scenarios yet"),
        TextEntry("editor.tests-passed", "所有情景都和预期一样", "Every scenario comes as expected"),
        TextEntry(
            "editor.tests-about", "情景在 tests 文件夹里：什么时候登记、做了什么，应该是什么结果。",
            "The scenarios lie in the folder tests: what happens when, and what should come of it."),
        TextEntry("editor.tests-remark", "先看是规则改错了，还是预期该改了", "Is the rule wrong, or the expectation?"),
        TextEntry("editor.tests-earlier", "改动以前就不符合", "failed before anything was changed"),
        TextEntry(
            "editor.tests-earlier-count", "其中 {count} 条改动以前就不符合",
            "{count} of them failed before anything was changed"),
        TextEntry("editor.not-as-expected", "不符合", "not as expected"),
        TextEntry("editor.adopt", "结果是对的，写入这个文件的预期", "These are right: write them into this file"),
        TextEntry("editor.adopted", "实际结果已写入草稿里的情景，请核对。", "What was found is in the draft's scenarios; look at it."),
        TextEntry("editor.analysis-waits", "改正错误后才能分析", "Analysed once the errors are put right"),
        TextEntry("editor.analysis-nothing", "没有发现问题", "Nothing was found"),
        TextEntry("editor.analysis-faults", "要改的", "To put right"),
        TextEntry("editor.analysis-notes", "要知道的", "To know"),
        TextEntry(
            "editor.analysis-incomplete", "有的条件太复杂，没有全部查清；列出的都核对过",
            "Some conditions are too intricate to settle; what is listed is proven"),
        TextEntry("editor.witness", "例如：{request}", "Such as: {request}"),
        TextEntry("editor.any-request", "例如：各项都还没有写明的诉求", "Such as: a request of which nothing is known yet"),
    ]
}
