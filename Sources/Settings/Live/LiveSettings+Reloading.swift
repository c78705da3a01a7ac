import Configuration
import Logging
import Synchronization

extension LiveSettings {
    /// Looks at the file now; what changed reaches the handler that `run` was given.
    package func reload() async {
        guard let file, let path = sources.file else { return }
        do {
            // Fetching any value reads a changed file again and, unlike the provider's own loop, tells when that fails.
            _ = try await file.fetchValue(forKey: AbsoluteConfigKey([SettingKey.timeZone.name]), type: .string)
            recover()
        } catch { fail(Self.problem(error, path)) }
    }

    /// Follows the file until the task is cancelled; `onChange` is called with each new set of settings, one at a time.
    package func run(
        every interval: Duration = .seconds(2), onChange: @escaping @Sendable (SettingsChange) async -> Void
    ) async {
        await withTaskGroup(of: Void.self) { group in
            group.addTask { await self.poll(interval) }
            group.addTask { await self.follow(onChange) }
            await group.waitForAll()
        }
    }

    private func poll(_ interval: Duration) async {
        while !Task.isCancelled {
            do { try await Task.sleep(for: interval) } catch { return }
            await reload()
        }
    }

    private func follow(_ onChange: @escaping @Sendable (SettingsChange) async -> Void) async {
        do {
            try await reader.config.watchSnapshot { snapshots in
                for await snapshot in snapshots {
                    if let change = self.take(snapshot) { await onChange(change) }
                }
            }
        } catch { logger.error("设置不再随文件更新 settings are no longer followed", error: error) }
    }

    /// Makes the snapshot the settings in force; nil where nothing changes.
    private func take(_ snapshot: ConfigSnapshotReader) -> SettingsChange? {
        let new: ServiceSettings
        do throws(SettingsError) { new = try reader.settings(snapshot) } catch {
            fail(error)
            return nil
        }
        let old = state.withLock { state in
            defer { state = State(current: new) }
            return state.current
        }
        guard old != new else { return nil }
        let change = SettingsChange(old: old, new: new, catalogue: catalogue)
        let names = change.changed.map(\.name).joined(separator: ", ")
        let waiting = change.waitingForRestart.map(\.name).joined(separator: ", ")
        logger.notice("设置已更新 settings changed", metadata: ["changed": "\(names)", "waiting-for-restart": "\(waiting)"])
        return change
    }

    private func fail(_ error: SettingsError) {
        let isNew = state.withLock { state in
            defer { state.fault = error }
            return state.fault != error
        }
        guard isNew else { return }
        logger.error(
            "设置文件有错，沿用上一份有效设置 the settings file is at fault, the last good settings stay",
            metadata: ["problems": .array(error.problems.map { .string("\($0.chinese) \($0.complaint.english)") })])
    }

    private func recover() {
        let fault = state.withLock { state in
            defer { if state.fault.map({ !Self.isCombination($0) }) == true { state.fault = nil } }
            return state.fault
        }
        if fault != nil, self.fault == nil { logger.notice("设置文件已恢复正常 the settings file is in order again") }
    }

    /// A combination that is refused lies in no single file; it stands until a snapshot without it is taken.
    private static func isCombination(_ error: SettingsError) -> Bool {
        error.problems.allSatisfy { $0.place == .combination }
    }
}
