/// The names of the core with their Chinese titles, in the order of the lifecycle.
enum CoreNames {
    /// With English names too: sentences say what a clock counts from.
    static let events = [
        ("registered", "登记", "registration"),
        ("classified", "归类", "classification"),
        ("answered", "即时答复", "answer at once"),
        ("dispatched", "派单", "dispatch"),
        ("accepted", "签收", "acceptance"),
        ("returned", "退单", "return"),
        ("contacted", "对接企业", "contact with the enterprise"),
        ("noted", "备注", "note"),
        ("suspended", "中止", "suspension"),
        ("resumed", "恢复", "resumption"),
        ("progressed", "报告进度", "progress report"),
        ("concluded", "办结", "conclusion"),
        ("reviewed", "审核通过", "review passed"),
        ("review-refused", "审核退回", "review refused"),
        ("reported", "反馈结果", "report of the result"),
        ("called-back", "回访", "callback"),
        ("closed", "归档", "closing"),
        ("reopened", "重新办理", "reopening"),
        ("rejected", "不予受理", "rejection"),
        ("withdrawn", "撤回", "withdrawal"),
        ("fired", "时限触发", "passing of a limit"),
        ("attached", "添加附件", "attachment"),
        ("merged", "并单", "merger"),
        ("transferred", "移交", "handover"),
        ("support-added", "增加协办", "added support"),
        ("support-replied", "协办回复", "reply of a supporting unit"),
        ("extension-requested", "申请延期", "request for an extension"),
        ("extension-decided", "延期决定", "decision on the extension"),
        ("reminded", "催办", "reminder"),
        ("supervised", "督办", "supervision"),
        ("conference-proposed", "提请上会", "proposal of a conference"),
        ("conference-resolved", "会议决定", "decision of the conference"),
        ("corrected", "更正", "correction"),
    ]
    static let states = [
        ("registered", "已登记"), ("answered", "即时答复"), ("dispatched", "已派单"), ("accepted", "已签收"), ("handling", "办理中"),
        ("suspended", "中止（待补正）"), ("concluded", "已办结（待审核）"), ("reviewed", "待反馈"), ("reported", "已反馈（待回访）"),
        ("closed", "已归档"), ("returned", "退单待重派"), ("rejected", "不予受理"), ("withdrawn", "已撤回"), ("merged", "已并单"),
    ]
    static let commands = [
        ("register", "登记"), ("classify", "归类"), ("answer", "即时答复"), ("dispatch", "派单"), ("accept", "签收"),
        ("return", "退单"), ("redispatch", "重新派单"), ("designate", "指定承办"), ("contact", "对接企业"), ("note", "备注"),
        ("attach", "添加附件"), ("request-material", "要求补正"), ("supply-material", "收到补正"), ("progress", "报告进度"),
        ("conclude", "办结"), ("review", "审核"), ("report-result", "反馈结果"), ("call-back", "回访"), ("close", "归档"),
        ("reopen", "重新办理"), ("reject", "不予受理"), ("withdraw", "撤回"), ("merge", "并单"), ("transfer", "移交"),
        ("add-support", "增加协办"), ("reply-support", "协办回复"), ("request-extension", "申请延期"),
        ("decide-extension", "决定延期"), ("remind", "催办"), ("supervise", "督办"), ("propose-conference", "提请上会"),
        ("resolve-conference", "会议决定"), ("correct", "更正"), ("approve-rules", "批准规则"),
    ]
    static let roles = [
        ("intake", "受理员"), ("dispatcher", "派单员"), ("handler", "承办人"), ("reviewer", "审核人"), ("callback", "回访员"),
        ("policy", "制度人员"), ("operations", "系统管理员"), ("auditor", "审计管理员"), ("security", "安全管理员"), ("portal", "渠道"),
        ("public", "公众"), ("system", "系统"),
    ]
    static let tracks = [
        ("instant", "即时解决", "solved at once"), ("own-unit", "本部门办理", "own unit"),
        ("transferred", "流转办理", "transferred"),
        ("cross-department", "跨部门协同", "several departments"), ("complex", "复杂疑难", "complex"),
    ]
    static let kinds = [("consultation", "咨询"), ("help", "求助"), ("complaint", "投诉"), ("suggestion", "建议")]
    static let urgencies = [("normal", "一般"), ("public-utility", "公用设施"), ("life-property", "生命财产")]
    static let entityKinds = [("enterprise", "企业"), ("individual-business", "个体工商户")]
    static let channels = [
        ("12345", "12345 热线"), ("double-service", "双万双服"), ("director-mailbox", "主任信箱"), ("portal", "门户网站"),
        ("steward", "企业专员"), ("media", "媒体"), ("group", "企业群"), ("grid", "网格"), ("hub", "运行中枢"),
    ]
    static let locationKinds = [("building", "楼宇"), ("incubator", "孵化器"), ("park", "园区")]
    static let tags = ["战略性新兴", "高新技术", "现代新兴服务", "文化", "雏鹰", "瞪羚", "隐形冠军", "领军", "上市培育"]
    /// Source: GB/T 4754-2017 国民经济行业分类.
    static let sections = [
        ("A", "农、林、牧、渔业"), ("B", "采矿业"), ("C", "制造业"), ("D", "电力、热力、燃气及水生产和供应业"), ("E", "建筑业"),
        ("F", "批发和零售业"), ("G", "交通运输、仓储和邮政业"), ("H", "住宿和餐饮业"), ("I", "信息传输、软件和信息技术服务业"),
        ("J", "金融业"), ("K", "房地产业"), ("L", "租赁和商务服务业"), ("M", "科学研究和技术服务业"),
        ("N", "水利、环境和公共设施管理业"), ("O", "居民服务、修理和其他服务业"), ("P", "教育"), ("Q", "卫生和社会工作"),
        ("R", "文化、体育和娱乐业"), ("S", "公共管理、社会保障和社会组织"), ("T", "国际组织"),
    ]
}
