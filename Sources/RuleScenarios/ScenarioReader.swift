import RuleEngine
package import RuleModel
package import RulePlugins
package import TOMLSyntax
import WorkCalendar

/// Reads a file of scenarios (`[[scenario]]`) in the words of the rules.
package struct ScenarioReader {
    package private(set) var scenarios: [Scenario] = []
    /// Everything wrong in the file.
    package private(set) var diagnostics: [SourceDiagnostic]
    let vocabulary: Vocabulary
    let names: ScenarioNames
    /// The sections of the kinds of rule that decide something of requests.
    let sections: [String]
    let faults: ScenarioFault
    let bytes: [UInt8]
    private let policy: CompiledPolicy
    private let file: String
    /// Ids that no rule has, in the scenario that is being read.
    private var strangers: [Stranger] = []

    /// An id where a rule is expected, which none has, and which is near to none.
    private struct Stranger {
        var name: String
        var subject: ScenarioSubject
        /// The place of what was found among the diagnostics.
        var found: Int
    }

    /// Reads a file in the words of a policy.
    package init(_ source: RuleFile, policy: CompiledPolicy, plugins: [any RulePlugin] = StandardRules.plugins) {
        let document = TOMLDocument(parsing: source.bytes)
        self.policy = policy
        vocabulary = policy.vocabulary
        names = ScenarioNames(policy)
        bytes = source.bytes
        sections = plugins.filter(\.decidesRequests).map(\.section)
        file = source.path
        faults = ScenarioFault(file: source.path)
        diagnostics = document.diagnostics(file: source.path)
        reportOutside(
            document.root.entries.filter { $0.key != "scenario" },
            sections: Set(plugins.map(\.section)).union(["pack"]))
        for entry in document.root.entries where entry.key == "scenario" {
            guard case .array(let rows) = entry.node.value else {
                report(faults.valueWrong("scenario", wanted: .rows, at: entry.keyRange))
                continue
            }
            for row in rows { read(row) }
        }
        tellOnce(document.diagnostics(file: file))
    }

    private mutating func read(_ row: TOMLNode) {
        guard case .table(let table) = row.value else { return }
        let known = diagnostics.count
        strangers = []
        let asksPermission = table["who"] != nil
        checkKeys(
            of: table,
            among: ["title", "at", "note", "expect"] + (asksPermission ? ["who"] : ["facts", "steps", "until", "who"]))
        let title = text("title", in: table, of: row)
        let at = instant("at", in: table, of: row, isRequired: true)
        let who = asksPermission ? facts("who", about: .permission, in: table, of: row) : nil
        let facts = asksPermission ? Facts() : facts("facts", about: .request, in: table, of: row)
        let steps = asksPermission ? [] : steps(in: table)
        let until = instant("until", in: table, of: row, isRequired: false)
        let expectations = expectations(in: table, of: row)
        guard let title, let at else { return }
        checkOrder(at, steps, until: until, table["until"])
        let scenario = Scenario(
            title: title, at: at, facts: facts, who: who, steps: steps, until: until, expectations: expectations,
            file: file, range: row.range)
        scenarios.append(scenario)
        if !strangers.isEmpty, diagnostics.count == known + strangers.count { proposeNewNames(in: scenario) }
    }

    /// A rule that was given another id is known by what it does: it is the one that decides where the former was expected.
    private mutating func proposeNewNames(in scenario: Scenario) {
        let run = ScenarioRun(scenario, policy: policy)
        for stranger in strangers {
            let outcome = run.differences.lazy.compactMap(\.outcome).first { $0.subject == stranger.subject }
            guard let deciding = outcome?.decidingInstead else { continue }
            diagnostics[stranger.found] = faults.ruleUnknown(
                stranger.name, deciding: deciding, at: diagnostics[stranger.found].range)
        }
    }

    /// Remembers that what was found last is the id of no rule.
    mutating func noteStranger(_ name: String, of subject: ScenarioSubject) {
        strangers.append(Stranger(name: name, subject: subject, found: diagnostics.count - 1))
    }

    private mutating func facts(
        _ key: String, about subject: Subject, in table: TOMLTable, of row: TOMLNode
    ) -> Facts {
        guard let node = table[key] else {
            report(faults.keyMissing(key, at: row.range))
            return Facts()
        }
        guard case .table(let entries) = node.value else {
            report(faults.valueWrong(key, wanted: .table, at: node.range))
            return Facts()
        }
        let reader = FactsReader(entries.entries.map { .init($0) }, about: subject, vocabulary: vocabulary)
        for fault in reader.faults { report(faults.factWrong(fault, in: node.range)) }
        if subject == .request {
            for name in reader.facts.values.keys.sorted() where name != "entity.known" && !Self.isTold(name) {
                report(faults.factUntold(name, at: entries.keyRange(of: name) ?? node.range))
            }
        }
        return reader.facts
    }

    /// Whether an attribute is said when a request is registered, or beside it.
    static func isTold(_ attribute: String) -> Bool {
        ["kind", "channel", "urgency", "text", "matter", "collected-by", "registered-by"].contains(attribute)
            || (attribute.hasPrefix("entity.") && attribute != "entity.known")
            || !StandardRules.attributes.contains(attribute)
    }

    private mutating func checkOrder(_ start: Instant, _ steps: [Scenario.Step], until: Instant?, _ node: TOMLNode?) {
        var last = start
        for step in steps {
            if step.at < last { report(faults.outOfOrder(at: step.range)) }
            last = max(last, step.at)
        }
        if let until, let node, until < last { report(faults.endsTooEarly(at: node.range)) }
    }

    /// The zone in which people write times without an offset.
    var zone: ZoneRules { policy.calendar.zone }

    /// Leaves out what only follows from a fault of the text at the same place, and the quotes of a key that is no key.
    private mutating func tellOnce(_ faults: [SourceDiagnostic]) {
        let unread = Set(faults.map(\.range))
        let unknown = Set(
            diagnostics.filter { $0.code.hasPrefix("TEST-") && $0.code != "TEST-0003" }
                .flatMap { [$0.range] + $0.related.map(\.range) })
        diagnostics.removeAll { fault in
            fault.code == "TEST-0003" && unread.contains(fault.range)
                || fault.code == "TOML-0029" && unknown.contains(fault.range)
        }
    }

    mutating func report(_ diagnostic: SourceDiagnostic) { diagnostics.append(diagnostic) }
}

extension BilingualText {
    static let rows = BilingualText(chinese: "成 [[scenario]]", english: "[[scenario]] tables")
    static let table = BilingualText(chinese: "成 { 属性 = 值 }", english: "{ attribute = value }")
    static let text = BilingualText(chinese: "文字", english: "a text")
    static let texts = BilingualText(chinese: "文字的列表", english: "a list of texts")
    static let truth = BilingualText(chinese: " true 或 false", english: "true or false")
    static let instant = BilingualText(
        chinese: "带时区的时间，如 2026-02-09T09:00:00+08:00",
        english: "an instant with its offset, such as 2026-02-09T09:00:00+08:00")
}

extension TOMLTable {
    /// Where the key of a dotted name stands, written in one or table by table.
    fileprivate func keyRange(of name: String) -> Range<Int>? {
        for entry in entries {
            if entry.key == name { return entry.keyRange }
            guard name.hasPrefix(entry.key + "."), case .table(let inner) = entry.node.value else { continue }
            return inner.keyRange(of: String(name.dropFirst(entry.key.count + 1)))
        }
        return nil
    }
}

extension ScenarioRun.Outcome {
    /// The one rule that decides and was not expected; nil where there is none, or several.
    fileprivate var decidingInstead: String? {
        switch (expected, actual) {
        case (_, .text(let rule)): return rule
        case (.list(let expected), .list(let actual)):
            let others = actual.filter { !expected.contains($0) }
            return others.count == 1 ? others[0] : nil
        default: return nil
        }
    }
}
