import Endpoints
import HTTPTypes
import Lifecycle
import RuleModel
import ServiceAPI
import Store
import StoreSQLite
import TOMLSyntax
import Telemetry
import Testing

@Suite("What operations ask")
struct OperationsTests {
    static let fine = ReadinessFinding("database", isReady: true, .init(chinese: "正常", english: "fine"))
    static let full = ReadinessFinding(
        "disk", isReady: false, .init(chinese: "磁盘快满了", english: "the disk is nearly full"))

    @Test("Alive is alive; ready only where every part is, and says which is not")
    func probes() async throws {
        let house = try await ApiHouse(readiness: [Self.fine])
        #expect(try await house.send(.get, "/livez", as: .nobody).status == 200)
        #expect(try await house.send(.get, "/readyz", as: .nobody).json["ready"] == true)
        await house.close()
        let ill = try await ApiHouse(readiness: [Self.fine, Self.full])
        let answer = try await ill.send(.get, "/readyz", as: .nobody, headers: [("Accept-Language", "en")])
        #expect(answer.status == 503)
        #expect(answer.json["checks"]?.elements.last?["detail"] == "the disk is nearly full")
        #expect(try await ill.send(.get, "/livez", as: .nobody).status == 200)
        await ill.close()
    }

    @Test("Metrics need their own token where one is set, and are absent where they are off")
    func metrics() async throws {
        let house = try await ApiHouse(metrics: PrometheusMetrics(), metricsToken: "scrape")
        #expect(try await house.send(.get, "/metrics", as: .nobody).status == 401)
        #expect(try await house.send(.get, "/metrics", as: .token("guess")).status == 401)
        let answer = try await house.send(.get, "/metrics", as: .token("scrape"))
        #expect(answer.status == 200)
        #expect(answer.header("Content-Type")?.hasPrefix("text/plain; version=0.0.4") == true)
        let open = try await house.send(
            .get, "/metrics", as: .token("scrape"), headers: [("Accept", "application/openmetrics-text;version=1.0.0")])
        #expect(open.header("Content-Type")?.hasPrefix("application/openmetrics-text") == true)
        await house.close()
        let off = try await ApiHouse()
        #expect(try await off.send(.get, "/metrics", as: .nobody).status == 404)
        await off.close()
    }

    static let errors: [(any Error & Sendable, Int?)] = [
        (StoreError.busy, 503), (StoreError.diskFull, 507), (StoreError.ioError("EIO"), 503), (StoreError.closed, 503),
        (StoreError.constraint("request.channel"), 409), (StoreError.corrupt("page 7"), nil),
        (StoreError.failed("x"), nil),
    ]

    @Test("Errors of the store are told as what they mean for the caller", arguments: errors.indices)
    func storeErrors(index: Int) {
        let (error, status) = Self.errors[index]
        let problem = HouseProblems.explain(error)
        #expect(problem?.status == status)
        if let status, status >= 500 { #expect(problem?.headers["Retry-After"] != nil) }
    }

    @Test("With the database closed, changes and readings are refused for now and nothing claims success")
    func closed() async throws {
        let house = try await ApiHouse()
        await house.database.close()
        for answer in [
            try await house.send(
                .post, "/api/v1/requests", as: .intake, body: ["channel": "12345", "kind": "help", "text": "a"]),
            try await house.send(.get, "/api/v1/requests", as: .intake),
        ] {
            #expect(answer.status == 503)
            #expect(answer.header("Retry-After") != nil)
        }
        await house.close()
    }
}
