import RuleModel
import TOMLSyntax
import WorkCalendar

/// What is different between two versions of one rule, whatever decides in the end.
struct RuleDifference {
    /// What it says, when, or on which clause it rests.
    private(set) var details: [RuleChange.Detail] = []
    /// What only reads otherwise.
    private(set) var words: [RuleChange.Detail] = []
    /// Whether nothing but the way the condition is written is another.
    private(set) var isOnlyCondition = false
    /// Whether it follows other conventions of its pack; that is told of the pack.
    private(set) var followsConventions = false

    init<Plugin: RulePlugin>(
        _ one: Rule<Plugin.Outcome>, _ old: RuleSetComparison.Version, _ other: Rule<Plugin.Outcome>,
        _ new: RuleSetComparison.Version, _ sentences: RuleSentences<Plugin>,
        meanSame: (Rule<Plugin.Outcome>, Rule<Plugin.Outcome>) -> Bool
    ) {
        let (before, after) = (
            old.ruleSet.pack(one.reference.pack)?.header, new.ruleSet.pack(other.reference.pack)?.header
        )
        compareIDs(one, other, isName: !sentences.plugin.shape.isConditional)
        comparePacks(before, after)
        let hasOtherCondition = sentences.written(one) != sentences.written(other)
        if hasOtherCondition { compareConditions(one, other, sentences, isSame: meanSame(one, other)) }
        let count = details.count
        let isOwn = compareOutcomes(one, old, other, new, sentences)
        compareSources(one, before, other, after)
        compareDates(one, before, other, after)
        compareWords(one, other)
        // What follows may be another in a way that neither the parts nor the dates say.
        if isOwn, details.count == count { details += Self.keys(one, old, other, new) }
        isOnlyCondition = hasOtherCondition && details.count == 1 && details[0].key == "when"
    }

    private mutating func compareIDs<Outcome>(_ one: Rule<Outcome>, _ other: Rule<Outcome>, isName: Bool) {
        guard one.id != other.id, one.places["id"] != nil || other.places["id"] != nil else { return }
        let detail = RuleChange.Detail.value("id", .said("编号", "id"), .same("“\(one.id)”"), .same("“\(other.id)”"))
        if isName { details.append(detail) } else { words.append(detail) }
    }

    private mutating func comparePacks(_ before: PackHeader?, _ after: PackHeader?) {
        guard let before, let after, before.id != after.id else { return }
        let detail = RuleChange.Detail.value(
            "pack", .said("所在的规则包", "pack"), .same("“\(before.title)”"), .same("“\(after.title)”"))
        // Open requests are recomputed by a version of a pack as it is on its first day.
        let isAlike = before.appliesToOpen == after.appliesToOpen
        let isOpen = before.appliesToOpen && before.effective != after.effective
        if isAlike, !isOpen { words.append(detail) } else { details.append(detail) }
    }

    /// Conditions that read otherwise and mean the same are only words.
    private mutating func compareConditions<Plugin: RulePlugin>(
        _ one: Rule<Plugin.Outcome>, _ other: Rule<Plugin.Outcome>, _ sentences: RuleSentences<Plugin>,
        isSame: Bool
    ) {
        let (was, becomes) = (sentences.condition(one), sentences.condition(other))
        if isSame, was == becomes {
            words.append(
                .init(
                    "when", .said("条件的写法", "condition"),
                    sentence: .said("条件换了写法，意思没有变", "the condition is written otherwise and means the same")))
            return
        }
        func detail(_ title: BilingualText) -> RuleChange.Detail {
            .init(
                "when", title, was: was, becomes: becomes,
                sentence: .said(
                    "\(title.chinese)原来是：\(was.chinese)；现在是：\(becomes.chinese)",
                    "\(title.english): it was: \(was.english); it is now: \(becomes.english)"))
        }
        if isSame {
            words.append(detail(.said("条件的写法（意思相同）", "condition, with the same meaning")))
        } else {
            details.append(detail(.said("条件", "condition")))
        }
    }

    /// Compares part by part; conventions that the rule has of its pack are told of the pack.
    ///
    /// - Returns: whether what follows is another in a way that is neither words nor the pack's.
    private mutating func compareOutcomes<Plugin: RulePlugin>(
        _ one: Rule<Plugin.Outcome>, _ old: RuleSetComparison.Version, _ other: Rule<Plugin.Outcome>,
        _ new: RuleSetComparison.Version, _ sentences: RuleSentences<Plugin>
    ) -> Bool {
        guard !one.outcome.isSame(as: other.outcome) else { return false }
        let plugin = sentences.plugin
        let was = plugin.parts(of: one.outcome, in: old.ruleSet.vocabulary)
        let becomes = plugin.parts(of: other.outcome, in: new.ruleSet.vocabulary)
        let inherited = Self.inherited(one, old, other, new)
        let found = PartDifference(was, becomes).details
        if plugin.canonical(one.outcome).isSame(as: plugin.canonical(other.outcome)) {
            words += Self.idle(found, inherited)
            return false
        }
        followsConventions = found.contains { inherited.contains($0.key) }
        words += found.filter { $0.key == "title" }
        details += found.filter { $0.key != "title" && !inherited.contains($0.key) }
        return found.allSatisfy { $0.key != "title" && !inherited.contains($0.key) }
    }

    /// Parts that are others and make no difference, such as an order, or how days are counted where none are.
    private static func idle(_ found: [RuleChange.Detail], _ inherited: Set<String>) -> [RuleChange.Detail] {
        let title = BilingualText.said("结果", "outcome")
        guard !found.isEmpty else {
            return [
                .init(
                    "outcome", title,
                    sentence: .said("只有名单里的次序不同，意思相同", "only the order of a list is another, with the same meaning"))
            ]
        }
        let own = found.filter { !inherited.contains($0.key) }
        guard own.contains(where: { $0.key != "title" }) else { return own }
        return own + [
            .init("outcome", title, sentence: .said("对这条规则不起作用，意思相同", "of no effect here, with the same meaning"))
        ]
    }

    /// The keys of conventions that neither version of the rule writes, where the pack's are others.
    private static func inherited<Outcome>(
        _ one: Rule<Outcome>, _ old: RuleSetComparison.Version, _ other: Rule<Outcome>,
        _ new: RuleSetComparison.Version
    ) -> Set<String> {
        guard one.reference.pack == other.reference.pack,
            let before = old.ruleSet.pack(one.reference.pack)?.header.conventions,
            let after = new.ruleSet.pack(other.reference.pack)?.header.conventions
        else { return [] }
        let changed = zip(before.parts, after.parts).filter { $0 != $1 }.map(\.0.key)
        return Set(changed.filter { one.places[$0] == nil && other.places[$0] == nil })
    }

    /// What the rule rests on; what it has of its pack is told of the pack.
    private mutating func compareSources<Outcome>(
        _ one: Rule<Outcome>, _ before: PackHeader?, _ other: Rule<Outcome>, _ after: PackHeader?
    ) {
        let (was, becomes) = (one.reference, other.reference)
        guard (was.cite, was.document) != (becomes.cite, becomes.document) else { return }
        let isInherited = [one, other].allSatisfy { $0.places["cite"] == nil && $0.places["source"] == nil }
        if isInherited, before?.id == after?.id, before?.rowSource != after?.rowSource { return }
        if was.cite == becomes.cite, before?.id == after?.id, was.document == before?.document,
            becomes.document == after?.document
        {
            return
        }
        // The document is named only where it is another one.
        let isElsewhere = was.document != becomes.document && was.cite != nil && becomes.cite != nil
        func text(_ reference: RuleReference) -> BilingualText {
            guard let cite = reference.cite, !isElsewhere else { return reference.sourceText }
            return .same("“\(cite)”")
        }
        details.append(.value("cite", .said("依据", "source"), text(was), text(becomes)))
    }

    /// Days of its own; those that it has of its pack are told of the pack.
    private mutating func compareDates<Outcome>(
        _ one: Rule<Outcome>, _ before: PackHeader?, _ other: Rule<Outcome>, _ after: PackHeader?
    ) {
        func isInherited<Day: Equatable>(
            _ key: String, _ day: KeyPath<Rule<Outcome>, Day>, _ pack: KeyPath<PackHeader, Day>
        ) -> Bool {
            one.places[key] == nil && other.places[key] == nil && before?.id == after?.id
                && one[keyPath: day] == before?[keyPath: pack] && other[keyPath: day] == after?[keyPath: pack]
        }
        if one.effective != other.effective, !isInherited("effective", \.effective, \.effective) {
            details.append(
                .value("effective", .said("第一天", "first day"), one.effective.words, other.effective.words))
        }
        if one.until != other.until, !isInherited("until", \.until, \.until) {
            details.append(
                .value("until", .said("最后一天", "last day"), one.until?.words, other.until?.words))
        }
    }

    private mutating func compareWords<Outcome>(_ one: Rule<Outcome>, _ other: Rule<Outcome>) {
        if one.reference.title != other.reference.title, one.places["title"] != nil || other.places["title"] != nil,
            !words.contains(where: { $0.key == "title" })
        {
            words.append(
                .value(
                    "title", .said("名称", "title"), .same("“\(one.reference.title)”"),
                    .same("“\(other.reference.title)”")))
        }
        if one.note != other.note {
            words.append(
                .value(
                    "note", .said("备注", "note"), one.note.map { .same("“\($0)”") }, other.note.map { .same("“\($0)”") })
            )
        }
    }

    /// The keys whose text is another, where the kind does not say it in words.
    private static func keys<Outcome>(
        _ one: Rule<Outcome>, _ old: RuleSetComparison.Version, _ other: Rule<Outcome>,
        _ new: RuleSetComparison.Version
    ) -> [RuleChange.Detail] {
        let told: Set = ["id", "title", "note", "when", "cite", "source", "document", "effective", "until"]
        let names = Set(one.places.keys).union(other.places.keys).filter { name in
            !told.contains(name)
        }
        let found = names.sorted().compactMap { name -> RuleChange.Detail? in
            let was = old.text(of: one.places[name]?.value).map(BilingualText.same)
            let becomes = new.text(of: other.places[name]?.value).map(BilingualText.same)
            return was == becomes ? nil : .value(name, .same("“\(name)”"), was, becomes)
        }
        if !found.isEmpty { return found }
        return [
            .init("outcome", .said("结果", "outcome"), sentence: .said("结果随规则包改变", "what follows changes with its pack"))
        ]
    }
}

extension RuleSetComparison.Version {
    /// What stands at a place of the files, on one line; nil where nothing does.
    fileprivate func text(of place: SourceLocation?) -> String? {
        guard let place, let bytes = texts[place.path], place.range.upperBound <= bytes.count else { return nil }
        return String(decoding: bytes[place.range], as: UTF8.self).split(whereSeparator: \.isWhitespace)
            .joined(separator: " ")
    }
}
