import Endpoints
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import NIOCore
import NIOPosix
import TOMLSyntax
import Testing
import WebAPI
import WorkCalendar

@Suite("The door on the network", .timeLimit(.minutes(20)))
struct ServingTests {
    static let endpoints: [Endpoint] = [
        Endpoint(.post, "/api/v1/things", access: .anyone, DoorTests.word) { call in
            .json(["bytes": JSONValue(call.body.count), "from": .string(call.remoteAddress)])
        },
        Endpoint(.get, "/livez", surface: .probe, access: .anyone, DoorTests.word) { _ in .text("ok") },
    ]

    /// Sends bytes and reads until the server closes.
    static func exchange(_ pieces: [String], to port: Int) async throws -> String {
        let channel = try await ClientBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .connect(host: "127.0.0.1", port: port) { channel in
                channel.eventLoop.makeCompletedFuture {
                    try NIOAsyncChannel<ByteBuffer, ByteBuffer>(wrappingChannelSynchronously: channel)
                }
            }
        var answer = ByteBuffer()
        do {
            try await channel.executeThenClose { inbound, outbound in
                for piece in pieces { try await outbound.write(ByteBuffer(string: piece)) }
                for try await piece in inbound { answer.writeImmutableBuffer(piece) }
            }
        } catch is IOError {
            // Cut off hard: what came before counts.
        } catch is ChannelError {
            // The server closed first, as it should.
        }
        return String(buffer: answer)
    }

    /// - Parameter idle: no less than the test may take where it is not about idling: a busy machine comes late to
    ///   timers, and an idle connection is cut without an answer.
    static func serving(
        idle: Duration = .seconds(900), limits: DoorLimits = DoorLimits(body: 1_000, bodyTime: .milliseconds(200)),
        _ body: @escaping @Sendable (Int) async throws -> Void
    ) async throws {
        let door = DoorKeeper(
            identification: NobodyIdentified(), limits: { limits }, now: { Instant(seconds: 0) })
        let responder = SwitchableResponder(
            EndpointTable(endpoints, door: door), requestID: { "id" }, explain: { _ in nil }, observe: { _ in })
        let application = Application(
            responder: PublicDoor(door: responder), server: PublicServer.http1(idleTimeout: idle),
            configuration: .init(address: .hostname("127.0.0.1", port: 0)))
        try await application.test(.live) { client in
            try await body(try #require(client.port))
        }
    }

    @Test("A client that says nothing, or never finishes its head, is cut")
    func slowHeads() async throws {
        try await Self.serving(idle: .milliseconds(200)) { port in
            for pieces in [[], ["GET /livez HTTP/1.1\r\nHost: a\r\nX-Slow: "]] {
                let answer = try await Self.exchange(pieces, to: port)
                #expect(answer == "")
            }
        }
    }

    @Test("A body that does not come is answered and the connection closed")
    func slowBodies() async throws {
        let ofCalls = DoorLimits(body: 1_000, bodyTime: .seconds(600), callTime: .milliseconds(200))
        for limits in [DoorLimits(body: 1_000, bodyTime: .milliseconds(200)), ofCalls] {
            try await Self.serving(limits: limits) { port in
                let answer = try await Self.exchange(
                    ["POST /api/v1/things HTTP/1.1\r\nHost: a\r\nContent-Length: 100\r\n\r\nabc"], to: port)
                #expect(answer.hasPrefix("HTTP/1.1 408 "))
                #expect(answer.contains("/problems/body-too-slow"))
            }
        }
    }

    struct Hostile: Sendable, CustomTestStringConvertible {
        var name: String
        var request: String
        var testDescription: String { name }

        init(_ name: String, _ request: String) {
            self.name = name
            self.request = request
        }
    }

    static let hostile: [Hostile] = [
        Hostile("no HTTP", "hello\r\n\r\n"),
        Hostile(
            "two lengths",
            "POST /api/v1/things HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\nContent-Length: 4\r\n\r\nabcd"
        ),
        Hostile(
            "length and chunks",
            "POST /api/v1/things HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"
        ),
        Hostile("a negative length", "POST /api/v1/things HTTP/1.1\r\nHost: a\r\nContent-Length: -1\r\n\r\n"),
        Hostile(
            "a broken chunk", "POST /api/v1/things HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n"),
        Hostile(
            "a head that is too large",
            "GET /livez HTTP/1.1\r\nHost: a\r\nX-Long: " + String(repeating: "x", count: 60_000) + "\r\n\r\n"
        ),
        Hostile(
            "a body that is too large",
            "POST /api/v1/things HTTP/1.1\r\nHost: a\r\nContent-Length: 5000\r\n\r\n"
                + String(repeating: "x", count: 5_000)
        ),
        Hostile(
            "chunks that never end",
            "POST /api/v1/things HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n"
                + String(repeating: "400\r\n" + String(repeating: "x", count: 1_024) + "\r\n", count: 20)
        ),
    ]

    @Test("Hostile input is refused with a status of 4xx and the connection closed", arguments: hostile)
    func refused(_ hostile: Hostile) async throws {
        try await Self.serving { port in
            let answer = try await Self.exchange([hostile.request], to: port)
            #expect(String(answer.prefix(10)) == "HTTP/1.1 4")
        }
    }

    @Test("Endpoints see the address that calls")
    func address() async throws {
        try await Self.serving { port in
            let answer = try await Self.exchange(
                ["POST /api/v1/things HTTP/1.1\r\nHost: a\r\nConnection: close\r\nContent-Length: 3\r\n\r\nabc"],
                to: port)
            #expect(answer.hasSuffix(#"{"bytes":3,"from":"127.0.0.1"}"#))
        }
    }
}
