import RuleModel
import TOMLSyntax
import WorkCalendar

/// What is different between two versions of one rule.
struct RuleDifference {
    /// What decides otherwise, or rests on something else.
    private(set) var sentences: [BilingualText] = []
    /// What only reads otherwise.
    private(set) var words: [BilingualText] = []

    init<Plugin: RulePlugin>(
        _ plugin: Plugin, _ before: Rule<Plugin.Outcome>, _ old: RuleSetComparison.Version,
        _ after: Rule<Plugin.Outcome>, _ new: RuleSetComparison.Version, _ knowledge: RequestKnowledge
    ) {
        if before.condition != after.condition {
            compareConditions(before.condition, old, after.condition, new, knowledge)
        }
        if !before.outcome.isSame(as: after.outcome) {
            let was = plugin.sentence(for: before.outcome, in: old.ruleSet.vocabulary)
            let now = plugin.sentence(for: after.outcome, in: new.ruleSet.vocabulary)
            sentences += was == now ? Self.keys(before, old, after, new) : [Self.change(("结果", "outcome"), was, now)]
        }
        compareSources(before.reference, after.reference)
        compareDates((before.effective, before.until), (after.effective, after.until))
        compareWords(before.reference, before.note, after.reference, after.note)
    }

    /// Conditions that read otherwise and mean the same are only words; else a request shows the difference.
    private mutating func compareConditions(
        _ before: Condition, _ old: RuleSetComparison.Version, _ after: Condition, _ new: RuleSetComparison.Version,
        _ knowledge: RequestKnowledge
    ) {
        let was = ConditionSentence(old.ruleSet.vocabulary).text(before)
        let now = ConditionSentence(new.ruleSet.vocabulary).text(after)
        switch ConditionDifference(before, after, new.ruleSet.vocabulary, knowledge) {
        case .none: words.append(Self.change(("条件的写法（意思相同）", "condition, with the same meaning"), was, now))
        case .unknown: sentences.append(Self.change(("条件", "condition"), was, now))
        case .request(let facts, let meetsNewer):
            sentences.append(Self.change(("条件", "condition"), was, now))
            sentences.append(Self.example(facts, meetsNewer, new.ruleSet.vocabulary))
        }
    }

    /// A request of which one version holds only.
    private static func example(_ facts: Facts, _ meetsNewer: Bool, _ vocabulary: Vocabulary) -> BilingualText {
        let sentences = ConditionSentence(vocabulary)
        let tests = facts.values.sorted { $0.key < $1.key }.map { name, value in
            let title = vocabulary.attributes[name]?.title ?? BilingualText(chinese: name, english: name)
            let text = sentences.text(value, of: name)
            return BilingualText(
                chinese: "\(title.chinese)\(text.chinese)", english: "\(title.english) \(text.english)")
        }
        let chinese = tests.isEmpty ? "什么都没有写明" : tests.map(\.chinese).joined(separator: "、")
        let english = tests.isEmpty ? "nothing known" : tests.map(\.english).joined(separator: ", ")
        return BilingualText(
            chinese: "例如\(chinese)的，\(meetsNewer ? "原来不符合，现在符合" : "原来符合，现在不符合")",
            english: "such as \(english): \(meetsNewer ? "did not meet it, now does" : "met it, now does not")")
    }

    private mutating func compareSources(_ before: RuleReference, _ after: RuleReference) {
        guard (before.cite, before.document) != (after.cite, after.document) else { return }
        sentences.append(Self.change(("依据", "source"), before.sourceText, after.sourceText))
    }

    private mutating func compareDates<Day: Equatable & CustomStringConvertible>(
        _ before: (from: Day, until: Day?), _ after: (from: Day, until: Day?)
    ) {
        func text(_ dates: (from: Day, until: Day?)) -> BilingualText {
            let end = dates.until.map { "\($0)" }
            return BilingualText(
                chinese: "\(dates.from) 起\(end.map { "，到 \($0) 止" } ?? "")",
                english: "from \(dates.from)\(end.map { " until \($0)" } ?? "")")
        }
        guard before != after else { return }
        sentences.append(Self.change(("有效期", "in force"), text(before), text(after)))
    }

    private mutating func compareWords(
        _ before: RuleReference, _ note: String?, _ after: RuleReference, _ newNote: String?
    ) {
        func text(_ words: String) -> BilingualText { BilingualText(chinese: words, english: words) }
        if before.title != after.title {
            words.append(Self.change(("标题", "title"), text(before.title), text(after.title)))
        }
        if note != newNote { words.append(Self.change(("备注", "note"), text(note ?? "—"), text(newNote ?? "—"))) }
    }

    /// The keys whose text is another, where the sentence is too short to show it.
    private static func keys<Outcome>(
        _ before: Rule<Outcome>, _ old: RuleSetComparison.Version, _ after: Rule<Outcome>,
        _ new: RuleSetComparison.Version
    ) -> [BilingualText] {
        let told: Set = ["id", "title", "note", "when", "cite", "source", "document", "effective", "until"]
        let names = Set(before.places.keys).union(after.places.keys).filter { name in
            !told.contains(name) && !name.contains("[") && !name.contains(".")
        }
        let found = names.sorted().compactMap { name -> BilingualText? in
            let was = old.text(of: before.places[name]?.value)
            let now = new.text(of: after.places[name]?.value)
            guard was != now else { return nil }
            return change(
                (name, name), BilingualText(chinese: was, english: was), BilingualText(chinese: now, english: now))
        }
        let inherited = BilingualText(
            chinese: "结果随规则包的约定改变", english: "what follows changes with the pack's conventions")
        return found.isEmpty ? [inherited] : found
    }

    private static func change(
        _ name: (chinese: String, english: String), _ was: BilingualText, _ now: BilingualText
    ) -> BilingualText {
        BilingualText(
            chinese: "\(name.chinese)：\(was.chinese) → \(now.chinese)",
            english: "\(name.english): \(was.english) → \(now.english)")
    }
}

extension RuleSetComparison.Version {
    /// What stands at a place of the files, on one line; a dash where nothing does.
    fileprivate func text(of place: SourceLocation?) -> String {
        guard let place, let bytes = texts[place.path], place.range.upperBound <= bytes.count else { return "—" }
        return String(decoding: bytes[place.range], as: UTF8.self).split(whereSeparator: \.isWhitespace)
            .joined(separator: " ")
    }
}
