import Logging
import RuleFiles
import RuleModel
import Store
import TOMLSyntax
import WorkCalendar

// What is saved in the folder.
extension RuleKeeper {
    /// Takes up the files of a folder: nothing where they are known, else tried and stored.
    func takeUp(_ files: [RuleFile]) async throws -> RuleReload {
        let revision = RuleRevision.of(files)
        let memory = try await house.database.read { sql in try FolderMemory(sql) }
        let active = activeRevision
        if revision == active || revision == memory.taken {
            show(nil)
            if revision == active { try await rememberFolder(active, unless: memory) }
            try await keepScenarios(besides: revision)
            return .unchanged
        }
        // What nobody can use is nothing to be brought up to: a mended folder may follow it.
        let base = inForce.isStandIn ? active : memory.base ?? active
        guard base == active else { return try await catchUp(files, revision, from: base) }
        do throws(RuleRefusal) {
            let candidate = try await candidate(files)
            let outcome = try await took(candidate, base: base)
            show(nil)
            return outcome
        } catch {
            return try refused(error, revision)
        }
    }

    private func took(_ candidate: RuleCandidate, base: String) async throws(RuleRefusal) -> RuleReload {
        switch house.mode() {
        case .onSave:
            let act = RulePublication(
                cause: .save, action: "activate-rules", actor: Self.folderAuthor, base: base, isFromFolder: true)
            try await publish(candidate, act)
            return .activated
        case .approved:
            let draft = draftRecord(candidate, by: Self.folderAuthor, note: "", base: base, activation: nil)
            _ = try await keep(draft, candidate, isFromFolder: true)
            house.logger.notice(
                "saved rules are a draft; a second person approves it in the workbench",
                metadata: ["revision": "\(candidate.revision)"])
            return .drafted
        }
    }

    private func refused(_ refusal: RuleRefusal, _ revision: String) throws -> RuleReload {
        switch refusal {
        case .store(let error): throw error
        // Another node that sees the same folder was first.
        case .stale(_, revision): return .postponed
        case .faulty(let finding): return refuse(finding)
        default: return refuse(RuleFolderFinding(refusal.text))
        }
    }

    /// A folder that is not upon the set in force: brought up to it where nothing of it is lost by that.
    private func catchUp(_ files: [RuleFile], _ revision: String, from base: String) async throws -> RuleReload {
        guard try await isKept(files, revision, from: base) else {
            return refuse(RuleFolderFinding(RuleRefusal.stale(base: base, active: activeRevision).text))
        }
        try await writeFolder()
        show(nil)
        return .unchanged
    }

    /// Brings the working copy up to the set in force, unless there are changes in it that are kept nowhere else; then
    /// the scenario tests that came with the set, too.
    func renewFolder(with scenarios: [RuleFile] = []) async {
        let found = await renewedFolder(with: scenarios)
        // What came into force may be what the scenarios of the folder speak of only now.
        checkScenarios(besides: found)
    }

    /// - Returns: The hash of the rules in the folder, where that is known.
    private func renewedFolder(with scenarios: [RuleFile]) async -> String? {
        guard let folder = house.folder,
            let files = try? RuleFolder(folder.path, named: Self.root).files()
        else { return nil }
        let revision = RuleRevision.of(files)
        do {
            let memory = try await house.database.read { sql in try FolderMemory(sql) }
            let isRenewed = revision != activeRevision
            if !isRenewed {
                try await rememberFolder(revision, unless: memory)
            } else {
                let base = memory.base ?? revision
                // Changes upon the set in force are the watch's to take up.
                guard base != activeRevision, try await catchUp(files, revision, from: base) == .unchanged else {
                    return revision
                }
            }
            for scenario in scenarios {
                try RuleFolder(folder.path, named: Self.root).takeIn(scenario)
            }
            let found = isRenewed ? nil : revision
            try await keepScenarios(besides: found)
            return found
        } catch {
            house.logger.error("the rule folder could not be renewed", metadata: ["error": "\(error)"])
            return nil
        }
    }

    /// Whether every file of the folder is stored: all of them as one set, or each as one of two sets has it, which a
    /// renewal that broke off leaves behind.
    private func isKept(_ files: [RuleFile], _ revision: String, from base: String) async throws -> Bool {
        let (whole, former) = try await house.database.read { sql in
            (try RuleSetTable.find(revision, sql), try RuleSetTable.find(base, sql))
        }
        if whole != nil { return true }
        guard let former else { return false }
        let old = Dictionary(
            uniqueKeysWithValues: former.files.map { ("\(Self.root)/\($0.path)", Array($0.text.utf8)) })
        let new = Dictionary(uniqueKeysWithValues: self.files.map { ($0.path, $0.bytes) })
        let here = Dictionary(uniqueKeysWithValues: files.map { ($0.path, $0.bytes) })
        return Set(old.keys).union(new.keys).union(here.keys).allSatisfy { path in
            here[path] == old[path] || here[path] == new[path]
        }
    }

    private func writeFolder() async throws {
        guard let folder = house.folder else { return }
        try RuleFolder(folder.path, named: Self.root).replaceFiles(with: files)
        try await rememberFolder(activeRevision)
        house.logger.notice("the rule folder was renewed", metadata: ["revision": "\(activeRevision)"])
    }

    /// Whether the folder holds these very rules: then they are known, and saving them is no further act.
    ///
    /// - Parameter found: The hash of the rules in it, where it was read just now.
    func folderHolds(_ revision: String, _ found: String? = nil) -> Bool {
        if let found { return found == revision }
        guard let folder = house.folder else { return false }
        return (try? RuleFolder(folder.path, named: Self.root).files()).map { RuleRevision.of($0) } == revision
    }

    /// Remembers that the folder is the set in force; a commit is spared where that is known.
    private func rememberFolder(_ revision: String, unless known: FolderMemory? = nil) async throws {
        guard known?.taken != revision || known?.base != revision else { return }
        let now = house.now()
        try await house.database.write { sql in
            try FolderMemory.set(taken: revision, base: revision, at: now, sql)
        }
    }

    static func record(
        _ files: [RuleFile], _ revision: String, by author: String, note: String = "", at now: Instant
    ) -> RuleSetRecord {
        RuleSetRecord(
            hash: revision, state: .draft,
            files: files.map { RuleSetRecord.File(path: RuleRevision.name(of: $0), text: $0.text) }, author: author,
            note: note, createdAt: now)
    }

    static func audit(
        _ action: String, _ revision: String, by actor: String, note: String = "", at now: Instant
    ) -> AuditEntry {
        AuditEntry(recordedAt: now, actor: actor, action: action, subject: revision, detail: note)
    }

    /// Who saves: the folder does not say which person it was.
    package static let folderAuthor = "system"
}
