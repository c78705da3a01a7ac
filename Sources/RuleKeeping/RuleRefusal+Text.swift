import RuleModel
import RulePlugins
import Store
package import TOMLSyntax

extension RuleRefusal {
    /// One sentence that says what is wrong and what to do.
    package var text: BilingualText {
        switch self {
        case .faulty(let finding): finding.fault
        case .unusable(let error):
            .init(chinese: "这份规则用不了：\(error.description)。", english: "These rules are of no use: \(error).")
        case .gap(let gap): gap.text
        case .undecided(let number):
            .init(
                chinese: "用这份规则试办最近的诉求时，\(number) 没有规则能决定由谁办理；请补上规则。",
                english: "No rule would decide who acts on the recent request \(number); add one.")
        case .store(let error): .init(chinese: error.chinese, english: error.english)
        default: decisionText
        }
    }

    private var decisionText: BilingualText {
        switch self {
        case .unchanged:
            .init(chinese: "这份规则就是现行规则，没有改动。", english: "These rules are in force already; nothing is changed.")
        case .decided(.approved):
            .init(
                chinese: "这份草稿已经批准，到时间启用；要改时间，请退回它，或者请起草人撤回它，再送一次。",
                english: "The draft is approved already and comes into force at its time. To change that, refuse it or "
                    + "have its author take it back, then send it again.")
        case .decided(let state):
            .init(
                chinese: "这份草稿\(state.title.chinese)，不能再决定；要改请另存一份草稿。",
                english: "The draft \(state.title.english) and cannot be decided again; save another one.")
        case .approvedOtherwise(let time):
            .init(
                chinese: "同样的规则已经批准，从 \(time) 启用；这次写的理由、日期和情景没有留下。要改，请起草人撤回它，或者请人退回它，再送一次。",
                english: "The same rules are approved already, from \(time); the reason, date and scenarios given now "
                    + "are not kept. To change them, take that draft back or have it refused, then send it again.")
        case .stale(let base, let active):
            .init(
                chinese: "起草之后启用了另一份规则（\(active.prefix(12))，起草时是 \(base.prefix(12))）；"
                    + "请在现行规则上重做这些修改，另存一份草稿。",
                english: "Another set (\(active.prefix(12))) came into force since this one was begun from "
                    + "\(base.prefix(12)); make the changes again upon the rules in force and save another draft.")
        case .tooLate(let time):
            .init(
                chinese: "启用时间 \(time) 已经过了；请另定时间，或不写时间，批准即启用。",
                english: "\(time) is over; name another time, or none to put it into force on approval.")
        case .reasonMissing: .init(chinese: "请写明不同意的理由。", english: "Say why it is refused.")
        case .noteMissing:
            .init(
                chinese: "请写明为什么改：这句话留在历史里，批准的人也要看。",
                english: "Say why: it stays in the history, and who approves reads it.")
        default: personText
        }
    }

    private var personText: BilingualText {
        switch self {
        case .ownDraft:
            .init(
                chinese: "自己起草的规则不能自己批准；请另一位有权批准的人批准。",
                english: "Who wrote a draft cannot approve it; ask a second person who may.")
        case .onlyTheMachineKnows:
            .init(
                chinese: "从文件夹或命令行来的草稿，不能又从命令行批准：操作系统分不清是不是两个人；请另一位登录工作台批准。",
                english:
                    "A draft from the folder or the command line is not approved from the command line, since that "
                    + "may be one person; have a second person sign in and approve it.")
        case .ownDraftRefused:
            .init(
                chinese: "自己起草的规则不用退回，撤回就可以。",
                english: "A draft of one's own is not refused; take it back instead.")
        case .refusedByTheMachine:
            .init(
                chinese: "从文件夹或命令行来的草稿，不能从命令行退回：操作系统分不清是不是两个人；请另一位登录工作台退回，"
                    + "自己在命令行起草的可以用 tongxing rules withdraw 撤回。",
                english: "A draft from the folder or the command line is not refused from the command line, since that "
                    + "may be one person; have a second person sign in and refuse it, or take your own back with "
                    + "tongxing rules withdraw.")
        case .notPermitted(let nearest):
            .init(
                chinese: "按权限规则，您不能决定规则\(nearest.map { "（见“\($0.title)”）" } ?? "")；请找制度人员。",
                english: "The permissions do not let you decide on rules\(nearest.map { " (see “\($0.rule)”)" } ?? "")."
            )
        case .notTheAuthor:
            .init(chinese: "只有起草人能撤回草稿；不同意请退回。", english: "Only its author can take a draft back; refuse it instead.")
        default: nameText
        }
    }

    private var nameText: BilingualText {
        switch self {
        case .unusableName(let path):
            .init(
                chinese: "“\(path)”不能作规则文件的名字；应如 rules/service/deadlines.toml，每个名字一次。",
                english: "“\(path)” is no name of a rule file; write such as rules/service/deadlines.toml, each once.")
        case .unknownDraft(let hash):
            .init(
                chinese: "没有编号以“\(hash)”开头的草稿，或者不止一份；请用 tongxing rules drafts 查看。",
                english: "No draft, or several, begin with “\(hash)”; see tongxing rules drafts.")
        case .unknownRevision(let revision):
            .init(
                chinese: "没有启用过编号以“\(revision)”开头的规则，或者不止一份；请用 tongxing rules history 查看。",
                english:
                    "No rules, or several, that were in force begin with “\(revision)”; see tongxing rules history.")
        case .repeated:
            .init(
                chinese: "这个 Idempotency-Key 已经用过；那次的应答仍然有效，新的内容请换一个值。",
                english:
                    "This Idempotency-Key was used before and what was answered then holds; use a new key for a new body."
            )
        default: .init(chinese: "没有办成。", english: "It was not done.")
        }
    }
}

extension RuleDraftRecord.State {
    fileprivate var title: BilingualText {
        switch self {
        case .waiting: .init(chinese: "等待批准", english: "waits")
        case .approved: .init(chinese: "已批准，等待启用", english: "is approved and waits for its time")
        case .active: .init(chinese: "已启用", english: "came into force")
        case .refused: .init(chinese: "已退回", english: "was refused")
        case .withdrawn: .init(chinese: "已撤回", english: "was taken back")
        case .failed: .init(chinese: "批准后没有启用成", english: "could not come into force")
        }
    }
}
