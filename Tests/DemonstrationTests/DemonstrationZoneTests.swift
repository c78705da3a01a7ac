import Demonstration
import Foundation
import Identity
import Lifecycle
import Registry
import RuleModel
import RulePlugins
import ServiceDesk
import Store
import StoreSQLite
import Synchronization
import Testing
import WorkCalendar

@Suite("The demonstration zone")
struct DemonstrationZoneTests {
    @Test(
        "Three months of requests are as genuine as any: mixed, in order, their chains sound, their clocks replayable")
    func wholeZone() async throws {
        let zone = try await LoadedZone(at: "2026-11-21T15:23:00+08:00")
        let seen = Mutex(DemonstrationProgress?.none)
        let summary = try await zone.load(count: 300) { progress in seen.withLock { $0 = progress } }
        #expect(summary.requests == 300 && summary.enterprises == 2_000 && summary.refusedCommands == 0)
        #expect(seen.withLock { $0?.requests } == 300)
        let rows = try await zone.rows()
        #expect(rows.count == 300)
        try await variety(rows)
        let feed = try await zone.latestFeed()
        #expect(feed == zone.now.advanced(bySeconds: -2 * 86_400))
        try await genuineness(zone, rows)
        try await contactsToCome(zone, rows)
        try await nobodyIsReal(zone, rows)
        try await everybodyCanSignIn(zone)
        await zone.database.close()
    }

    private func variety(_ rows: [RequestRow]) async throws {
        let open = rows.filter { !$0.state.isEnded }
        #expect((50...170).contains(open.count), "\(open.count) open")
        let states = Set(rows.map(\.state))
        let expected: [StateName] = [.closed, .handling, .dispatched, .reported, .withdrawn, .rejected, .suspended]
        for state in expected { #expect(states.contains(state), "\(state)") }
        #expect(Set(rows.map(\.channel)).count == 9)
        #expect(Set(rows.map(\.kind)) == Set(RequestKind.known))
        #expect(Set(rows.map(\.urgency)) == Set(Urgency.known))
        #expect(Set(rows.map(\.track)) == Set(Track.known))
        #expect(Set(rows.compactMap(\.matter)).count >= 23)
        #expect(open.contains { $0.signals.contains(.overdue) })
        #expect(open.contains { $0.signals.contains(.warned) && !$0.signals.contains(.overdue) })
        #expect(open.contains { $0.signals.isEmpty && $0.nextDue != nil })
        #expect(rows.contains { $0.round == 2 })
    }

    private func genuineness(_ zone: LoadedZone, _ rows: [RequestRow]) async throws {
        let policies = zone.policies
        let now = zone.now
        try await zone.database.read { sql in
            #expect(try ChainVerifier.verify(sql, against: []).isSound)
            let audit = try AuditLog.entries(after: 0, limit: 100_000, sql).map(\.entry.recordedAt)
            #expect(audit == audit.sorted() && audit.allSatisfy { $0 <= now })
            for row in rows {
                let events = try RequestStore.events(of: row.number, sql)
                #expect(events.map(\.recordedAt) == events.map(\.recordedAt).sorted(), "\(row.number)")
                #expect(events.allSatisfy { $0.recordedAt <= now })
                let request = try #require(try RequestStore.refolded(row.number, sql))
                #expect(try RequestStore.load(row.number, sql)?.request == request)
                let policy = try policies.policy(roundBegan: request.registeredAt, at: now)
                #expect(Lifecycle.dueFirings(of: request, policy: policy, upTo: now).isEmpty, "\(row.number)")
            }
        }
    }

    /// Whoever shortens the contact deadline to one working day has something to see. Source: 工作实施方案 三（二）2.
    private func contactsToCome(_ zone: LoadedZone, _ rows: [RequestRow]) async throws {
        let (policies, now) = (zone.policies, zone.now)
        let running = try await zone.database.read { sql in
            try rows.filter { !$0.state.isEnded }.flatMap { row in
                let request = try #require(try RequestStore.load(row.number, sql)?.request)
                let policy = try policies.policy(roundBegan: request.registeredAt, at: now)
                return Lifecycle.clocks(of: request, policy: policy, at: now)
                    .filter { $0.clock == "contact" && $0.status == .running }.map { (row.lead, $0.startedAt) }
            }
        }
        #expect((35...48).contains(running.count), "\(running.count) contacts to come")
        #expect(Set(running.map(\.0)).count >= 10)
        let calendar = try policies.policy(roundBegan: nil, at: now).calendar
        let late = running.filter { start in
            let day = calendar.dueDate(from: calendar.date(of: start.1), workingDays: 1)
            return calendar.closing(of: day).map { $0 < now } ?? false
        }
        #expect((3...12).contains(late.count), "\(late.count) overdue at once with one day")
    }

    private func nobodyIsReal(_ zone: LoadedZone, _ rows: [RequestRow]) async throws {
        try await zone.database.read { sql in
            for row in rows {
                let request = try #require(try RequestStore.load(row.number, sql)?.request)
                let contact = try #require(request.registration.contact)
                #expect(contact.phone?.hasPrefix("100") == true && contact.name?.hasPrefix("演示") == true)
                #expect(request.entity.name?.hasPrefix("演示") != false)
                #expect(request.registration.channelNumber?.hasPrefix("演示") != false)
            }
        }
    }

    private func everybodyCanSignIn(_ zone: LoadedZone) async throws {
        for login in ["ops", "intake", "chenghuan", "zhengwu-review"] {
            let session = try await zone.accounts.signIn(
                login: login, password: DemonstrationAccounts.password, at: zone.now)
            #expect(!session.session.mustChangePassword)
        }
    }

    @Test("The same seed and time give the same events, another seed others")
    func deterministic() async throws {
        func story(seed: UInt64) async throws -> [[RequestEvent]] {
            let zone = try await LoadedZone(at: "2026-03-04T10:00:00+08:00")
            let summary = try await zone.load(count: 25, seed: seed)
            #expect(summary.refusedCommands == 0)
            let numbers = try await zone.rows().map(\.number)
            let events = try await zone.database.read { sql in
                try numbers.map { try RequestStore.events(of: $0, sql) }
            }
            await zone.database.close()
            return events
        }
        let first = try await story(seed: 7)
        #expect(try await story(seed: 7) == first)
        #expect(try await story(seed: 8) != first)
    }

    @Test("A database that has requests, users or a loading broken off is left alone")
    func refusals() async throws {
        let zone = try await LoadedZone(at: "2026-11-21T15:23:00+08:00")
        _ = try await zone.load(count: 3)
        await #expect(throws: DemonstrationError.alreadyLoaded(3)) { try await zone.load(count: 3) }
        try await zone.mark("")
        await #expect(throws: DemonstrationError.requestsExist(3)) { try await zone.load(count: 3) }
        try await zone.mark("loading")
        await #expect(throws: DemonstrationError.halfLoaded) { try await zone.load(count: 3) }
        await zone.database.close()

        let used = try await LoadedZone(at: "2026-11-21T15:23:00+08:00")
        _ = try await used.accounts.add(DemonstrationAccounts.staff[0], by: "test", at: used.now)
        await #expect(throws: DemonstrationError.usersExist) { try await used.load(count: 3) }
        await used.database.close()
    }
}
