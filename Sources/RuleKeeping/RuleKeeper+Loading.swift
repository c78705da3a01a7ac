import Logging
import RuleModel
import RulePlugins
import Store
import WorkCalendar

extension RuleKeeper {
    /// Loads the rules in force; an empty database is seeded with the shipped ones.
    package static func open(_ house: House) async throws(RuleKeepingError) -> RuleKeeper {
        do {
            try await seed(house)
            return RuleKeeper(house, inForce: try await loaded(house))
        } catch let error as StoreError {
            throw .store(error)
        } catch let error as PolicyError {
            throw .noUsableSet(error)
        } catch {
            throw .store(.failed("\(error)"))
        }
    }

    /// Loads again what was activated, by whomever.
    package func refresh() async throws {
        swap(to: try await Self.loaded(house))
        house.logger.notice("activated rules are in force", metadata: ["revision": "\(activeRevision)"])
    }

    private static func seed(_ house: House) async throws(StoreError) {
        let now = house.now()
        let record = record(house.shipped, RuleRevision.of(house.shipped), at: now)
        try await house.database.write { sql in
            guard try RuleQueries.lastActivation(sql) == nil else { return }
            try RuleSetTable.insert(record, sql)
            _ = try RuleSetTable.activate(record.hash, cause: .seed, by: actor, at: now, sql)
            try SettingTable.set(takenSetting, to: record.hash, at: now, sql)
            try AuditLog.append(audit("seed-rules", record.hash, at: now), sql)
        }
    }

    private static func loaded(_ house: House) async throws -> RulesInForce {
        let (sets, last) = try await stored(house)
        if !sets.isEmpty { return try RulesInForce(sets, lastActivation: last, at: house.now()) }
        let result = RuleChecker.check(
            files: house.shipped, plugins: StandardRules.plugins, revision: RuleRevision.of(house.shipped))
        guard let ruleSet = result.ruleSet else { throw PolicyError.calendarMissing }
        let shipped = ActivatedSet(
            id: 0, ruleSet: ruleSet, files: house.shipped, at: house.now(), actor: actor, cause: .seed)
        return try RulesInForce([shipped], lastActivation: last, at: house.now())
    }

    /// Every activated set that is usable, oldest first, each text checked once; and the last activation's place.
    private static func stored(_ house: House) async throws(StoreError) -> ([ActivatedSet], Int64) {
        let (activations, records) = try await house.database.read { sql in
            let activations = try RuleSetTable.activations(sql)
            var records: [String: RuleSetRecord] = [:]
            for hash in Set(activations.map(\.hash)) { records[hash] = try RuleSetTable.find(hash, sql) }
            return (activations, records)
        }
        let checked = await withTaskGroup(of: (String, RuleChecker.Result, [RuleFile]).self) { group in
            for (hash, record) in records {
                group.addTask {
                    let files = record.files.map { RuleFile(path: "\(root)/\($0.path)", text: $0.text) }
                    return (
                        hash, RuleChecker.check(files: files, plugins: StandardRules.plugins, revision: hash), files
                    )
                }
            }
            return await group.reduce(into: [:]) { $0[$1.0] = ($1.1.ruleSet, $1.2) }
        }
        let sets: [ActivatedSet] = activations.compactMap { activation in
            guard let (ruleSet, files) = checked[activation.hash], let ruleSet else {
                // Rules that an older version of the product took, and this one does not: their neighbours stand in.
                house.logger.error(
                    "a stored rule set has errors in this version and is left out",
                    metadata: ["revision": "\(activation.hash)"])
                return nil
            }
            return ActivatedSet(
                id: activation.id, ruleSet: ruleSet, files: files, at: activation.activatedAt,
                actor: activation.actor, cause: activation.cause)
        }
        return (sets, activations.last?.id ?? 0)
    }
}
