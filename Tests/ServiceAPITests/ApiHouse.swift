import Endpoints
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Identity
import InMemoryTracing
import Lifecycle
import RuleModel
import RulePlugins
import ServiceAPI
import ServiceDesk
import Store
import StoreSQLite
import Synchronization
import TOMLSyntax
import Telemetry
import Testing
import WebAPI
import WorkCalendar

/// The API behind its door, over a desk with a database of its own and the shipped rules, with a clock that tests set.
final class ApiHouse: Sendable {
    let database: SQLiteDatabase
    let desk: ServiceDesk
    let accounts: Accounts
    let clock: SetClock
    let endpoints: [Endpoint]
    let failures: Failures
    private let responder: SwitchableResponder
    private let folder: URL

    init(
        at text: String = "2026-02-09T09:00:00+08:00", readiness: [ReadinessFinding] = [],
        metrics: PrometheusMetrics? = nil, metricsToken: String? = nil,
        spans: InMemoryTracer = InMemoryTracer(), adding files: [RuleFile] = [], plugins: [any RulePlugin] = []
    ) async throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "api-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        database = try SQLiteDatabase.open(folder: folder.path())
        _ = try await database.migrate(CoreSchema.migrations + IdentitySchema.migrations)
        let clock = SetClock(try Instant(rfc3339: text))
        let rules = try ShippedRules.checked(adding: files, plugins: plugins)
        let policies = OnePolicy(
            policy: try PolicyComposer.policy(
                rules, on: try #require(CivilDate("2026-02-09")), plugins: StandardRules.plugins + plugins))
        desk = ServiceDesk(
            database: database, policies: policies, directory: { KnownEnterprise() }, now: { clock.now },
            tracer: { spans })
        accounts = Accounts(database: database, audit: Accounts.chained)
        let api = ServiceAPI(desk: desk, ruleSet: { rules })
        let probes = ServiceProbes(readiness: { readiness }, metrics: metrics, token: { metricsToken })
        let described = api.endpoints
        let all = described + probes.endpoints + ServiceDescription(of: { described }).endpoints
        let door = DoorKeeper(
            identification: TokenIdentification(accounts: accounts, otherwise: NamedStaff()),
            limits: { DoorLimits(body: 4_096) }, now: { clock.now })
        let failures = Failures()
        let tracer = MeasuringTracer(metrics: PrometheusMetrics())
        responder = SwitchableResponder(
            EndpointTable(all, door: door), requestID: { "call-1" }, explain: HouseProblems.explain,
            tracer: { tracer },
            observe: { if let failure = $0.failure { failures.add(failure) } })
        self.clock = clock
        self.failures = failures
        endpoints = all
    }

    func close() async {
        await database.close()
        try? FileManager.default.removeItem(at: folder)
    }

    /// A token of a portal.
    func token(_ channels: Set<ChannelName> = [.portal], title: String = "门户网站") async throws -> Caller {
        .token(try await accounts.createToken(title: title, channels: channels, by: "sec", at: clock.now).bearer)
    }

    /// Sends a call; the answer has to be what the description says of it.
    @discardableResult
    func send(
        _ method: HTTPRequest.Method, _ path: String, as caller: Caller, body: Sent? = nil,
        headers: [(String, String)] = [], sourceLocation: Testing.SourceLocation = #_sourceLocation
    ) async throws -> Answer {
        var fields = HTTPFields()
        for (name, value) in caller.headers { fields[try #require(HTTPField.Name(name))] = value }
        if body != nil { fields[.contentType] = "application/json" }
        for (name, value) in headers { fields[try #require(HTTPField.Name(name))] = value }
        let sent = fields
        let response = try await Application(responder: responder).test(.router) { client in
            try await client.execute(
                uri: Self.escaped(path), method: method, headers: sent, body: body.map { ByteBuffer(bytes: $0.bytes) })
        }
        let answer = Answer(
            status: response.status.code, headers: response.headers, body: Array(buffer: response.body))
        check(answer, to: method, path, sourceLocation)
        return answer
    }

    /// An address as a client sends it, everything but ASCII escaped.
    private static func escaped(_ path: String) -> String {
        path.utf8.map { $0 < 0x80 ? String(UnicodeScalar($0)) : "%" + String($0, radix: 16, uppercase: true) }.joined()
    }

    private func check(
        _ answer: Answer, to method: HTTPRequest.Method, _ path: String, _ location: Testing.SourceLocation
    ) {
        let path = String(path.prefix { $0 != "?" })
        guard method != .head, !answer.body.isEmpty else { return }
        if answer.status >= 400, answer.headers[.contentType]?.hasPrefix("application/problem+json") == true {
            for member in ["type", "title", "status", "detail", "instance"] {
                #expect(answer.json[member] != nil, "a problem without \(member)", sourceLocation: location)
            }
        }
        guard answer.status < 400,
            let endpoint = endpoints.first(where: { $0.method.rawValue == method.rawValue && $0.matches(path) }),
            let shape = endpoint.answer
        else { return }
        #expect(endpoint.successes.contains { $0.status == answer.status }, sourceLocation: location)
        #expect(shape.differences(answer.json) == [], sourceLocation: location)
    }
}

extension Endpoint {
    /// Whether a path is one of the endpoint's.
    func matches(_ path: String) -> Bool {
        let (pattern, actual) = (self.path.split(separator: "/"), path.split(separator: "/"))
        return pattern.count == actual.count && zip(pattern, actual).allSatisfy { $0 == $1 || $0.hasPrefix("{") }
    }
}
