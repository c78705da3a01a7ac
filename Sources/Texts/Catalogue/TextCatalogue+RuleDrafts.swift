extension TextCatalogue {
    /// Drafts of the rules that were sent for approval, and the history.
    static let ruleDrafts: [TextEntry] = [
        TextEntry("drafts.tab", "改动", "Changes"),
        TextEntry("drafts.title", "送审的规则", "Rules sent for approval"),
        TextEntry(
            "drafts.title-waiting", "送审的规则（{count} 份等批准）", "Rules sent for approval ({count} waiting)"),
        TextEntry("drafts.none", "没有等人批准的草稿", "No draft waits for approval"),
        TextEntry(
            "drafts.about", "送批准以后，由另一位制度人员在这里批准或退回。",
            "Once sent, a draft is approved or rejected here by another person."),
        TextEntry("drafts.waiting", "等批准、等生效", "Waiting"),
        TextEntry("drafts.decided", "已有结果", "Decided"),
        TextEntry("drafts.named", "规则草稿 {hash}", "Draft {hash}"),
        TextEntry("drafts.state", "状态", "State"),
        TextEntry("drafts.state-waiting", "等批准", "waits for approval"),
        TextEntry("drafts.state-approved", "已批准，等生效", "approved, not yet in force"),
        TextEntry("drafts.state-active", "已生效", "in force since"),
        TextEntry("drafts.state-refused", "已退回", "rejected"),
        TextEntry("drafts.state-withdrawn", "已撤回", "withdrawn"),
        TextEntry("drafts.state-failed", "没能生效", "could not come into force"),
        TextEntry("drafts.state-stale", "已过时", "overtaken"),
        TextEntry("drafts.author", "起草", "Author"),
        TextEntry("drafts.machine", "服务器账号 {name}", "system account {name}"),
        TextEntry("drafts.note", "说明", "Note"),
        TextEntry("drafts.decided-by", "决定", "Decided"),
        TextEntry("drafts.activation", "生效", "In force"),
        TextEntry("drafts.at-once", "批准时", "on approval"),
        TextEntry("drafts.date", "生效日期", "In force from"),
        TextEntry("drafts.date-hint", "不写就在批准时生效", "On approval where left empty"),
        TextEntry(
            "drafts.approval-date-hint", "到这一天启用；清空就在批准时启用，不管起草人写的哪天",
            "In force from that day; on approval where left empty, whatever day the author wished"),
        TextEntry("drafts.bad-day", "生效日期应如 2026-04-01。", "The date should be like 2026-04-01."),
        TextEntry(
            "drafts.bad-date", "生效日期应如 2026-04-01，并且还没有到。草稿没有送出，改动都在。",
            "The date should be like 2026-04-01 and not yet past. Nothing was sent; your changes are kept."),
        TextEntry("drafts.approve", "批准", "Approve"),
        TextEntry("drafts.reason", "退回的理由", "Why it is rejected"),
        TextEntry("drafts.reject", "退回", "Reject"),
        TextEntry("drafts.withdraw", "撤回", "Take back"),
        TextEntry("drafts.reopen", "取回继续修改", "Go on changing it"),
        TextEntry("drafts.decide", "去批准或退回", "To the decision"),
        TextEntry("drafts.decide-again", "改为退回", "Reject it after all"),
        TextEntry("drafts.units-rest", "另外 {count} 个单位也有变化，在影响页", "{count} more units change; see the impact page"),
        TextEntry("drafts.examples", "先看这几件", "A few to look at first"),
        TextEntry("drafts.trial", "最近的诉求按这一版重新决定", "Recent requests decided anew"),
        TextEntry("drafts.trial-count", "试了 {tried} 件，{differing} 件不一样", "{tried} tried, {differing} differ"),
        TextEntry("drafts.trial-coverage", "服务单位不一样", "Looked after by others"),
        TextEntry("drafts.trial-route", "派单不一样", "Another route"),
        TextEntry("drafts.trial-deadlines", "时限不一样", "Other deadlines"),
        TextEntry("drafts.trial-see", "看不一样在哪里", "See what differs"),
        TextEntry("drafts.trial-rest", "再看 {count} 件", "{count} more"),
        TextEntry("drafts.trial-same", "都和现在一样", "All as they are now"),
        TextEntry("drafts.was-becomes", "现在：{was}。改后：{becomes}", "Now: {was}. Then: {becomes}"),
        TextEntry(
            "drafts.stale", "这份草稿送来以后，现行规则又变了，不能直接批准。请起草人在现行规则上重做，核对后再送。",
            "The rules in force changed since; its author has to take it back, look at it and send it again."),
        TextEntry(
            "drafts.stale-approved", "这份草稿起草以后，现行规则又变了，到时间不会启用。请起草人在现行规则上重做，核对后再送；不要了就退回或撤回。",
            "The rules in force changed since it was begun, so it will not come into force. Its author has to redo it on the rules in force and send it again; else reject it or take it back."
        ),
        TextEntry("drafts.redo", "在现行规则上重做", "Redo on the rules in force"),
        TextEntry(
            "drafts.redo-open", "编辑器里还有没送的改动，没有重做：{files}。先送出，或恢复为现行文本，再重做。",
            "Nothing was redone: the editor holds changes of {files} that were not sent. Send them, or put them back, and try again."
        ),
        TextEntry(
            "drafts.redone", "草稿已在现行规则上重做，别人的改动也在里面。核对后再送批准。",
            "The draft was redone on the rules in force, with what others changed. Look at it and send it again."),
        TextEntry(
            "drafts.redone-apart", "有的地方您和现行规则都改了，或者您删的文件别人改过。两份都在：请逐个核对，保存后再送批准；要删的再删一次。",
            "Some places were changed both by you and in force, or you deleted a file that others changed. Both are there: look at each, save, and send again; delete again what is to go."
        ),
        TextEntry(
            "drafts.redone-nothing", "现行规则里已经有这份草稿的全部改动。", "The rules in force say all that this draft changed."),
        TextEntry("drafts.kind", "内容", "What it is"),
        TextEntry("drafts.brings-back", "回到用过的一版，连同情景", "back to a set that was in force, with its scenarios"),
        TextEntry("drafts.sent", "草稿已送批准。", "The draft was sent for approval."),
        TextEntry("drafts.approved", "草稿已批准。", "The draft is approved."),
        TextEntry(
            "drafts.approved-later", "草稿已批准，到生效的时间启用。", "The draft is approved and comes into force at its time."),
        TextEntry("drafts.rejected", "草稿已退回。", "The draft is rejected."),
        TextEntry("drafts.taken-back", "草稿已撤回。", "The draft was taken back."),
        TextEntry("history.title", "规则的版本历史", "History of the rules"),
        TextEntry("history.sets", "用过的每一版", "Every set that was in force"),
        TextEntry("history.by", "{author} 起草，{actor} 批准", "drafted by {author}, approved by {actor}"),
        TextEntry("history.named", "规则版本 {hash}", "Rules {hash}"),
        TextEntry("history.active", "现行", "in force"),
        TextEntry("history.is-active", "这就是现行的规则", "These are the rules in force"),
        TextEntry(
            "history.unreadable", "这一版的规则按现在的程序读有错，只能看原文，不能退回。",
            "This version of the product finds errors in these rules: their text is shown, and there is no way back."),
        TextEntry("history.this", "这一版", "This set"),
        TextEntry("history.why", "为什么要回到这一版", "Why back to this set"),
        TextEntry("history.roll-back", "回到这一版", "Back to this set"),
        TextEntry("history.propose", "送批准：回到这一版", "Send for approval: back to this set"),
        TextEntry(
            "history.alone", "紧急退回：提交后马上换回这一版，不用第二个人批准。",
            "The emergency brake: this set is in force again at once, without a second person."),
        TextEntry(
            "history.by-two", "一个人只能从刚启用的退回紧接着的前一版；回到这一版，要另一个人批准后才启用。",
            "One person can only go back from the set that came into force last to the one just before; this one takes a second person's approval."
        ),
        TextEntry(
            "history.rollback-sent", "还没有换回去：草稿已送批准，另一个人批准后回到那一版。",
            "Nothing is changed yet: a second person has to approve the draft that goes back to that set."),
        TextEntry("history.rolled-back", "已回到那一版规则。", "The rules are back to that set."),
        TextEntry("history.cause-seed", "随程序", "shipped"),
        TextEntry("history.cause-save", "保存在文件夹", "saved in the folder"),
        TextEntry("history.cause-publish", "批准", "approved"),
        TextEntry("history.cause-rollback", "退回旧版", "rolled back"),
    ]
}
