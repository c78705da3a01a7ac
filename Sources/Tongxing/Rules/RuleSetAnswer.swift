import Endpoints

/// What the server says of drafts and revisions, as lines for people.
enum RuleSetAnswer {
    /// So many digits tell rule sets apart.
    private static let shown = 12

    static func short(_ hash: String) -> String { String(hash.prefix(shown)) }

    /// What became of a draft.
    static func standing(of draft: JSONValue) -> String {
        let hash = short(draft.text("hash"))
        let findings = draft.elements("findings").filter { $0.isTrue("isFault") }.map { "  " + $0.text("message") }
        let tried = draft.integer("tried")
        let differing = draft.integer("differing")
        let trial = Wording.said(
            "  试办最近 \(tried) 件诉求，\(differing) 件结果不同。",
            "  Of the last \(tried) requests, \(differing) are decided otherwise.")
        return ([sentence(draft, hash)] + findings + (tried > 0 ? [trial] : [])).joined(separator: "\n")
    }

    /// What became of a rollback.
    static func rollback(_ answer: JSONValue) -> String {
        let short = short(answer.text("revision"))
        guard !answer.isTrue("isActive") else {
            return Wording.said("规则 \(short) 重新启用。", "Rules \(short) are in force again.")
        }
        return Wording.said(
            "规则 \(short) 还没有恢复，现行规则没有变：已经存成草稿，要另一个人登录工作台批准。",
            "Rules \(short) are not in force again, nothing is changed yet: they are a draft that a second person approves in the workbench."
        )
    }

    private static func sentence(_ draft: JSONValue, _ hash: String) -> String {
        switch draft.text("state") {
        case "active": Wording.said("规则 \(hash) 已启用。", "Rules \(hash) are in force.")
        case "approved":
            Wording.said(
                "规则 \(hash) 到 \(draft.text("activation")) 启用。",
                "Rules \(hash) come into force at \(draft.text("activation")).")
        case "refused": Wording.said("草稿 \(hash) 已退回。", "Draft \(hash) is refused.")
        case "withdrawn": Wording.said("草稿 \(hash) 已撤回。", "Draft \(hash) is taken back.")
        default:
            Wording.said(
                "草稿 \(hash) 已保存，等另一个人批准。", "Draft \(hash) is kept until a second person approves it.")
                + wish(draft)
        }
    }

    /// When it is to come into force once it is approved; empty where that is at once.
    private static func wish(_ draft: JSONValue) -> String {
        let time = draft.text("activation")
        guard !time.isEmpty else { return "" }
        return Wording.said("批准后到 \(time) 启用。", " Once approved, it comes into force at \(time).")
    }

    static func state(_ draft: JSONValue) -> String {
        let stale = draft.isTrue("isStale") ? Wording.said("，已过时", ", stale") : ""
        return title(draft.text("state")) + stale
    }

    private static func title(_ state: String) -> String {
        switch state {
        case "waiting": Wording.said("等批准", "waiting")
        case "approved": Wording.said("待启用", "approved")
        case "active": Wording.said("已启用", "active")
        case "refused": Wording.said("已退回", "refused")
        case "withdrawn": Wording.said("已撤回", "withdrawn")
        default: Wording.said("没有启用成", "failed")
        }
    }

    static func cause(_ cause: String) -> String {
        switch cause {
        case "seed": Wording.said("随产品", "seed")
        case "save": Wording.said("保存", "save")
        case "publish": Wording.said("发布", "publish")
        default: Wording.said("恢复", "rollback")
        }
    }
}
