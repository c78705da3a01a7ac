import InMemoryTracing
import Lifecycle
import RuleModel
import ServiceDesk
import Store
import StoreSQLite
import Testing
import Tracing

@Suite("The corridor as a tracer sees it")
struct CorridorTests {
    @Test("A registration is authorised, decided, committed and published, each step a span with number and command")
    func registered() async throws {
        let house = try await DeskHouse()
        let tracer = InMemoryTracer()
        let outcome = try await house.desk(tracedBy: tracer).register(DeskHouse.registration(), by: DeskHouse.intake)
        guard case .answered(.done(let view)) = outcome else { throw DeskHouse.NotDone(outcome: outcome) }
        #expect(tracer.finishedSpans.map(\.operationName) == ["authorise", "decide", "commit", "publish"])
        #expect(tracer.activeSpans.isEmpty)
        for span in tracer.finishedSpans {
            #expect(span.attributes["tongxing.request"]?.toSpanAttribute() == "\(view.request.number)")
            #expect(span.attributes["tongxing.command"]?.toSpanAttribute() == "register")
        }
        await house.close()
    }

    @Test("What is refused, outdated or unknown goes no further than the step that says no")
    func refused() async throws {
        let house = try await DeskHouse()
        let request = try await house.register(DeskHouse.registration(matter: "planning-permit"))
        let steps: [(Command, version: Int?, Actor, [String])] = [
            (.conclude(.resolved, text: "已办"), nil, DeskHouse.handler, ["authorise", "decide"]),
            (.accept, request.version + 1, DeskHouse.handler, ["authorise"]),
            (.accept, nil, DeskHouse.stranger, ["authorise"]),
            (.accept, nil, DeskHouse.handler, ["authorise", "decide", "commit", "publish"]),
        ]
        for (command, version, actor, expected) in steps {
            let tracer = InMemoryTracer()
            let desk = house.desk(tracedBy: tracer)
            _ = try await desk.run(command, on: request.number, expecting: version, by: actor)
            #expect(tracer.finishedSpans.map(\.operationName) == expected, "\(command.name)")
            #expect(tracer.activeSpans.isEmpty)
        }
        await house.close()
    }

    @Test("The spans of a command are children of the caller's span, side by side")
    func children() async throws {
        let house = try await DeskHouse()
        let tracer = InMemoryTracer()
        let desk = house.desk(tracedBy: tracer)
        let parent = try await tracer.withSpan("caller") { span in
            _ = try await desk.register(DeskHouse.registration(), by: DeskHouse.intake)
            return span.spanID
        }
        let steps = tracer.finishedSpans.filter { $0.operationName != "caller" }
        #expect(steps.count == 4 && steps.allSatisfy { $0.parentSpanID == parent })
        await house.close()
    }

    @Test("A command that the store does not take leaves no span open")
    func failed() async throws {
        let house = try await DeskHouse()
        let tracer = InMemoryTracer()
        await house.database.close()
        await #expect(throws: StoreError.closed) {
            try await house.desk(tracedBy: tracer).register(DeskHouse.registration(), by: DeskHouse.intake)
        }
        #expect(tracer.finishedSpans.isEmpty && tracer.activeSpans.isEmpty)
        await house.close()
    }
}
