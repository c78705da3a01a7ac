import Logging
import RuleModel
import Store
import WorkCalendar

// New terms: open requests are gone through only where a clock of one might move.
extension RuleKeeper {
    /// Sets the reckoning going where other terms came into force since the last one.
    func noticeTerms() async {
        let now = house.now()
        let rules = inForce
        let terms = rules.terms(at: now)
        guard terms != reckoned?.terms else { return }
        do {
            let former = try await house.database.read { sql in
                try SettingTable.value(ClockReckoning.termsSetting, sql)
            }
            if former != terms.text {
                let isIdle = try await isIdle(rules, terms, former.flatMap { ClockTerms($0) }, at: now)
                try await put(terms, insteadOf: former, isIdle: isIdle, at: now)
            }
            reckoned = ReckonedTerms(terms: terms, rules: rules)
        } catch {
            house.logger.warning("the reckoning of clocks is put off", metadata: ["error": "\(error)"])
        }
    }

    /// Writes the new terms down, and the work that they bring; one that is not done yet begins anew under them.
    private func put(
        _ terms: ClockTerms, insteadOf former: String?, isIdle: Bool, at now: Instant
    ) async throws(StoreError) {
        let isPut = try await house.database.write { sql in
            // Whoever was first has done it.
            guard try SettingTable.value(ClockReckoning.termsSetting, sql) == former else { return true }
            try SettingTable.set(ClockReckoning.termsSetting, to: terms.text, at: now, sql)
            guard try !isIdle || JobTable.nextRun(kind: ClockReckoning.job, sql) != nil else { return false }
            try JobTable.put(
                kind: ClockReckoning.job, key: terms.text, payload: try JSONWriter.bytes(ClockReckoning()), runAt: now,
                sql)
            return true
        }
        if !isPut { house.logger.info("the rules that changed move no clock of an open request") }
    }

    /// Whether it is certain that no clock of an open request is another than by the terms before.
    private func isIdle(
        _ rules: RulesInForce, _ terms: ClockTerms, _ former: ClockTerms?, at now: Instant
    ) async throws -> Bool {
        let (oldest, newest) = try await house.database.read { sql in
            (try RuleQueries.oldestOpenRequest(sql), try RuleQueries.newestRound(sql))
        }
        guard let oldest else { return true }
        // Everything was decided by the rules that the product came with, as they are now.
        if former == nil, rules.sets.count == 1, terms.activation == 1, terms.since <= oldest { return true }
        guard let former, let before = try await self.rules(of: former) else { return false }
        // A round that began while the rules were changed may have been decided by either.
        let isMixed = newest.map { $0 >= terms.since } ?? false
        let last = isMixed ? now : Instant(microseconds: terms.since.microseconds - 1)
        return ClockInfluence(before, at: former.since, rules, at: now).isSame(forRoundsFrom: oldest, through: last)
    }

    /// What was in force under earlier terms; nil where that cannot be told any more.
    private func rules(of terms: ClockTerms) async throws -> RulesInForce? {
        // Mostly the ones that were in force until now.
        if let reckoned, reckoned.terms == terms, reckoned.rules.newest.id == terms.activation { return reckoned.rules }
        var sets = inForce.sets.filter { $0.id <= terms.activation }
        if sets.last?.id != terms.activation {
            let activations = try await house.database.read { sql in try RuleSetTable.activations(sql) }
            sets += try await Self.usable(activations.filter { $0.id == terms.activation }, house)
        }
        guard sets.last?.id == terms.activation else { return nil }
        return try RulesInForce(sets, lastActivation: terms.activation, at: terms.since)
    }
}
