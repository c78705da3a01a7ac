import Testing

@testable import Settings

@Suite("Reloading settings")
struct SettingsReloadTests {
    /// Runs the body while the settings follow their file.
    private func following(
        _ settings: LiveSettings, _ body: @Sendable @escaping (ChangeQueue) async throws -> Void
    ) async throws {
        let queue = ChangeQueue()
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { await settings.run(every: .milliseconds(5)) { queue.append($0) } }
            group.addTask { try await body(queue) }
            try await group.next()
            group.cancelAll()
        }
    }

    @Test("Integer and boolean changes are noticed too, and tell what waits for a restart")
    func change() async throws {
        let folder = try SettingsFolder("[http]\nport = 1001\n")
        let settings = try await folder.load()
        try await following(settings) { queue in
            try folder.write("[http]\nport = 1002\n[modules]\nregistry = false\n")
            let change = try await queue.next()
            #expect(change.changed.map(\.name) == ["http.port", "modules.registry"])
            #expect(change.waitingForRestart.map(\.name) == ["http.port"])
            #expect(change.old.activeModules == ["registry"])
            #expect(settings.current.activeModules == [])
        }
    }

    @Test("A broken, non-UTF-8 or lost file changes nothing, is logged once, and mends by itself")
    func fault() async throws {
        let folder = try SettingsFolder("[http]\nport = 1001\n")
        let settings = try await folder.load()
        let faults: [() throws -> Void] = [
            { try folder.write("[http]\nport = \"many\"\n") }, { try folder.write([0xFF, 0xFE]) },
            { try folder.write("[[[\n") },
            { try folder.remove() },
        ]
        for (index, fault) in faults.enumerated() {
            try fault()
            await settings.reload()
            await settings.reload()
            #expect(settings.current.http.port == 1_001)
            #expect(settings.fault != nil)
            #expect(folder.log.messages.filter { $0.hasPrefix("error") }.count == index + 1)
        }
        try folder.write("[http]\nport = 1003\n")
        await settings.reload()
        #expect(settings.fault == nil)
        #expect(folder.log.messages.last?.hasPrefix("notice") == true)
    }

    @Test("A file whose values clash with the environment is refused and the last good settings stay")
    func combination() async throws {
        let folder = try SettingsFolder("")
        let settings = try await folder.load(environment: ["TONGXING_HTTP_HOST": "0.0.0.0"])
        try await following(settings) { queue in
            try folder.write("[security]\nsecure-cookies = \"never\"\n")
            while settings.fault == nil { try await Task.sleep(for: .milliseconds(1)) }
            #expect(settings.fault?.problems == [SettingProblem(.combination, .insecureCookies(host: "0.0.0.0"))])
            #expect(settings.current.security.secureCookies)
            try folder.write("[log]\nlevel = \"debug\"\n")
            #expect(try await queue.next().changed.map(\.name) == ["log.level"])
            #expect(settings.fault == nil)
        }
    }
}
