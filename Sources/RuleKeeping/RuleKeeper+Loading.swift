import Logging
import RuleFiles
import RuleModel
import RulePlugins
import Store
import TOMLSyntax
import WorkCalendar

extension RuleKeeper {
    /// Loads the rules in force; an empty database is seeded with the shipped ones.
    ///
    /// What was approved for a time that passed while nobody was there comes into force before anybody asks.
    package static func open(_ house: House) async throws(RuleKeepingError) -> RuleKeeper {
        do {
            try await seed(house)
            let keeper = RuleKeeper(house, inForce: try await loaded(house))
            await keeper.publishDue(tries: false)
            return keeper
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
        showPublication(nil)
        house.logger.notice("activated rules are in force", metadata: ["revision": "\(activeRevision)"])
    }

    private static func seed(_ house: House) async throws(StoreError) {
        let now = house.now()
        let record = record(house.shipped, RuleRevision.of(house.shipped), by: folderAuthor, at: now)
        try await house.database.write { sql in
            guard try RuleQueries.lastActivation(sql) == nil else { return }
            try RuleSetTable.insert(record, sql)
            _ = try RuleSetTable.activate(record.hash, cause: .seed, by: folderAuthor, at: now, sql)
            try FolderMemory.set(taken: record.hash, base: record.hash, at: now, sql)
            try AuditLog.append(audit("seed-rules", record.hash, by: folderAuthor, at: now), sql)
        }
    }

    private static func loaded(_ house: House) async throws -> RulesInForce {
        let (activations, forgotten) = try await house.database.read { sql in
            (try RuleSetTable.activations(sql), try RuleQueries.forgotten(sql))
        }
        let last = activations.last?.id ?? 0
        var sets = try await usable(activations.filter { !forgotten.contains($0.id) }, house)
        // Where the newest cannot be used, one stands in that might have been forgotten.
        if sets.last?.id != last, !forgotten.isEmpty { sets = try await usable(activations, house) }
        if !sets.isEmpty { return try RulesInForce(sets, lastActivation: last, at: house.now()) }
        let result = RuleChecker.check(
            files: house.shipped, plugins: StandardRules.plugins, revision: RuleRevision.of(house.shipped))
        guard let ruleSet = result.ruleSet else { throw PolicyError.calendarMissing }
        let shipped = ActivatedSet(
            id: 0, ruleSet: ruleSet, files: house.shipped, at: house.now(), actor: folderAuthor, cause: .seed)
        return try RulesInForce([shipped], lastActivation: last, at: house.now())
    }

    /// The activated sets that are usable, oldest first, each text checked once.
    static func usable(
        _ activations: [RuleActivation], _ house: House
    ) async throws(StoreError) -> [ActivatedSet] {
        let records = try await house.database.read { sql in
            var records: [String: RuleSetRecord] = [:]
            for hash in Set(activations.map(\.hash)) { records[hash] = try RuleSetTable.find(hash, sql) }
            return records
        }
        let checked = await withTaskGroup(of: (String, RuleChecker.Result, [RuleFile]).self) { group in
            for (hash, record) in records {
                group.addTask {
                    let files = files(of: record)
                    let result = RuleChecker.check(
                        files: files, plugins: StandardRules.plugins, revision: hash, wasInForce: true)
                    return (hash, result, files)
                }
            }
            return await group.reduce(into: [:]) { $0[$1.0] = ($1.1, $1.2) }
        }
        for (hash, (result, files)) in checked where result.ruleSet != nil && !result.tolerated.isEmpty {
            house.logger.warning(
                "a stored rule set has what this version refuses in new ones; it is used on",
                metadata: ["revision": "\(hash)", "report": "\(DiagnosticPrinter(files).text(result.tolerated))"])
        }
        return activations.compactMap { activation in
            guard let (result, files) = checked[activation.hash], let ruleSet = result.ruleSet else {
                // Rules that an older version of the product took, and this one does not: their neighbours stand in.
                house.logger.error(
                    "a stored rule set has errors in this version and is left out",
                    metadata: ["revision": "\(activation.hash)"])
                return nil
            }
            return ActivatedSet(
                id: activation.id, ruleSet: ruleSet, files: files, at: activation.activatedAt,
                actor: activation.actor, cause: activation.cause, note: activation.note, author: activation.author,
                tolerated: result.tolerated)
        }
    }

    /// The files of a stored set, by the names that diagnostics give them.
    static func files(of record: RuleSetRecord) -> [RuleFile] { files(of: record.files) }

    static func files(of stored: [RuleSetRecord.File]) -> [RuleFile] {
        stored.map { RuleFile(path: "\(root)/\($0.path)", text: $0.text) }
    }
}
