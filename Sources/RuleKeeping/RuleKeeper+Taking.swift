import Logging
import RuleModel
import RulePlugins
import Store
import TOMLSyntax
import WorkCalendar

extension RuleKeeper {
    /// Takes up the files of a folder: nothing where they are known, else checked and stored.
    func takeUp(_ files: [RuleFile]) async throws -> RuleReload {
        let revision = RuleRevision.of(files)
        let known = try await house.database.read { sql in try SettingTable.value(Self.takenSetting, sql) }
        if known == revision || activeRevision == revision {
            show(nil)
            if known != revision { try await remember(revision) }
            return .unchanged
        }
        let now = house.now()
        let inUse = try await setsInUse(at: now)
        let result = RuleChecker.check(
            files: files, plugins: StandardRules.plugins, revision: revision, inUse: inUse)
        let vanished = vanishedPacks(in: files, result, at: now)
        guard let ruleSet = result.ruleSet, vanished.isEmpty else {
            return refuse(RuleFolderFinding(result.diagnostics + vanished, in: files))
        }
        switch house.mode() {
        case .approved: return try await draft(files, revision, at: now)
        case .onSave: return try await activate(ruleSet, files, at: now)
        }
    }

    private func activate(_ ruleSet: RuleSet, _ files: [RuleFile], at now: Instant) async throws -> RuleReload {
        let next = ActivatedSet(
            id: inForce.lastActivation + 1, ruleSet: ruleSet, files: files, at: now, actor: Self.actor, cause: .save)
        let rules: RulesInForce
        do {
            rules = try RulesInForce(inForce.sets + [next], lastActivation: next.id, at: now)
        } catch {
            return refuse(RuleFolderFinding(BilingualText(chinese: error.description, english: "\(error)")))
        }
        let record = Self.record(files, ruleSet.revision, at: now)
        let id = try await house.database.write { sql in
            // Another node that sees the same folder may have been first.
            guard try SettingTable.value(Self.takenSetting, sql) != record.hash else {
                return try RuleQueries.lastActivation(sql)
            }
            try RuleSetTable.insert(record, sql)
            _ = try RuleSetTable.activate(record.hash, cause: .save, by: Self.actor, at: now, sql)
            try SettingTable.set(Self.takenSetting, to: record.hash, at: now, sql)
            try AuditLog.append(Self.audit("activate-rules", record.hash, at: now), sql)
            return try RuleQueries.lastActivation(sql)
        }
        if id == next.id { swap(to: rules) } else { try await refresh() }
        show(nil)
        house.logger.notice("saved rules are in force", metadata: ["revision": "\(ruleSet.revision)"])
        return .activated
    }

    private func draft(_ files: [RuleFile], _ revision: String, at now: Instant) async throws -> RuleReload {
        let record = Self.record(files, revision, at: now)
        try await house.database.write { sql in
            try RuleSetTable.insert(record, sql)
            try SettingTable.set(Self.takenSetting, to: record.hash, at: now, sql)
            try AuditLog.append(Self.audit("draft-rules", record.hash, at: now), sql)
        }
        show(nil)
        house.logger.notice("saved rules await approval", metadata: ["revision": "\(revision)"])
        return .drafted
    }

    private func remember(_ revision: String) async throws {
        let now = house.now()
        try await house.database.write { sql in try SettingTable.set(Self.takenSetting, to: revision, at: now, sql) }
    }

    /// Packs of the set in force that are gone from the folder: a file deleted by mistake must not end its rules. One
    /// whose last day has passed may go.
    private func vanishedPacks(
        in files: [RuleFile], _ result: RuleChecker.Result, at now: Instant
    ) -> [SourceDiagnostic] {
        guard let saved = result.ruleSet else { return [] }
        let today = inForce.history.zone.date(of: now)
        return inForce.newest.ruleSet.packs.filter { pack in
            saved.pack(pack.header.id) == nil && (pack.header.until.map { $0 >= today } ?? true)
        }.map { RuleFault.packVanished($0.header.id, path: $0.path) }
    }

    /// The sets that rounds of open requests may still use.
    private func setsInUse(at now: Instant) async throws -> [RuleSet] {
        let oldest = try await house.database.read { sql in try RuleQueries.oldestOpenRequest(sql) }
        return oldest.map { inForce.inUse(since: $0) } ?? []
    }

    static func record(_ files: [RuleFile], _ revision: String, at now: Instant) -> RuleSetRecord {
        RuleSetRecord(
            hash: revision, state: .draft,
            files: files.map { RuleSetRecord.File(path: RuleRevision.name(of: $0), text: $0.text) }, author: actor,
            createdAt: now)
    }

    static func audit(_ action: String, _ revision: String, at now: Instant) -> AuditEntry {
        AuditEntry(recordedAt: now, actor: actor, action: action, subject: revision)
    }

    /// Who saves: the folder does not say which person it was.
    static let actor = "system"
    /// The setting that remembers the hash of the folder that was last taken up.
    static let takenSetting = "rules.folder-taken"
}
