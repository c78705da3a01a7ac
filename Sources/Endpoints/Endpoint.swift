package import TOMLSyntax

/// One thing that the HTTP door answers: its route, its description and its code, in one declaration.
package struct Endpoint: Sendable {
    /// A query parameter or header field of the endpoint.
    package struct Parameter: Sendable {
        package enum Place: String, Sendable { case path, query, header }

        package var name: String
        package var place: Place
        package var isRequired: Bool
        /// Whether it may be given more than once, for any of several values.
        package var isRepeatable: Bool
        package var summary: BilingualText

        package init(
            _ name: String, in place: Place, required: Bool = false, repeatable: Bool = false, _ summary: BilingualText
        ) {
            self.name = name
            self.place = place
            self.isRequired = required
            self.isRepeatable = repeatable
            self.summary = summary
        }
    }

    /// What answers: an API document or a page; pages get the browser's security and no place in `/openapi.json`.
    package enum Surface: Hashable, Sendable { case api, page, probe }

    package var method: HTTPMethod
    /// The path with `{name}` for its parts that vary, such as `/api/v1/requests/{number}`.
    package var path: String
    package var surface: Surface
    package var access: Access
    package var summary: BilingualText
    package var parameters: [Parameter]
    package var body: BodyShape?
    /// Status codes of success with what they mean; problems are common to all.
    package var successes: [(status: Int, summary: BilingualText)]
    /// The form of the JSON of a success; nil where it answers something else or nothing.
    package var answer: AnswerShape?
    /// How often one client may call; nil for any number of times.
    package var limit: RateLimit?
    /// The body limit in bytes where it is not the configured one.
    package var bodyLimit: Int?
    /// Whether the work is cancelled when the caller goes away: for what takes long and only answers.
    package var endsWithCaller = false
    package var handle: @Sendable (Call) async throws -> Reply

    package init(
        _ method: HTTPMethod, _ path: String, surface: Surface = .api, access: Access, _ summary: BilingualText,
        parameters: [Parameter] = [], body: BodyShape? = nil,
        successes: [(status: Int, summary: BilingualText)] = [(200, .init(chinese: "成功", english: "Success"))],
        answer: AnswerShape? = nil, limit: RateLimit? = nil, bodyLimit: Int? = nil,
        handle: @escaping @Sendable (Call) async throws -> Reply
    ) {
        self.method = method
        self.path = path
        self.surface = surface
        self.access = access
        self.summary = summary
        self.parameters = parameters
        self.body = body
        self.successes = successes
        self.answer = answer
        self.limit = limit
        self.bodyLimit = bodyLimit
        self.handle = handle
    }
}
