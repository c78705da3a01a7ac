import AsyncHTTPClient
import Endpoints
import Foundation
import NIOCore
import NIOHTTP1
import ProgramUnderTest
import Synchronization
import Testing

/// A server of its own under a time of its own, and the people and portals that use it over HTTP.
final class Town: Sendable {
    struct NotUp: Error { var errors: String }
    struct Refused: Error { var answer: Answer }

    static let firstPassword = "Erste-Pforte-2026"
    static let password = "Zweite-Pforte-2026"

    private struct State {
        var server: RunningProgram?
        var base = ""
        var sessions: [String: Session] = [:]
        /// Those who have changed their first password.
        var settled: Set<String> = []
        var token = ""
    }

    struct Session {
        var cookie: String
        var csrf: String
    }

    let folder: URL
    private let time: FakeTime?
    private let program: ProgramUnderTest
    private let client: HTTPClient
    private let state = Mutex(State())

    /// - Parameters:
    ///   - text: the time that it is to be, if not the machine's.
    ///   - settings: the settings file.
    ///   - ownsRules: whether it has a copy of the rules that the program may write to.
    init(at text: String? = nil, settings: String = "", ownsRules: Bool = false) throws {
        let place = FileManager.default.temporaryDirectory.appending(path: "walk-\(UUID().uuidString.prefix(8))")
        folder = place
        try FileManager.default.createDirectory(at: place.appending(path: "Config"), withIntermediateDirectories: true)
        try Data(settings.utf8).write(to: place.appending(path: "Config/tongxing.toml"))
        let time = try text.map { _ in try FakeTime(in: place) }
        if let text { try time?.set(text) }
        self.time = time
        var own = ["TONGXING_SECURITY_SESSION_IDLE_MINUTES": "120"]
        if ownsRules {
            let rules = place.appending(path: "rules")
            try FileManager.default.copyItem(
                at: ProgramUnderTest.package.appending(path: "rules").resolvingSymlinksInPath(), to: rules)
            own["TONGXING_RULES_DIRECTORY"] = rules.path()
        }
        program = ProgramUnderTest(in: folder, environment: (time?.environment ?? [:]).merging(own) { $1 })
        var configuration = HTTPClient.Configuration(redirectConfiguration: .disallow)
        configuration.timeout = .init(connect: .seconds(5), read: .seconds(300))
        client = HTTPClient(configuration: configuration)
    }

    /// Lets it be later; who was signed in has to sign in again.
    func set(_ text: String) throws {
        try time?.set(text)
        state.withLock { $0.sessions = [:] }
    }

    /// Saves the settings file anew, as an editor does.
    func save(settings: String) throws {
        try Data(settings.utf8).write(to: folder.appending(path: "Config/tongxing.toml"), options: .atomic)
    }

    // MARK: the program

    func start() async throws {
        let server = try program.start(["serve", "--data", "data", "--port", "0", "--lang", "en"])
        for _ in 0..<600 where server.isRunning {
            if let address = server.output.split(separator: "\n").first(where: { $0.contains("http://") }),
                let start = address.range(of: "http://")
            {
                state.withLock {
                    $0.server = server
                    $0.base = String(address[start.lowerBound...])
                }
                return
            }
            try await Task.sleep(for: .milliseconds(100))
        }
        throw NotUp(errors: server.errors)
    }

    /// Ends the server as an operator would, and waits for it.
    func stop() async throws {
        guard let server = state.withLock({ $0.server }) else { return }
        server.signal(SIGTERM)
        let status = try await server.end()
        #expect(status == 0, "\(server.errors)")
    }

    func close() async throws {
        do { try await stop() } catch { Issue.record("the server did not end: \(error)") }
        try await client.shutdown()
        try? FileManager.default.removeItem(at: folder)
    }

    /// What the server said at its start.
    var output: String { state.withLock { $0.server }?.output ?? "" }
    /// What the server wrote to its log.
    var log: String { state.withLock { $0.server }?.errors ?? "" }

    func run(_ arguments: [String], input: String = "") async throws -> ProgramUnderTest.Outcome {
        try await program.run(arguments + ["--data", "data", "--lang", "en"], input: input)
    }

    @discardableResult
    func command(_ arguments: String..., input: String = "") async throws -> ProgramUnderTest.Outcome {
        let outcome = try await run(arguments, input: input)
        #expect(outcome.status == 0, "\(arguments): \(outcome.errors)")
        return outcome
    }

    // MARK: HTTP

    func send(
        _ method: String, _ path: String, headers: [String: String] = [:], body: [UInt8] = []
    ) async throws -> Answer {
        var request = HTTPClientRequest(url: state.withLock { $0.base } + path)
        request.method = HTTPMethod(rawValue: method)
        for (name, value) in headers { request.headers.add(name: name, value: value) }
        if !body.isEmpty { request.body = .bytes(ByteBuffer(bytes: body)) }
        let response = try await client.execute(request, timeout: .seconds(300))
        let content = try await response.body.collect(upTo: 8 << 20)
        let fields = response.headers.map { ($0.name.lowercased(), $0.value) }
        return Answer(
            status: Int(response.status.code), headers: Dictionary(fields) { $1 },
            body: Array(content.readableBytesView))
    }

    // MARK: people

    func appoint(_ login: String, _ name: String, roles: [String], unit: String) async throws {
        let arguments = ["user", "add", login, "--name", name, "--unit", unit, "--password-stdin", "--role"] + roles
        let outcome = try await run(arguments, input: Self.firstPassword + "\n")
        #expect(outcome.status == 0, "\(login): \(outcome.errors)")
    }

    func session(_ login: String) async throws -> Session {
        if let known = state.withLock({ $0.sessions[login] }) { return known }
        var isSettled = state.withLock { $0.settled.contains(login) }
        let signed = try await form(
            "/sign-in", ["username": login, "password": isSettled ? Self.password : Self.firstPassword])
        guard signed.status == 303, let cookie = signed.headers["set-cookie"]?.prefix(while: { $0 != ";" }) else {
            throw Refused(answer: signed)
        }
        let headers = ["cookie": String(cookie)]
        if !isSettled {
            #expect(signed.headers["location"] == "/first-password")
            try await settle(login, headers)
            isSettled = true
        }
        let csrf = try Self.csrf(in: try await send("GET", "/account", headers: headers))
        let session = Session(cookie: String(cookie), csrf: csrf)
        state.withLock { $0.sessions[login] = session }
        return session
    }

    private func settle(_ login: String, _ headers: [String: String]) async throws {
        let page = try await send("GET", "/first-password", headers: headers)
        let answer = try await form(
            "/first-password",
            [
                "old": Self.firstPassword, "new": Self.password, "repeat": Self.password,
                "csrf": try Self.csrf(in: page),
            ], headers: headers)
        guard answer.status == 303 else { throw Refused(answer: answer) }
        state.withLock { _ = $0.settled.insert(login) }
    }

    // MARK: the API

    func setToken(_ text: String) { state.withLock { $0.token = text } }
    private var bearer: [String: String] { ["authorization": "Bearer \(state.withLock { $0.token })"] }

    /// Takes a request in from the hotline.
    func register(_ body: JSONValue, key: String = UUID().uuidString) async throws -> Answer {
        var headers = bearer
        headers["content-type"] = "application/json"
        headers["idempotency-key"] = key
        return try await send("POST", "/api/v1/requests", headers: headers, body: body.bytes)
    }

    /// Reads as the hotline, or as a member of staff.
    func read(_ path: String, by login: String? = nil) async throws -> JSONValue {
        let headers = try await login.asyncMap { ["cookie": try await session($0).cookie] } ?? bearer
        let answer = try await send("GET", path, headers: headers)
        guard answer.status == 200 else { throw Refused(answer: answer) }
        return try answer.json
    }

    /// Carries a command out as a member of staff who has just read the request.
    func attempt(_ login: String, _ command: String, _ number: String, _ body: JSONValue) async throws -> Answer {
        let session = try await session(login)
        let path = "/api/v1/requests/\(number)"
        let shown = try await send("GET", path, headers: ["cookie": session.cookie])
        guard let tag = shown.headers["etag"] else { throw Refused(answer: shown) }
        return try await send(
            "POST", "\(path)/commands/\(command)",
            headers: [
                "cookie": session.cookie, "x-csrf-token": session.csrf, "if-match": tag,
                "content-type": "application/json",
            ], body: body.bytes)
    }

    @discardableResult
    func act(_ login: String, _ command: String, _ number: String, _ body: JSONValue = [:]) async throws -> JSONValue {
        let answer = try await attempt(login, command, number, body)
        guard answer.status == 200 else { throw Refused(answer: answer) }
        return try answer.json
    }

    /// Waits until the scheduler has recorded what fell due.
    func events(_ number: String, until isEnough: ([JSONValue]) -> Bool) async throws -> [JSONValue] {
        for _ in 0..<150 {
            let events = try await read("/api/v1/requests/\(number)/events").elements("events")
            if isEnough(events) { return events }
            try await Task.sleep(for: .milliseconds(100))
        }
        return try await read("/api/v1/requests/\(number)/events").elements("events")
    }
}

extension Optional {
    fileprivate func asyncMap<Value>(_ body: (Wrapped) async throws -> Value) async rethrows -> Value? {
        if let self { try await body(self) } else { nil }
    }
}
