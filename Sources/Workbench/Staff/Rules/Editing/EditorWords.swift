import Endpoints
import RuleModel
import RulePlugins
import TOMLSyntax

/// The words that a rule file may use: keys and attributes, the values of each, and the clauses that it may cite.
struct EditorWords {
    private let ruleSet: RuleSet
    private let policy: CompiledPolicy
    private let language: Language

    init(_ ruleSet: RuleSet, _ policy: CompiledPolicy, _ language: Language) {
        self.ruleSet = ruleSet
        self.policy = policy
        self.language = language
    }

    var record: JSONValue {
        .members(["keys": .array(keys), "values": values, "clauses": clauses])
    }

    private var attributes: [Attribute] { ruleSet.vocabulary.attributes.values.sorted { $0.name < $1.name } }

    private var keys: [JSONValue] {
        Self.keys.map { word($0.name, $0.title) } + attributes.map { word($0.name, $0.title) }
    }

    /// By the key or attribute that they stand behind; behind any other, all of them.
    private var values: JSONValue {
        let named = attributes.compactMap { attribute in
            attribute.type.domain.map { JSONValue.Member(attribute.name, members(of: $0)) }
        }
        let keyed = Self.domains.map { JSONValue.Member($0.key, members(of: $0.domain)) }
        let fixed = Self.choices.map { key, names in
            JSONValue.Member(key, .array(names.map { word($0, BilingualText(chinese: $0, english: $0)) }))
        }
        let every = Set(ruleSet.vocabulary.domains.keys.map(\.rawValue)).sorted().flatMap { name -> [JSONValue] in
            guard case .array(let members) = members(of: DomainName(rawValue: name)) else { return [] }
            return members
        }
        // A key that is an attribute's name too, such as `track`, has one list.
        var seen = Set<String>()
        let all = keyed + fixed + named + [.init("", .array(every))]
        return .object(all.filter { seen.insert($0.name).inserted })
    }

    private func members(of domain: DomainName) -> JSONValue {
        .array((ruleSet.vocabulary.domains[domain]?.members ?? []).map { word($0.name, $0.title) })
    }

    /// The clauses that the rules cite, word for word.
    private var clauses: JSONValue {
        let references = StandardRules.plugins.flatMap { Self.references(of: $0, in: ruleSet) }
        let telling = ExplanationText(policy)
        var texts: [String: String] = [:]
        for reference in references {
            guard let cite = reference.cite, texts[cite] == nil else { continue }
            texts[cite] = telling.clause(of: reference)
        }
        return .object(texts.sorted { $0.key < $1.key }.map { JSONValue.Member($0.key, .string($0.value)) })
    }

    private static func references<Plugin: RulePlugin>(of plugin: Plugin, in ruleSet: RuleSet) -> [RuleReference] {
        ruleSet.rules(of: plugin).map(\.reference)
    }

    private func word(_ name: String, _ title: BilingualText) -> JSONValue {
        ["name": .string(name), "title": .string(title.in(language))]
    }

    private static let domains: [(key: String, domain: DomainName)] = [
        ("start", .event), ("stop", .event), ("cancel", .event), ("pause", .state), ("lead", .unit),
        ("support", .unit), ("steward", .unit), ("notify", .unit), ("unit", .unit), ("suggest", .suggestion),
        ("clock", .clock), ("superseded-by", .clock), ("commands", .command), ("shuts", .command),
    ]

    private static let choices: [(String, [String])] = [
        ("force", ["binding", "target", "window"]), ("level", ["yellow", "orange", "red"]),
        ("due", ["end-of-working-day", "end-of-day", "same-time"]), ("at-due", ["accept", "resume"]),
        ("day-zero", ["not-counted", "counted"]), ("rest-day", ["next-working-day", "stay"]),
        ("pause-by", ["whole-days", "working-time"]), ("dispatch", ["auto", "confirm"]), ("by", ["unit", "office"]),
    ]

    /// Keys with what they mean, as the language of the rules has them.
    private static let keys: [(name: String, title: BilingualText)] = [
        ("id", "标识", "id"), ("title", "标题", "title"), ("cite", "依据条文", "clause"),
        ("source", "来源", "source"), ("when", "什么情况下", "condition"), ("then", "就怎么办", "outcome"),
        ("clock", "时限的名字", "clock"), ("force", "效力", "force"), ("start", "起算", "starts with"),
        ("stop", "完成", "stops with"), ("cancel", "作废", "voided by"), ("pause", "暂停", "pauses in"),
        ("within", "多长", "length"), ("warn", "何时提醒", "warnings"), ("due", "到期时刻", "due at"),
        ("note", "说明", "note"), ("effective", "生效日", "first day"), ("until", "最后一天", "last day"),
        ("working-days", "工作日", "working days"), ("working-hours", "工作小时", "working hours"),
        ("calendar-days", "自然日", "calendar days"), ("minutes", "分钟", "minutes"),
        ("before", "到期前", "before"), ("after", "到期后", "after"), ("at", "过了多少", "at"),
        ("level", "颜色", "level"), ("lead", "牵头单位", "lead"), ("support", "协办单位", "support"),
        ("track", "办理方式", "track"), ("steward", "服务单位", "steward"), ("notify", "通知", "notify"),
        ("suggest", "建议", "suggest"), ("supervise", "督办", "supervise"), ("any", "任一成立", "any of"),
        ("all", "都成立", "all of"), ("none", "都不成立", "none of"), ("not", "不是", "not"),
        ("contains", "含有", "contains"), ("present", "有没有值", "present"), ("min", "不少于", "at least"),
        ("max", "不多于", "at most"), ("fallback", "没有别的才用", "fallback"),
        ("applies-to-open", "在办诉求也重算", "applies to open requests"),
    ].map { ($0.0, BilingualText(chinese: $0.1, english: $0.2)) }
}
