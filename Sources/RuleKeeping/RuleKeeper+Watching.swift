import Logging
import RuleFiles
import RuleModel
import Store
import Synchronization
import TOMLSyntax

extension RuleKeeper {
    /// Watches the folder and the database, and reckons clocks anew, until the task is cancelled.
    package func run(every interval: Duration = .seconds(1)) async throws {
        await takeOver()
        await withTaskGroup(of: Void.self) { group in
            group.addTask { await self.again(every: interval) { await self.look() } }
            group.addTask { await self.again(every: interval) { await self.reckon() } }
        }
    }

    private func again(every interval: Duration, _ work: () async -> Void) async {
        let nap = Nap("watch")
        while !Task.isCancelled {
            await work()
            await nap.take(interval)
        }
    }

    private func takeOver() async {
        await tellingErrors { () async throws(StoreError) in try await takeOverReckoning() }
    }

    private func reckon() async {
        await tellingErrors { () async throws(StoreError) in _ = try await reckonClocks() }
    }

    private func tellingErrors(_ reckoning: () async throws(StoreError) -> Void) async {
        do throws(StoreError) { try await reckoning() } catch  where error != .interrupted {
            house.logger.error("the clocks of open requests cannot be reckoned", metadata: ["error": "\(error)"])
        } catch {}
    }

    /// Looks once: takes up what another node activated, what was approved for now, then what was saved in the folder.
    package func look() async {
        await follow()
        await publishDue(tries: true)
        await noticeTerms()
        guard let folder = house.folder else { return }
        let stamp = FolderStamp(folder)
        guard watch.withLock({ $0.isReady(stamp) }) else { return }
        await settle(folder, stamp)
    }

    @discardableResult
    private func settle(_ folder: RuleFolder, _ stamp: FolderStamp) async -> RuleReload? {
        guard let outcome = await takeUp(folder, stamp) else { return nil }
        signals.count(outcome)
        if outcome != .postponed { watch.withLock { $0.settle(stamp) } }
        // What came into force did so with a look at them.
        if outcome != .activated { checkScenarios() }
        return outcome
    }

    /// Takes the folder up now, as somebody asks who knows that it is whole; nil where there is none, or where it was
    /// written to meanwhile.
    package func reload() async -> RuleReload? {
        await follow()
        guard let folder = house.folder else { return nil }
        return await settle(folder, FolderStamp(folder))
    }

    /// Takes up what another node, or somebody through the server, activated.
    private func follow() async {
        do {
            let known = inForce.lastActivation
            let stored = try await house.database.read { sql in try RuleQueries.lastActivation(sql) }
            guard let stored, stored > known else { return }
            try await refresh()
            let isBack = inForce.newest.cause == .rollback
            await renewFolder(with: isBack ? try await scenariosToRestore(of: activeRevision) : [])
        } catch {
            house.logger.warning("the activated rules cannot be looked up", metadata: ["error": "\(error)"])
        }
    }

    /// Deals with a folder that has come to rest; nil where it was written to meanwhile.
    private func takeUp(_ folder: RuleFolder, _ stamp: FolderStamp) async -> RuleReload? {
        let files: [RuleFile]
        do {
            files = try RuleFolder(folder.path, named: Self.root).files()
        } catch {
            return refuse(RuleFolderFinding(error.message))
        }
        guard FolderStamp(folder) == stamp else { return nil }
        do {
            return try await takeUp(files)
        } catch {
            house.logger.error("the saved rules cannot be stored", metadata: ["error": "\(error)"])
            return .postponed
        }
    }

    /// Keeps the last good set and says why.
    func refuse(_ finding: RuleFolderFinding) -> RuleReload {
        show(finding)
        house.logger.error(
            "the saved rules are not in force",
            metadata: ["reason": "\(finding.sentence.chinese)", "report": "\(finding.report.chinese)"])
        return .refused
    }

    /// What the paths of stored files begin with, whatever the folder is called.
    static let root = "rules"
}
