import RuleModel
import TOMLSyntax
import WorkCalendar

extension KindComparison {
    /// What became of one rule.
    mutating func tell(_ pair: RulePair) {
        switch (pair.old.map { before[$0] }, pair.new.map { after[$0] }) {
        case (let one?, let other?): tell(pair, one, other)
        case (let one?, nil): tell(pair, .removed, one)
        case (nil, let other?): tell(pair, .added, other)
        case (nil, nil): return
        }
    }

    private mutating func tell(_ pair: RulePair, _ one: OwnRule, _ other: OwnRule) {
        let found = RuleDifference(one, old, other, new, sentences) { meanSame($0, $1) }
        if found.followsConventions, !isProven(pair) { packsByConvention.insert(other.reference.pack) }
        guard !found.details.isEmpty else {
            if !found.words.isEmpty { add(.reworded, other, found.words, changesMeaning: false) }
            return
        }
        var details = found.details
        if isProven(pair) {
            details.append(.proof(sameness))
        } else {
            details += evidence(pair, isTold: !found.details.contains { $0.key == "when" })
        }
        let kind: RuleChange.Kind = found.isOnlyCondition && isProven(pair) ? .reworded : .changed
        add(kind, other, details + found.words, changesMeaning: !isProven(pair))
    }

    private mutating func tell(_ pair: RulePair, _ kind: RuleChange.Kind, _ rule: OwnRule) {
        var details: [RuleChange.Detail] = []
        let whole = sentences.whole(rule)
        details.append(
            .init(
                "rule", plugin.title, was: kind == .removed ? whole : nil, becomes: kind == .added ? whole : nil,
                sentence: whole))
        if kind == .added, let parts = sentences.parts(rule) {
            details.append(.init("parts", .said("各项", "in full"), becomes: parts, sentence: parts))
        }
        if isProven(pair) {
            details.append(.proof(why(pair)))
        } else {
            details += evidence(pair, isTold: false)
        }
        add(kind, rule, details, changesMeaning: !isProven(pair))
    }

    /// Why a rule that is new or gone makes no difference: it decides nothing, or others decide the same.
    private func why(_ pair: RulePair) -> BilingualText {
        let links = decisions.links.filter { $0.old == pair.old || $0.new == pair.new }
        let isGone = pair.new == nil
        let others =
            isGone
            ? Set(links.map(\.new)).sorted().map { after[$0] } : Set(links.map(\.old)).sorted().map { before[$0] }
        let (names, same) = (Self.names(others), sameness)
        return switch (others.isEmpty, isGone) {
        case (true, true): .said("原来就轮不到它，\(same.chinese)", "it never decided: \(same.english)")
        case (true, false): .said("轮不到它，\(same.chinese)", "it never decides: \(same.english)")
        case (false, true):
            .said(
                "它管的诉求，\(names.chinese)现在同样决定，\(same.chinese)", "\(names.english) now decide the same: \(same.english)")
        case (false, false):
            .said("它管的诉求，\(names.chinese)原来就同样决定，\(same.chinese)", "\(names.english) decided the same: \(same.english)")
        }
    }

    /// That nothing is decided otherwise: nothing at all, or nothing of what is spoken of.
    var sameness: BilingualText {
        switch (plugin.isYesOrNo, decisions.isProven) {
        case (false, true): .said("每件诉求的结果都和原来一样", "every request is decided as before")
        case (false, false): .said("这里管的诉求，结果都和原来一样", "every request that this is about is decided as before")
        case (true, true): .said("谁可以做什么，和原来一样", "who may do what is as before")
        case (true, false): .said("这里说的事，谁可以做和原来一样", "who may do what this is about is as before")
        }
    }

    /// A request that shows the difference, unless it shows no more than what is told; or that none was found out.
    func evidence(_ pair: RulePair, isTold: Bool) -> [RuleChange.Detail] {
        if let sample = sample(of: pair) { return isTold ? [] : [example(sample)] }
        return isUndecided(pair) ? [.unproven] : []
    }
}

extension RuleChange.Detail {
    static let unproven = proof(
        .said(
            "没有能证明意思相同：要问的字词或组合太多，请逐条核对",
            "not proven to mean the same: too many words or combinations to ask; compare them by hand"))

    static func proof(_ sentence: BilingualText) -> RuleChange.Detail {
        .init("proof", .said("证明", "proof"), sentence: sentence)
    }
}
