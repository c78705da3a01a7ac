import Foundation
import Lifecycle
import RuleModel
import RulePlugins
import Synchronization
import TOMLSyntax
import Testing
import WorkCalendar

@testable import RuleImpact

@Suite("The impact of a changed rule set")
struct ImpactReportTests {
    private static let deadlines = "rules/service/deadlines.toml"
    private static let sooner = Shipped.Edit(
        deadlines, "within = { working-days = 2 }", "within = { working-days = 1 }")

    /// A request on a matter of several departments, accepted then; contacted or suspended then where it was.
    private static func request(
        _ serial: Int, accepted: String, contacted: String? = nil, suspended: String? = nil, _ policy: CompiledPolicy
    ) throws -> ServiceRequest {
        let matter = try #require(policy.matters.first { $0.track == .crossDepartment && $0.lead != nil })
        let registration = Registration(
            channel: .hotline, kind: .help, text: "货车绕行", subject: matter.id,
            entity: EntityProfile(creditCode: nil, name: "砺澄", facts: Facts(["entity.kind": .text("enterprise")])))
        let number = try #require(RequestNumber(day: 2026_02_24, serial: serial))
        let at = try Instant(rfc3339: accepted)
        let intake = Actor(id: "in", name: "受理员", roles: [.intake])
        var request = try #require(
            Lifecycle.register(registration, as: number, by: intake, at: at.advanced(bySeconds: -60), policy: policy)
                .request)
        let handler = Actor(id: "ha", name: "经办", roles: [.handler], unit: request.lead)
        for (command, time) in [
            (Command.accept, at), (.contact(text: "已联系"), try contacted.map { try Instant(rfc3339: $0) }),
            (.requestMaterial(text: "请补图纸"), try suspended.map { try Instant(rfc3339: $0) }),
        ] {
            guard let time else { continue }
            let decision = Lifecycle.decide(command, on: request, by: handler, at: time, policy: policy)
            _ = try decision.result.get()
            request = try #require(decision.request)
        }
        return request
    }

    private static func report(_ edits: [Shipped.Edit], workers: Int = 2, share: Int = 4_096) async throws
        -> ImpactReport
    {
        let (before, after) = (try Shipped.policy(), try Shipped.policy(edits))
        let now = try Instant(rfc3339: "2026-02-27T12:00:00+08:00")
        let assessment = ImpactAssessment(before: before, after: after, now: now)
        var columns = assessment.columns()
        columns.append(try request(1, accepted: "2026-02-24T10:00:00+08:00", before))
        columns.append(try request(2, accepted: "2026-02-26T10:00:00+08:00", before))
        columns.append(try request(3, accepted: "2026-02-25T10:00:00+08:00", before))
        columns.append(
            try request(4, accepted: "2026-02-24T10:00:00+08:00", contacted: "2026-02-26T10:00:00+08:00", before))
        columns.append(
            try request(5, accepted: "2026-02-24T10:00:00+08:00", contacted: "2026-02-25T10:00:00+08:00", before))
        return try await assessment.report(on: columns, workers: workers, share: share)
    }

    @Test("A contact deadline of one working day instead of two moves what waits, and makes overdue what waited longer")
    func sooner() async throws {
        let report = try await Self.report([Self.sooner])
        #expect(report.open.counts.requests == 5)
        // 24 February's was due on the 26th and is overdue either way.
        #expect(report.open.counts.newlyOverdue == 1)
        #expect(report.open.counts.noLongerOverdue == 0)
        let contact = try #require(report.open.clocks.first { $0.clock == .contact })
        #expect((contact.earlier, contact.later, contact.newlyOverdue) == (3, 0, 1))
        // What was contacted on the second working day would have been late.
        #expect((contact.wouldBeLate, contact.wouldBeInTime) == (1, 0))
        let first = try #require(report.examples.first)
        #expect("\(first.number)" == "TX20260224-000003")
        let clock = try #require(first.clocks.first { $0.clock == .contact })
        #expect(clock.before?.instant == (try Instant(rfc3339: "2026-02-27T17:30:00+08:00")))
        #expect(clock.after?.instant == (try Instant(rfc3339: "2026-02-26T17:30:00+08:00")))
    }

    /// The deadline of contact as it goes on while a request is suspended.
    private static let unpaused = Shipped.Edit(
        deadlines, "cancel = [\"returned\"]\npause = [\"suspended\"]\nwithin = { working-days = 2 }",
        "cancel = [\"returned\"]\nwithin = { working-days = 2 }")

    @Test(
        "A clock that a pause held and does not any more begins, and the other way round ends; each is told as paused")
    func paused() async throws {
        let (held, free) = (try Shipped.policy(), try Shipped.policy([Self.unpaused]))
        let now = try Instant(rfc3339: "2026-02-27T12:00:00+08:00")
        let request = try Self.request(
            1, accepted: "2026-02-24T10:00:00+08:00", suspended: "2026-02-24T15:00:00+08:00", held)
        try #require(request.state == .suspended)
        for (before, after, isFreed) in [(held, free, true), (free, held, false)] {
            let assessment = ImpactAssessment(before: before, after: after, now: now)
            var columns = assessment.columns()
            columns.append(request)
            let report = try await assessment.report(on: columns)
            let contact = try #require(report.open.clocks.first { $0.clock == .contact })
            #expect(
                (contact.earlier, contact.later, contact.begins, contact.ceases) == (
                    0, 0, isFreed ? 1 : 0, isFreed ? 0 : 1
                ))
            #expect((report.open.counts.dueChanged, contact.moved) == (1, 1))
            #expect((contact.newlyOverdue, contact.noLongerOverdue) == (isFreed ? 1 : 0, isFreed ? 0 : 1))
            let clock = try #require(report.examples.first?.clocks.first { $0.clock == .contact })
            #expect((clock.isPausedBefore, clock.isPausedAfter) == (isFreed, !isFreed))
            let text = ImpactText(report, language: .chinese, zone: held.calendar.zone).lines.joined(separator: "\n")
            let told =
                isFreed
                ? ["对接企业 中止中 → 2026-02-26 17:30（新增超期）", "到期日改变 1：开始计时或不再中止 1；新增超期 1"]
                : ["对接企业 2026-02-26 17:30 → 中止中（不再超期）", "到期日改变 1：不再计时或转为中止 1；不再超期 1"]
            for piece in told { #expect(text.contains(piece), "\(piece): \(text)") }
        }
    }

    @Test("A longer deadline takes overdue requests out of what is overdue, in text and as data")
    func longer() async throws {
        let edit = Shipped.Edit(Self.deadlines, "within = { working-days = 2 }", "within = { working-days = 9 }")
        let report = try await Self.report([edit])
        #expect((report.open.counts.newlyOverdue, report.open.counts.noLongerOverdue) == (0, 1))
        let contact = try #require(report.open.clocks.first { $0.clock == .contact })
        #expect((contact.later, contact.moved, contact.noLongerOverdue) == (3, 3, 1))
        let first = try #require(report.examples.first)
        #expect("\(first.number)" == "TX20260224-000001")
        #expect(first.clocks.first { $0.clock == .contact }?.isNoLongerOverdue == true)
        let text = ImpactText(report, language: .chinese, zone: try Shipped.policy().calendar.zone).lines
        #expect(text.contains("  不再超期 1"))
        #expect(text.contains { $0.contains("到期日改变 3：推后 3；不再超期 1") }, "\(text.joined(separator: "\n"))")
        #expect(text.contains { $0.contains("→ 2026-03-06 17:30（不再超期）") }, "\(text.joined(separator: "\n"))")
        let data = String(decoding: try JSONEncoder().encode(report), as: UTF8.self)
        #expect(data.contains(#""noLongerOverdue":1"#) && data.contains(#""isNoLongerOverdue":true"#))
    }

    @Test("Examples lead to the pages of requests: by the reader's address, by the server's, else below the page's own")
    func links() async throws {
        var report = try await Self.report([Self.sooner])
        let zone = try Shipped.policy().calendar.zone
        #expect(report.examples.first?.page == "/requests/TX20260224-000003")
        let cases: [(links: String?, server: String?, address: String?)] = [
            (nil, nil, nil), (nil, "http://127.0.0.1:8080", "http://127.0.0.1:8080/requests/TX20260224-000003"),
            ("https://desk.example/r/", "http://127.0.0.1:8080", "https://desk.example/r/TX20260224-000003"),
        ]
        for (links, server, address) in cases {
            report.address = server
            let text = ImpactText(report, language: .chinese, zone: zone, links: links)
            let line = try #require(text.lines.first { $0.contains("TX20260224-000003") })
            #expect(address.map { line.hasSuffix("  \($0)") } ?? !line.contains("/requests/"), "\(line)")
            let href = address ?? "/requests/TX20260224-000003"
            #expect(ImpactPage(text).html.contains("<a href=\"\(href)\">TX20260224-000003</a>"))
        }
    }

    @Test("One thread and two, small shares and large, give the same report")
    func threads() async throws {
        let (before, after) = (try Shipped.policy(), try Shipped.policy([Self.sooner]))
        let now = try Instant(rfc3339: "2026-03-02T12:00:00+08:00")
        let assessment = ImpactAssessment(before: before, after: after, now: now)
        var source = RandomRequests(before, seed: 11)
        var columns = assessment.columns()
        for request in source.requests(200, before: now) { columns.append(request) }
        let alone = try await assessment.report(on: columns, examples: 12, workers: 1)
        for (workers, share) in [(2, 7), (2, 64), (3, 1), (8, 16)] {
            let together = try await assessment.report(on: columns, examples: 12, workers: workers, share: share)
            #expect(together == alone)
        }
        #expect(alone.examples.count == 12)
        #expect(alone.open.counts.requests + alone.ended.counts.requests == 200)
    }

    @Test("Who waits is told how many are done, and may stop it")
    func cancellation() async throws {
        let policy = try Shipped.policy()
        let now = try Instant(rfc3339: "2026-03-02T12:00:00+08:00")
        let assessment = ImpactAssessment(before: policy, after: policy, now: now)
        var source = RandomRequests(policy, seed: 3)
        var columns = assessment.columns()
        for request in source.requests(64, before: now) { columns.append(request) }
        let filled = columns
        let done = Mutex<[Int]>([])
        _ = try await assessment.report(on: filled, workers: 1, share: 16) { count in done.withLock { $0.append(count) }
        }
        #expect(done.withLock { $0 } == [16, 32, 48, 64])
        let told = Atomic(0)
        await #expect(throws: CancellationError.self) {
            try await assessment.report(on: filled, workers: 1, share: 16) { count in
                told.store(count, ordering: .relaxed)
                withUnsafeCurrentTask { $0?.cancel() }
            }
        }
        #expect(told.load(ordering: .relaxed) == 16)
    }

    @Test("Rules that stay as they are change nothing")
    func same() async throws {
        let report = try await Self.report([])
        #expect(report.open.counts.affected == 0)
        #expect(report.open.units.isEmpty && report.open.clocks.isEmpty && report.examples.isEmpty)
    }

    @Test("The report is told in both languages, with what it rests on")
    func text() async throws {
        let report = try await Self.report([Self.sooner])
        let zone = try Shipped.policy().calendar.zone
        let chinese = ImpactText(report, language: .chinese, zone: zone).lines.joined(separator: "\n")
        #expect(chinese.contains("在办诉求 5 件，受影响 4 件"))
        #expect(chinese.contains("新增超期 1"))
        #expect(chinese.contains("对接企业 2026-02-27 17:30 → 2026-02-26 17:30（新增超期）"))
        #expect(chinese.contains("假定诉求从登记起就适用新旧两份规则"))
        let english = ImpactText(report, language: .english, zone: zone).lines.joined(separator: "\n")
        #expect(english.contains("Open requests: 5, affected 4"))
        #expect(english.contains("newly overdue 1"))
        #expect(chinese.contains("对接企业（contact）  ") && english.contains("  contact  due moved"))
    }

    @Test("In each chart the unit comes first for which most changes")
    func order() async throws {
        var report = try await Self.report([Self.sooner])
        let moved: [(unit: UnitName, due: Int, overdue: Int, after: Int)] = [
            ("规建局", 1, 1, 5), ("城环局", 7, 3, 4), ("财政局", 9, 0, 0),
        ]
        report.open.units = moved.map { moved in
            var unit = UnitImpact(moved.unit)
            (unit.dueChanged, unit.newlyOverdue) = (moved.due, moved.overdue)
            (unit.before, unit.after) = (4, moved.after)
            return unit
        }
        let page = ImpactPage(ImpactText(report, language: .chinese, zone: try Shipped.policy().calendar.zone)).html
        #expect(page.contains("<desc>财政局 9; 城环局 7; 规建局 1</desc>"))
        #expect(page.contains("<desc>城环局 3 / 0; 规建局 1 / 0</desc>"))
        #expect(page.contains("<desc>财政局 4 / 0; 规建局 4 / 5</desc>"))
    }

    @Test("The page stands alone: charts drawn in it, examples linked, text escaped, nothing fetched")
    func page() async throws {
        var report = try await Self.report([Self.sooner])
        report.changes = [BilingualText(chinese: "期限：<2> → 1 & 更短", english: "due: <2> → 1")]
        let text = ImpactText(
            report, language: .chinese, zone: try Shipped.policy().calendar.zone,
            links: "https://desk.example/requests/")
        let page = ImpactPage(text).html
        #expect(page.contains("<svg role=\"img\""))
        #expect(page.contains("href=\"https://desk.example/requests/TX20260224-000003\""))
        #expect(page.contains("期限：&lt;2&gt; → 1 &amp; 更短"))
        for outside in ["<script", "<link", "src=", "@import", "url("] { #expect(!page.contains(outside)) }
        #expect(page.components(of: "<table>") == page.components(of: "</table>"))
    }

    @Test("The page says so where there is nothing to draw")
    func nothingToDraw() async throws {
        var report = try await Self.report([Self.sooner])
        report.open = ImpactPopulation()
        let page = ImpactPage(ImpactText(report, language: .chinese, zone: try Shipped.policy().calendar.zone)).html
        for sentence in ["没有诉求因此超期，也没有诉求因此不再超期。", "没有诉求的到期时间改变。", "没有诉求换主办单位。"] {
            #expect(page.contains("<p>\(sentence)</p>"))
        }
        #expect(!page.contains("<svg"))
    }

    @Test("The report is read back from its JSON as it was")
    func record() async throws {
        let report = try await Self.report([Self.sooner])
        let bytes = try JSONEncoder().encode(report)
        #expect(try JSONDecoder().decode(ImpactReport.self, from: bytes) == report)
        let text = String(decoding: bytes, as: UTF8.self)
        #expect(text.contains("\"now\":\"2026-02-27T12:00:00+08:00\"") && !text.contains("microseconds"))
    }
}

extension String {
    fileprivate func components(of piece: String) -> Int { ranges(of: piece).count }
}
