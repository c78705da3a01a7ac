import RuleEngine
import RuleModel
import RulePlugins
import SeededRandomness
import TOMLSyntax
import Testing
import WorkCalendar

/// Asks the engine whether it is as a finding says: with the request that it shows, and, where it says that something makes
/// no difference, without that for many requests on every day.
enum Replay {
    static func check(_ finding: RuleFinding, _ ruleSet: RuleSet) throws {
        let plugin = try #require(StandardRules.plugins.first { $0.section == finding.section })
        try check(finding, plugin, ruleSet)
    }

    private static func check(_ finding: RuleFinding, _ plugin: some RulePlugin, _ ruleSet: RuleSet) throws {
        let kind = ReplayedKind(plugin, ruleSet)
        let (rule, others) = (finding.rule.map { [$0] } ?? [], finding.others)
        let asked = kind.rules.filter { $0.isInForce(on: finding.from) }
        func meeting(_ facts: Facts) -> [RuleReference] {
            asked.filter { $0.condition.holds(for: facts) }.map(\.reference)
        }
        func counting(_ facts: Facts) -> [RuleReference] { kind.deciding(facts, on: finding.from).map(\.reference) }
        switch finding.kind {
        case .unreachable:
            #expect(finding.witness == nil)
            #expect(!kind.requests.contains { meeting($0).contains(rule[0]) })
        case .gap: #expect(counting(try #require(finding.witness)).isEmpty)
        case .shadowed:
            let witness = try #require(finding.witness)
            #expect(meeting(witness).contains(rule[0]) && !counting(witness).contains(rule[0]))
            #expect(others.contains { counting(witness).contains($0) })
            #expect(!kind.requests.contains { counting($0).contains(rule[0]) })
        case .overlapping:
            let witness = try #require(finding.witness)
            #expect(counting(witness).contains(rule[0]))
            #expect(others.allSatisfy { meeting(witness).contains($0) })
            for other in others { #expect(kind.sentence(of: other) != kind.sentence(of: rule[0])) }
        case .duplicate:
            let witness = try #require(finding.witness)
            #expect(meeting(witness).contains(rule[0]) && others.allSatisfy { meeting(witness).contains($0) })
            kind.expectSame(finding, from: finding.from, until: finding.until) { rules in
                let twin = rules.firstIndex { others.contains($0.reference) }
                guard let place = rules.lastIndex(where: { $0.reference == rule[0] && $0.isInForce(on: finding.from) })
                else { return }
                #expect(twin != place)
                rules.remove(at: place)
            }
        case .mergeable:
            #expect(counting(try #require(finding.witness)).contains(rule[0]))
            kind.expectSame(finding, from: finding.from, until: finding.until) { rules in
                guard let place = rules.firstIndex(where: { $0.reference == rule[0] }),
                    let other = rules.firstIndex(where: { others.contains($0.reference) })
                else { return }
                rules[other].condition = .any([rules[other].condition, rules[place].condition])
                rules.remove(at: place)
            }
        case .deadValue, .deadPart: try checkDead(finding, kind)
        case .dateWithoutEffect: try checkDate(finding, kind, ruleSet)
        case .expired:
            let witness = try #require(finding.witness)
            #expect(kind.deciding(witness, on: finding.from.advanced(by: -1)).map(\.reference).contains(rule[0]))
            #expect(!asked.map(\.reference).contains(rule[0]))
        case .lapse: try checkLapse(finding, kind)
        case .missingCitation: #expect(counting(try #require(finding.witness)).contains(rule[0]))
        }
    }

    /// What is told can be taken out of the condition: some part at that place that is called so.
    private static func checkDead(_ finding: RuleFinding, _ kind: ReplayedKind<some RulePlugin>) throws {
        let place = try #require(
            kind.rules.firstIndex { rule in
                rule.reference == finding.rule && rule.condition.tests.contains { $0.location == finding.location }
            })
        let whole = kind.rules[place].condition
        let slimmer = whole.slimmer(without: finding, kind.vocabulary)
        let sound = slimmer.filter { candidate in
            kind.isSame(from: finding.from, until: finding.until) { $0[place].condition = candidate.condition }
        }
        let found = try #require(sound.first, "\(finding.message.chinese)")
        func shows(_ facts: Facts) -> Bool {
            found.part.holds(for: facts) && (whole.holds(for: facts) || found.condition.holds(for: facts))
        }
        if let witness = finding.witness {
            #expect(shows(witness))
        } else {
            #expect(!kind.requests.contains(where: shows))
        }
    }

    /// Without the date nothing is decided otherwise, on any day of the pack.
    private static func checkDate(
        _ finding: RuleFinding, _ kind: ReplayedKind<some RulePlugin>, _ ruleSet: RuleSet
    ) throws {
        let place = try #require(
            kind.rules.firstIndex { rule in
                ["effective", "until"].contains { rule.places[$0]?.value == finding.location }
            })
        let rule = kind.rules[place]
        let header = try #require(ruleSet.pack(rule.reference.pack)?.header)
        let isFirst = rule.places["effective"]?.value == finding.location
        if kind.plugin.shape.isConditional, kind.plugin.hitPolicy != .all {
            kind.expectSame(finding, from: header.effective, until: header.until) { rules in
                if isFirst { rules[place].effective = header.effective } else { rules[place].until = header.until }
            }
        }
        let witness = try #require(finding.witness)
        #expect(rule.condition.holds(for: witness))
        guard rule.effective != header.effective || !isFirst, rule.until != header.until || isFirst else { return }
        // Where the rule decides it, the same follows on both sides of the date.
        let (day, beyond) =
            isFirst
            ? (rule.effective, rule.effective.advanced(by: -1))
            : (try #require(rule.until), try #require(rule.until).advanced(by: 1))
        guard kind.deciding(witness, on: day).contains(where: { $0.location == rule.location }) else { return }
        #expect(kind.sentences(witness, on: day) == kind.sentences(witness, on: beyond))
    }

    private static func checkLapse(_ finding: RuleFinding, _ kind: ReplayedKind<some RulePlugin>) throws {
        let witness = try #require(finding.witness)
        let rule = try #require(finding.rule)
        let group = kind.rules.first { $0.reference == rule }.map { kind.plugin.group(of: $0.outcome) }
        func decided(on day: CivilDate) -> [RuleReference] {
            kind.deciding(witness, on: day).filter { kind.plugin.group(of: $0.outcome) == group }.map(\.reference)
        }
        #expect(decided(on: finding.from.advanced(by: -1)) == [rule])
        #expect(decided(on: finding.from).isEmpty)
        if let until = finding.until {
            #expect(decided(on: until).isEmpty && !decided(on: until.advanced(by: 1)).isEmpty)
        }
    }
}

/// The rules of a kind with requests that they can tell apart, to be decided with and without what is told.
struct ReplayedKind<Plugin: RulePlugin> {
    let plugin: Plugin
    let vocabulary: Vocabulary
    let rules: [Rule<Plugin.Outcome>]
    /// Random ones: of each attribute that the rules ask for, nothing or what they name, alone and together.
    let requests: [Facts]

    init(_ plugin: Plugin, _ ruleSet: RuleSet) {
        self.plugin = plugin
        vocabulary = ruleSet.vocabulary
        rules = ruleSet.rules(of: plugin)
        var values: [String: [FactValue]] = [:]
        for test in rules.flatMap(\.condition.tests) {
            values[test.attribute, default: []] += Self.values(test, ruleSet.vocabulary)
        }
        let choices = values.sorted { $0.key < $1.key }
        var random = SeededGenerator(seed: 20_261_122)
        requests = (0..<150).map { _ in
            Facts(
                Dictionary(
                    uniqueKeysWithValues: choices.compactMap { attribute, values in
                        random.chance(20) || values.isEmpty ? nil : (attribute, random.pick(values))
                    }))
        }
    }

    private static func values(_ test: AttributeTest, _ vocabulary: Vocabulary) -> [FactValue] {
        let attribute = vocabulary.attributes[test.attribute]
        let (names, numbers) = (test.matcher.names, test.matcher.numbers)
        switch attribute?.type {
        case .boolean: return [.boolean(true), .boolean(false)]
        case .choice(let domain): return (vocabulary.domains[domain]?.members ?? []).map { .text($0.name) }
        case .choices: return [.list([]), .list(names)] + names.map { .list([$0]) }
        case .integer:
            let near = numbers.flatMap { [$0 - 1, $0, $0 + 1] }
            return near.filter { attribute?.bounds?.contains($0) ?? true }.map { .integer($0) }
        case .text, nil: return [.text("…"), .text(names.joined(separator: "…"))] + names.map { .text($0) }
        }
    }

    func deciding(_ facts: Facts, on day: CivilDate) -> [Rule<Plugin.Outcome>] {
        CompiledRules(plugin, rules, vocabulary: vocabulary).matching(facts, on: day)
    }

    /// What follows for a request, each once where order and number do not count.
    func sentences(_ facts: Facts, on day: CivilDate) -> [String] {
        sentences(deciding(facts, on: day))
    }

    private func sentences(_ rules: [Rule<Plugin.Outcome>]) -> [String] {
        Set(rules.map { plugin.sentence(for: $0.outcome, in: vocabulary).chinese }).sorted()
    }

    func sentence(of reference: RuleReference) -> String? {
        rules.first { $0.reference == reference }.map { plugin.sentence(for: $0.outcome, in: vocabulary).chinese }
    }

    func expectSame(
        _ finding: RuleFinding, from first: CivilDate, until last: CivilDate?,
        _ change: (inout [Rule<Plugin.Outcome>]) -> Void
    ) {
        let isSame = isSame(from: first, until: last, change)
        #expect(isSame, "\(finding.message.chinese)")
    }

    /// Whether every request is decided just the same with changed rules, from one day to another.
    func isSame(
        from first: CivilDate, until last: CivilDate?, _ change: (inout [Rule<Plugin.Outcome>]) -> Void
    ) -> Bool {
        var changed = rules
        change(&changed)
        let before = CompiledRules(plugin, rules, vocabulary: vocabulary)
        let after = CompiledRules(plugin, changed, vocabulary: vocabulary)
        let dates = rules.map(\.effective) + rules.compactMap { $0.until?.advanced(by: 1) } + [first]
        let days = Set(dates).filter { day in day >= first && last.map { day <= $0 } ?? true }
        return days.allSatisfy { day in
            requests.allSatisfy { facts in
                let (one, other) = (before.matching(facts, on: day), after.matching(facts, on: day))
                return one.map(\.location) == other.map(\.location) || sentences(one) == sentences(other)
            }
        }
    }
}

extension Condition {
    /// The condition without each part that stands at the place of a finding and is called so, with that part.
    fileprivate func slimmer(
        without finding: RuleFinding, _ vocabulary: Vocabulary
    ) -> [(condition: Condition, part: Condition)] {
        let sentence = ConditionSentence(vocabulary)
        switch self {
        case .always: return []
        case .attribute(let test):
            guard finding.kind == .deadValue, test.location == finding.location else { return [] }
            return test.matcher.withoutOne.compactMap { matcher, value, alone in
                guard sentence.text(value, of: test.attribute) == finding.detail else { return nil }
                return (
                    .attribute(AttributeTest(test.attribute, matcher, at: test.location)),
                    .attribute(AttributeTest(test.attribute, alone))
                )
            }
        case .all(let parts):
            return Self.slimmer(parts, without: finding, vocabulary).map { (.all($0.parts), $0.part) }
        case .any(let parts), .none(let parts):
            var isAny = false
            if case .any = self { isAny = true }
            var found = Self.slimmer(parts, without: finding, vocabulary)
            if finding.kind == .deadPart {
                for (place, part) in parts.enumerated()
                where sentence.text(part) == finding.detail && part.tests.first?.location == finding.location {
                    var rest = parts
                    rest.remove(at: place)
                    found.append((rest, part))
                }
            }
            return found.map { (isAny ? .any($0.parts) : .none($0.parts), $0.part) }
        }
    }

    private static func slimmer(
        _ parts: [Condition], without finding: RuleFinding, _ vocabulary: Vocabulary
    ) -> [(parts: [Condition], part: Condition)] {
        parts.indices.flatMap { place in
            parts[place].slimmer(without: finding, vocabulary).map { slimmer in
                var rest = parts
                rest[place] = slimmer.condition
                return (rest, slimmer.part)
            }
        }
    }
}

extension Matcher {
    /// The texts that it names.
    fileprivate var names: [String] {
        switch self {
        case .oneOf(let values): values.compactMap { if case .text(let text) = $0 { text } else { nil } }
        case .contains(let pieces): pieces
        case .not(let inner): inner.names
        case .every(let matchers): matchers.flatMap(\.names)
        case .range, .present: []
        }
    }

    /// The numbers that it names.
    fileprivate var numbers: [Int] {
        switch self {
        case .oneOf(let values): values.compactMap { if case .integer(let number) = $0 { number } else { nil } }
        case .range(let min, let max): [min, max].compactMap { $0 }
        case .not(let inner): inner.numbers
        case .every(let matchers): matchers.flatMap(\.numbers)
        case .contains, .present: []
        }
    }

    /// The matcher without each of its values, with that value and a matcher for it alone.
    fileprivate var withoutOne: [(matcher: Matcher, value: FactValue, alone: Matcher)] {
        switch self {
        case .oneOf(let values):
            values.indices.map { place in
                var rest = values
                rest.remove(at: place)
                return (.oneOf(rest), values[place], .oneOf([values[place]]))
            }
        case .contains(let pieces):
            pieces.indices.map { place in
                var rest = pieces
                rest.remove(at: place)
                return (.contains(rest), .text(pieces[place]), .contains([pieces[place]]))
            }
        case .not(let inner): inner.withoutOne.map { (.not($0.matcher), $0.value, $0.alone) }
        case .range, .present, .every: []
        }
    }
}
