import HTTPTypes
import InMemoryTracing
import Telemetry
import Testing
import Tracing

@Suite("Traces over the API")
struct TraceTests {
    @Test("The caller's traceparent is continued through the door and every step of the corridor")
    func continued() async throws {
        let spans = InMemoryTracer()
        let house = try await ApiHouse(spans: spans)
        let header = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01"
        let answer = try await house.send(
            .post, "/api/v1/requests", as: try await house.token(), body: RegisteringTests.body,
            headers: RegisteringTests.key("a") + [("traceparent", header)])
        #expect(answer.status == 201)
        let steps = spans.finishedSpans
        #expect(steps.map(\.operationName) == ["authorise", "decide", "commit", "publish"])
        let parents = steps.compactMap(\.context.traceParent)
        #expect(parents.map(\.traceID) == Array(repeating: "4bf92f3577b34da6a3ce929d0e0e4736", count: 4))
        #expect(Set(parents.map(\.spanID)).count == 1 && parents.first?.spanID != "00f067aa0ba902b7")
        await house.close()
    }
}
