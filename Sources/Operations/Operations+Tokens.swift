import Endpoints
import Identity
import RuleModel
import TOMLSyntax
import WorkCalendar

extension Operations {
    var tokenList: Endpoint {
        .operation(
            .get, "/tokens", for: [.operations, .security, .auditor],
            .init(chinese: "渠道令牌名单", english: "List portal tokens")
        ) { [accounts] _, _ in
            let tokens = try await accounts.tokens()
            return .json(["tokens": .array(tokens.map { $0.json() })])
        }
    }

    var tokenCreation: Endpoint {
        .operation(
            .post, "/tokens", .init(chinese: "建立渠道令牌，只显示这一次", english: "Create a portal token, shown this once"),
            body: Self.newToken, successes: [(201, .created)]
        ) { [accounts, vocabulary] call, fields in
            let wanted = Self.names(fields.text("channels")).map { ChannelName($0) }
            let known = vocabulary().domains[.channel]?.members.map { ChannelName($0.name) } ?? []
            if let stranger = wanted.first(where: { !known.contains($0) }) {
                throw Problem.unknownChannel(stranger, known: known)
            }
            let made = try await accounts.createToken(
                title: fields.text("title") ?? "", channels: Set(wanted), by: call.actor(), at: call.now)
            return .json(made.token.json(bearer: made.bearer), status: 201)
        }
    }

    var tokenRevocation: Endpoint {
        .operation(
            .post, "/tokens/{id}/revoke", .init(chinese: "撤销渠道令牌，立即生效", english: "Revoke a portal token at once"),
            parameters: [.init("id", in: .path, required: true, .init(chinese: "令牌编号", english: "The token's id"))]
        ) { [accounts] call, _ in
            let id = call.pathValues["id"] ?? ""
            try await accounts.revokeToken(id, by: call.actor(), at: call.now)
            return .json(["id": .string(id), "revokedAt": .string(call.now.rfc3339)])
        }
    }

    private static let newToken = BodyShape([
        FieldShape(
            "title", .text(atMost: 100), required: true,
            .init(chinese: "给哪个系统用", english: "Which system it is for")),
        FieldShape(
            "channels", .text(atMost: 500), required: true,
            .init(chinese: "渠道，用逗号隔开", english: "Channels, separated by commas")),
    ])
}

extension Problem {
    static func unknownChannel(_ channel: ChannelName, known: [ChannelName]) -> Problem {
        let list = known.map(\.rawValue).sorted().joined(separator: ", ")
        return Problem(
            422, "unknown-channel", title: .init(chinese: "没有这个渠道", english: "There is no such channel"),
            detail: .init(
                chinese: "没有名为 \(channel) 的渠道；可用的渠道：\(list)。",
                english: "There is no channel \(channel); the channels are \(list)."))
    }
}
