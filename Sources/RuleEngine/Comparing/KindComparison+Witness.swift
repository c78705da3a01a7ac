import RuleModel
import TOMLSyntax
import WorkCalendar

extension KindComparison {
    /// The request of a sample, with what it got before and gets after; one of its own words of several.
    func example(_ sample: DecisionSamples.Sample) -> RuleChange.Detail {
        let shown = plainest(sample)
        let decisions = deciding(shown, sample)
        let (one, other) = (decisions[0], decisions[1])
        var (was, becomes) = (sentences.decision(one), sentences.decision(other))
        if sentences.plain(one) == sentences.plain(other), let difference = difference(one, other) {
            was = .said("\(was.chinese)（\(difference.was.chinese)）", "\(was.english) (\(difference.was.english))")
            becomes = .said(
                "\(becomes.chinese)（\(difference.becomes.chinese)）",
                "\(becomes.english) (\(difference.becomes.english))")
        } else if plugin.actsOnce, sentences.plain(one) == sentences.plain(other) {
            becomes = .said(
                "\(becomes.chinese)（换了一条规则，会再做一次）", "\(becomes.english) (another rule, so it is done once more)")
        }
        let request = sentences.request(shown, without: shown.values.isEmpty ? asked(by: sample) : [])
        let day = day(sample.span)
        return .init(
            "example", .said("例子", "example"), was: was, becomes: becomes, witness: sample.facts,
            sentence: .said(
                "\(day.chinese)\(request.chinese)：原来\(was.chinese)，现在\(becomes.chinese)",
                "\(day.english)\(request.english): it was \(was.english), it is now \(becomes.english)"))
    }

    /// The attributes that the rules of a sample ask for, in either version, which its request does not have.
    private func asked(by sample: DecisionSamples.Sample) -> [String] {
        let own = pairs.filter { pair in
            pair.old.map { sample.olds.contains($0) } ?? false || pair.new.map { sample.news.contains($0) } ?? false
        }
        let rules = own.compactMap { $0.old.map { before[$0] } } + own.compactMap { $0.new.map { after[$0] } }
        return Set(rules.flatMap(\.condition.attributes)).filter { sample.facts[$0] == nil }.sorted()
    }

    /// From which day on, where that is not from the beginning of the rules of both versions on.
    private func day(_ span: DaySpan) -> BilingualText {
        let first = (before + after).map(\.effective).min() ?? span.from
        guard span.from > first else { return .said("", "") }
        return .said("从 \(span.from.words.chinese)起，", "from \(span.from.words.english) on, ")
    }

    /// The rules that count for a request on the days of a sample, in both versions.
    private func deciding(_ facts: Facts, _ sample: DecisionSamples.Sample) -> [[OwnRule]] {
        let rules = sample.olds.map { before[$0] } + sample.news.map { after[$0] }
        let group = rules.first.map { plugin.group(of: $0.outcome) }
        return compiled.map { version in
            version.matching(facts, on: sample.span.from).filter { plugin.group(of: $0.outcome) == group }
        }
    }

    /// The request without what makes no difference to either version.
    private func plainest(_ sample: DecisionSamples.Sample) -> Facts {
        func rules(_ facts: Facts) -> [[SourceLocation]] { deciding(facts, sample).map { $0.map(\.location) } }
        let wanted = rules(sample.facts)
        return sample.facts.values.keys.sorted().reduce(sample.facts) { facts, name in
            var fewer = facts
            fewer[name] = nil
            return rules(fewer) == wanted ? fewer : facts
        }
    }

    /// The parts or sources in which two decisions of one sentence differ.
    private func difference(
        _ one: [OwnRule], _ other: [OwnRule]
    ) -> (was: BilingualText, becomes: BilingualText)? {
        for (before, after) in zip(one, other) {
            let parts = [before, after].map { plugin.parts(of: $0.outcome, in: sentences.vocabulary) }
            if let detail = PartDifference(parts[0], parts[1]).details.first {
                func text(_ parts: [OutcomePart]) -> BilingualText {
                    let value = parts.first { $0.key == detail.key }?.content.whole ?? .said("没有", "nothing")
                    return .said(
                        "\(detail.title.chinese)：\(value.chinese)", "\(detail.title.english): \(value.english)")
                }
                return (text(parts[0]), text(parts[1]))
            }
            let sources = [before, after].map(\.reference.sourceText)
            if sources[0] != sources[1] { return (sources[0], sources[1]) }
        }
        return nil
    }
}

extension RuleSentences {
    /// What some rules decide, without their names.
    func plain(_ rules: [Rule<Plugin.Outcome>]) -> [BilingualText] { rules.map { outcome($0) } }
}
