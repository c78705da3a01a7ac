import Endpoints
import ModuleKit
import TOMLSyntax
import Workbench

/// A browser without scripts: it keeps the session's cookie and sends the forms of pages with what they carry.
final class Browser {
    /// A page as the browser got it.
    struct Page {
        var status: Int
        var text: String
        var headers: [String: String]

        var location: String? { headers["Location"] }
        func has(_ text: String) -> Bool { self.text.contains(text) }
    }

    private let house: WorkbenchHouse
    private let door: OpenDoor
    private var cookie: String?

    init(_ house: WorkbenchHouse) {
        self.house = house
        door = OpenDoor(house)
    }

    /// A browser in which somebody has signed in.
    static func signedIn(_ login: String, _ house: WorkbenchHouse) async throws -> Browser {
        let browser = Browser(house)
        _ = try await browser.post("/sign-in", ["username": login, "password": WorkbenchHouse.password])
        return browser
    }

    func get(_ path: String, in language: Language = .chinese) async throws -> Page {
        try await send(.get, path, body: nil, language: language)
    }

    /// Sends a form as it stands, without what the page would have carried along.
    func post(_ path: String, _ fields: KeyValuePairs<String, String>) async throws -> Page {
        try await send(.post, path, body: Self.encoded(fields.map { ($0.key, $0.value) }))
    }

    /// Opens a page, and sends its form to an address with the hidden fields that the form there has.
    func submit(
        from page: String, to action: String, _ fields: KeyValuePairs<String, String>
    ) async throws -> Page {
        try await submit(try await get(page), to: action, fields)
    }

    /// Sends the form of a page that was opened before.
    ///
    /// - Parameter address: where a button of it leads instead.
    func submit(
        _ page: Page, to action: String, _ fields: KeyValuePairs<String, String>, at address: String? = nil
    ) async throws -> Page {
        let hidden = Self.hidden(page.text, action: action)
        return try await send(
            .post, address ?? action, body: Self.encoded(hidden + fields.map { ($0.key, $0.value) }))
    }

    /// The token that the forms of the person's pages carry.
    func token(on page: String = "/inbox") async throws -> String {
        try await get(page).text.firstMatch(of: /name="csrf" value="([^"]*)"/).map { String($0.1) } ?? ""
    }

    private func send(
        _ method: HTTPMethod, _ address: String, body: String?, language: Language = .chinese
    ) async throws -> Page {
        let parts = address.split(separator: "?", maxSplits: 1).map(String.init)
        var headers = ["accept": "text/html", "sec-fetch-site": "same-origin"]
        if let cookie { headers["cookie"] = cookie }
        let call = Call(
            method: method, path: FormFields.decoded(parts[0].utf8), query: Self.query(parts.count > 1 ? parts[1] : ""),
            headers: headers, body: Array((body ?? "").utf8), language: language, now: house.clock.now, id: "call-1")
        let reply = try await door.answer(call, to: parts[0])
        let answered = Dictionary(reply.headers.map { ($0.name, $0.value) }) { $1 }
        if let set = answered["Set-Cookie"] { cookie = set.split(separator: ";").first.map(String.init) }
        return Page(status: reply.status, text: String(decoding: reply.body, as: UTF8.self), headers: answered)
    }

    private static func query(_ text: String) -> [(name: String, value: String)] {
        text.utf8.split(separator: UInt8(ascii: "&")).map { pair in
            let halves = pair.split(separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
            return (FormFields.decoded(halves[0]), halves.count > 1 ? FormFields.decoded(halves[1]) : "")
        }
    }

    /// The hidden fields of the form that leads to an address.
    private static func hidden(_ page: String, action: String) -> [(String, String)] {
        // A search to the same address may stand before the form.
        let posted = page.firstRange(of: "action=\"\(action)\" method=\"post\"")
        guard let start = posted ?? page.firstRange(of: "action=\"\(action)\"") else { return [] }
        let form = page[start.upperBound...]
        let end = form.firstRange(of: "</form>")?.lowerBound ?? form.endIndex
        return form[..<end].matches(of: /type="hidden" name="([^"]*)" value="([^"]*)"/)
            .map { (String($0.1), String($0.2)) }
    }

    private static func encoded(_ fields: [(String, String)]) -> String {
        fields.map { "\($0.0)=\(SafeQuery.value($0.1))" }.joined(separator: "&")
    }
}

/// Escapes what a form sends.
enum SafeQuery {
    static func value(_ text: String) -> String {
        text.utf8.map { byte in
            let isPlain =
                (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
                || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
            return isPlain ? String(UnicodeScalar(byte)) : "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16)
        }.joined()
    }
}

/// Leads calls to the endpoints of the workbench as the HTTP door does, without a server.
struct OpenDoor {
    private let house: WorkbenchHouse
    private let identification: SessionIdentification

    init(_ house: WorkbenchHouse) {
        self.house = house
        let cookie = house.cookie
        identification = SessionIdentification(accounts: house.accounts, cookie: { cookie })
    }

    /// - Parameter path: as sent, still with its escapes.
    func answer(_ call: Call, to path: String) async throws -> Reply {
        var call = call
        call.principal = try await identification.principal(headers: call.headers, at: call.now)
        do {
            let endpoint = try endpoint(for: &call, path)
            try admit(call, to: endpoint)
            return try await endpoint.handle(call)
        } catch let problem as Problem {
            return await house.pages.problems.reply(to: problem, for: call)
        }
    }

    /// The endpoint of an address; one without names in its path before those with them.
    private func endpoint(for call: inout Call, _ path: String) throws(Problem) -> Endpoint {
        let parts = path.split(separator: "/", omittingEmptySubsequences: false)
        let method = call.method
        let fitting = house.pages.endpoints.filter { $0.method == method && Self.fits($0.path, parts) }
        guard let endpoint = fitting.min(by: { Self.names($0.path) < Self.names($1.path) }) else {
            throw .notFound(call.path)
        }
        for (pattern, part) in zip(endpoint.path.split(separator: "/", omittingEmptySubsequences: false), parts)
        where pattern.hasPrefix("{") {
            call.pathValues[String(pattern.dropFirst().dropLast())] = FormFields.decoded(part.utf8)
        }
        return endpoint
    }

    private func admit(_ call: Call, to endpoint: Endpoint) throws(Problem) {
        if endpoint.access != .anyone {
            guard let principal = call.principal else { throw .notSignedIn() }
            guard !principal.mustChangePassword else { throw .passwordMustChange() }
            guard endpoint.access.admits(principal.roles) else { throw .notAllowed() }
        }
        if endpoint.method.isUnsafe, call.principal != nil, FormFields(call.body)["csrf"] != call.csrf {
            throw .forgedForm()
        }
    }

    private static func fits(_ pattern: String, _ parts: [Substring]) -> Bool {
        let expected = pattern.split(separator: "/", omittingEmptySubsequences: false)
        return expected.count == parts.count && zip(expected, parts).allSatisfy { $0 == $1 || $0.hasPrefix("{") }
    }

    private static func names(_ pattern: String) -> Int { pattern.count { $0 == "{" } }
}
