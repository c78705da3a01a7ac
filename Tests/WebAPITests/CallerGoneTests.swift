import Endpoints
import Hummingbird
import HummingbirdTesting
import NIOCore
import NIOPosix
import Synchronization
import Testing
import WebAPI
import WorkCalendar

@Suite("A caller that goes away", .timeLimit(.minutes(20)))
struct CallerGoneTests {
    /// What the endpoint and the door saw.
    private final class Seen: Sendable {
        struct State: Sendable {
            var began = false
            var wasCancelled = false
            var mayEnd = false
            var statuses: [Int] = []
        }

        let state = Mutex(State())

        func waits(_ isSo: (State) -> Bool) async throws {
            while !state.withLock({ isSo($0) }) { try await Task.sleep(for: .milliseconds(2)) }
        }
    }

    @Test("Work that ends with its caller is cancelled, and told apart from an error of the house")
    func cancelled() async throws {
        let seen = Seen()
        try await Self.serving(seen, endsWithCaller: true) { port in
            try await Self.leave(port) { try await seen.waits { $0.began } }
            try await seen.waits { $0.wasCancelled && !$0.statuses.isEmpty }
        }
        #expect(seen.state.withLock { $0.statuses } == [499])
    }

    @Test("Other work is done all the same")
    func done() async throws {
        let seen = Seen()
        try await Self.serving(seen, endsWithCaller: false) { port in
            try await Self.leave(port) { try await seen.waits { $0.began } }
            seen.state.withLock { $0.mayEnd = true }
            try await seen.waits { !$0.statuses.isEmpty }
        }
        #expect(seen.state.withLock { $0.statuses } == [200])
        #expect(seen.state.withLock { !$0.wasCancelled })
    }

    @Test("Who stays has the answer, whether the work would end or not", arguments: [true, false])
    func stayed(endsWithCaller: Bool) async throws {
        let seen = Seen()
        seen.state.withLock { $0.mayEnd = true }
        try await Self.serving(seen, endsWithCaller: endsWithCaller) { port in
            let answer = try await ServingTests.exchange([Self.request], to: port)
            #expect(answer.hasPrefix("HTTP/1.1 200 ") && answer.hasSuffix(#"{"bytes":3}"#), "\(answer)")
        }
    }

    @Test("A large body that nobody takes in keeps neither the answer nor the connection waiting")
    func refused() async throws {
        let seen = Seen()
        try await Self.serving(seen, endsWithCaller: true, access: .staff) { port in
            try await Self.leave(port, sending: Self.large) { try await seen.waits { !$0.statuses.isEmpty } }
        }
        #expect(seen.state.withLock { $0.statuses } == [401])
    }

    @Test("Work with a large body ends with its caller too")
    func largeBody() async throws {
        let seen = Seen()
        try await Self.serving(seen, endsWithCaller: true) { port in
            try await Self.leave(port, sending: Self.large) { try await seen.waits { $0.began } }
            try await seen.waits { $0.wasCancelled && !$0.statuses.isEmpty }
        }
        #expect(seen.state.withLock { $0.statuses } == [499])
    }

    private static let request = message("abc")
    /// More than a connection takes in before somebody reads it.
    private static let large = message(String(repeating: "x", count: 500_000))

    private static func message(_ body: String) -> String {
        "POST /work HTTP/1.1\r\nHost: a\r\nConnection: close\r\nContent-Length: \(body.utf8.count)\r\n\r\n\(body)"
    }

    /// Sends the request, waits, and closes the connection.
    private static func leave(
        _ port: Int, sending request: String = Self.request, after wait: @escaping @Sendable () async throws -> Void
    ) async throws {
        let channel = try await ClientBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .connect(host: "127.0.0.1", port: port) { channel in
                channel.eventLoop.makeCompletedFuture {
                    try NIOAsyncChannel<ByteBuffer, ByteBuffer>(wrappingChannelSynchronously: channel)
                }
            }
        try await channel.executeThenClose { _, outbound in
            // What is refused need not be taken in: the rest of it may still be on its way.
            async let sent: Void = outbound.write(ByteBuffer(string: request))
            try await wait()
            _ = try? await sent
        }
    }

    private static func serving(
        _ seen: Seen, endsWithCaller: Bool, access: Access = .anyone,
        _ body: @escaping @Sendable (Int) async throws -> Void
    ) async throws {
        var endpoint = Endpoint(.post, "/work", access: access, DoorTests.word) { call in
            seen.state.withLock { $0.began = true }
            do {
                while !seen.state.withLock({ $0.mayEnd }) { try await Task.sleep(for: .milliseconds(2)) }
            } catch {
                seen.state.withLock { $0.wasCancelled = true }
                throw error
            }
            return .json(["bytes": JSONValue(call.body.count)])
        }
        endpoint.endsWithCaller = endsWithCaller
        let door = DoorKeeper(
            identification: NobodyIdentified(), limits: { DoorLimits(body: 1 << 20) }, now: { Instant(seconds: 0) })
        let responder = SwitchableResponder(
            EndpointTable([endpoint], door: door), requestID: { "id" }, explain: { _ in nil },
            observe: { event in seen.state.withLock { $0.statuses.append(event.status) } })
        let application = Application(
            responder: PublicDoor(door: responder), server: PublicServer.http1(idleTimeout: .seconds(900)),
            configuration: .init(address: .hostname("127.0.0.1", port: 0)))
        try await application.test(.live) { client in try await body(try #require(client.port)) }
    }
}
