import TOMLSyntax

extension Vocabulary {
    /// The words of the core: what is known of every request, and the names of its lifecycle.
    public static let core: Vocabulary = {
        var words = Vocabulary()
        words.declareLifecycle()
        words.declareRequest()
        words.declareEntity()
        words.declareDecisions()
        return words
    }()

    /// Names of which the English one is how rules write it.
    private mutating func declare(
        _ domain: DomainName, _ chinese: String, _ english: String, _ names: [(String, String)]
    ) {
        declare(domain, chinese, english, names.map { ($0, $1, $0) })
    }

    private mutating func declare(
        _ domain: DomainName, _ chinese: String, _ english: String, _ names: [(String, String, String)]
    ) {
        declare(domain: domain, title: BilingualText(chinese: chinese, english: english))
        for (name, title, word) in names {
            declare(Domain.Member(name, title: BilingualText(chinese: title, english: word)), in: domain)
        }
    }

    private mutating func declare(
        _ name: String, _ type: AttributeType, _ chinese: String, _ english: String,
        subjects: Set<Subject> = Subject.anyRequest, bounds: ClosedRange<Int>? = nil
    ) {
        let title = BilingualText(chinese: chinese, english: english)
        declare(Attribute(name, type, title: title, subjects: subjects, bounds: bounds))
    }

    private mutating func declareLifecycle() {
        declare(.event, "事件", "event", CoreNames.events)
        declare(.state, "状态", "state", CoreNames.states)
        declare(.command, "命令", "command", CoreNames.commands)
        declare(.role, "角色", "role", CoreNames.roles)
        declare(.track, "办理方式", "track", CoreNames.tracks)
        declare(.kind, "诉求类型", "kind of request", CoreNames.kinds)
        declare(.urgency, "紧急程度", "urgency", CoreNames.urgencies)
        declare(.entityKind, "主体类型", "kind of entity", CoreNames.entityKinds)
        declare(.channel, "渠道", "channel", CoreNames.channels)
        declare(domain: .unit, title: BilingualText(chinese: "单位", english: "unit"))
        declare(domain: .group, title: BilingualText(chinese: "单位组", english: "group of units"))
        declare(domain: .matter, title: BilingualText(chinese: "事项", english: "matter"))
        declare(domain: .clock, title: BilingualText(chinese: "时限", english: "clock"))
        declare(.section, "行业门类", "industry section", CoreNames.sections)
        declare(.tag, "标签", "tag", CoreNames.tags.map { ($0, $0) })
        declare(.locationKind, "载体类型", "kind of place", CoreNames.locationKinds)
    }

    private mutating func declareRequest() {
        declare("kind", .choice(.kind), "诉求类型", "kind")
        declare("channel", .choice(.channel), "渠道", "channel")
        declare("urgency", .choice(.urgency), "紧急程度", "urgency")
        declare("track", .choice(.track), "办理方式", "track", subjects: [.request, .permission])
        declare("text", .text, "诉求内容", "text")
        declare("matter", .choice(.matter), "事项", "matter")
        declare("matter.lead", .choice(.unit), "事项主办单位", "unit of the matter")
        declare("matter.support", .choices(.unit), "事项协办单位", "supporting units of the matter")
        declare("matter.track", .choice(.track), "事项办理方式", "track of the matter")
        declare("collected-by", .choice(.unit), "收集单位", "unit whose steward collected it")
        declare("registered-by", .choice(.unit), "登记单位", "unit that registered it")
        declare("registered-by-lead", .boolean, "由主办单位自己登记", "registered by the unit of the matter itself")
        declare("state", .choice(.state), "状态", "state", subjects: [.request, .permission])
        declare("overdue", .choices(.clock), "超期的时限", "clocks overdue", subjects: [.request])
        let counts = Attribute.counts
        declare("returns", .integer, "退单次数", "number of returns", subjects: [.request], bounds: counts)
        declare("round", .integer, "办理轮次", "round", subjects: [.request], bounds: 1...counts.upperBound)
        declare("reopenings", .integer, "重新办理次数", "number of reopenings", subjects: [.request], bounds: counts)
    }

    private mutating func declareEntity() {
        declare("entity.known", .boolean, "主体已识别", "entity is known")
        declare("entity.kind", .choice(.entityKind), "主体类型", "kind of entity")
        declare("entity.section", .choice(.section), "行业门类", "industry section")
        declare("entity.tags", .choices(.tag), "企业标签", "tags")
        declare("entity.investment-promoted", .boolean, "招商落户企业", "brought in by investment promotion")
        declare("entity.recruiting-unit", .choice(.unit), "招商部门", "recruiting unit")
        declare("entity.paired-unit", .choice(.unit), "包保单位", "paired unit")
        declare("entity.location-kind", .choice(.locationKind), "载体类型", "kind of place")
        declare("entity.owner-unit", .choice(.unit), "产权单位", "owner of the place")
        declare("industry.unit", .choice(.unit), "行业主管部门", "competent bureau of the industry")
    }

    private mutating func declareDecisions() {
        declare("coverage.primary", .choice(.unit), "服务专员单位", "primary steward unit", subjects: [.request, .unrouted])
        declare("coverage.units", .choices(.unit), "全部包保单位", "steward units", subjects: [.request, .unrouted])
        let permission: Set<Subject> = [.permission]
        declare("role", .choices(.role), "角色", "role", subjects: permission)
        declare("unit", .choice(.unit), "操作人单位", "unit of the actor", subjects: permission)
        declare("lead", .choice(.unit), "主办单位", "lead unit", subjects: permission)
        declare("own-unit", .boolean, "本单位主办", "the actor's unit is the lead", subjects: permission)
        declare("submitter", .boolean, "本人提交", "the actor submitted it", subjects: permission)
        declare("command", .choice(.command), "命令", "command", subjects: permission)
    }
}
