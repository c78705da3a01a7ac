import Endpoints
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import TOMLSyntax
import Testing
import WebAPI
import WorkCalendar

@Suite("A call that takes too long")
struct TimeLimitTests {
    private static let word = BilingualText(chinese: "测试", english: "test")
    private static let endpoints = [
        Endpoint(.get, "/api/v1/slow", access: .anyone, word) { _ in
            try await Task.sleep(for: .seconds(600))
            return .text("late")
        },
        Endpoint(.get, "/slow", surface: .page, access: .anyone, word) { _ in
            try await Task.sleep(for: .seconds(600))
            return .text("late")
        },
        Endpoint(.get, "/livez", surface: .probe, access: .anyone, word) { _ in .text("ok") },
        Endpoint(.post, "/api/v1/quick", access: .anyone, word) { call in .json(["bytes": JSONValue(call.body.count)])
        },
    ]

    private static func send(_ method: HTTPRequest.Method, _ uri: String, within time: Duration) async throws
        -> TestResponse
    {
        let door = DoorKeeper(
            identification: DoorTests.ByHeader(), limits: { DoorLimits(body: 64, callTime: time) },
            now: { Instant(seconds: 0) })
        let responder = SwitchableResponder(
            EndpointTable(endpoints, door: door), requestID: { "id" }, explain: { _ in nil },
            page: { problem, _ in .html("<h1>\(problem.kind)</h1>", status: problem.status) }, observe: { _ in })
        return try await Application(responder: responder).test(.router) { client in
            try await client.execute(
                uri: uri, method: method, headers: [.accept: "text/html"],
                body: method == .post ? ByteBuffer(string: "abc") : nil)
        }
    }

    @Test("Its work is cancelled and it is answered 503 with a sentence and when to come again")
    func slow() async throws {
        let answer = try await Self.send(.get, "/api/v1/slow", within: .milliseconds(50))
        #expect(answer.status == .serviceUnavailable)
        #expect(answer.headers[.retryAfter] == "10")
        #expect(String(buffer: answer.body).contains("/problems/too-slow"))
        let page = try await Self.send(.get, "/slow", within: .milliseconds(50))
        #expect(page.status == .serviceUnavailable && page.headers[.retryAfter] == "10")
        #expect(String(buffer: page.body) == "<h1>too-slow</h1>")
    }

    @Test("One that is in time is answered as ever")
    func quick() async throws {
        let answer = try await Self.send(.post, "/api/v1/quick", within: .seconds(600))
        #expect(answer.status == .ok && String(buffer: answer.body) == #"{"bytes":3}"#)
        #expect(try await Self.send(.get, "/livez", within: .zero).status == .ok, "probes have no limit")
    }
}
