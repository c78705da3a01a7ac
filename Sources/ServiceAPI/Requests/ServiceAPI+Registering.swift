import Endpoints
import Lifecycle
import ModuleKit
import RuleModel
import RulePlugins
import ServiceDesk
import TOMLSyntax
import WorkCalendar

extension ServiceAPI {
    var registrationShape: BodyShape {
        BodyShape([
            FieldShape(
                "channel", .oneOf(members(of: "channel")), required: true, .init(chinese: "渠道", english: "The channel")),
            FieldShape(
                "channelNumber", .text(atMost: 100),
                .init(chinese: "渠道自己的编号，同一渠道内唯一", english: "The channel's own number, unique within it")),
            FieldShape(
                "kind", .oneOf(members(of: "kind")), required: true, .init(chinese: "诉求类型", english: "The kind")),
            FieldShape("title", .text(atMost: 200), .init(chinese: "标题", english: "The title")),
            FieldShape("text", .text(atMost: 20_000), required: true, .init(chinese: "诉求内容", english: "The text")),
            FieldShape("subject", .text(atMost: 100), .init(chinese: "事项编号", english: "The matter's id")),
            FieldShape("urgency", .oneOf(members(of: "urgency")), .init(chinese: "紧急程度", english: "The urgency")),
            FieldShape("enterprise", .object(.enterprise), .init(chinese: "企业", english: "The enterprise")),
            FieldShape("contact", .object(.contact), .init(chinese: "联系人", english: "The contact")),
            FieldShape("receivedAt", .instant, .init(chinese: "渠道收到的时间", english: "When the channel took it in")),
            FieldShape(
                "collectedBy", .text(atMost: 50),
                .init(chinese: "由哪个单位的专员走访收集", english: "The unit whose own steward collected it")),
        ])
    }

    /// The names that rules may use in a set, as they are when a body is read.
    func members(of domain: DomainName) -> @Sendable () -> [String] {
        let desk = desk
        return { (try? desk.policy())?.vocabulary.domains[domain]?.members.map(\.name) ?? [] }
    }

    func register(_ call: Call) async throws -> Reply {
        let caller = try caller(call)
        let key = try IdempotencyKey(call, of: caller)
        let registration = try registration(try registrationShape.read(call.body), by: caller)
        let document = try document(for: call)
        let answer: @Sendable (DeskAnswer) -> Reply? = { outcome in
            guard case .done(let view) = outcome else { return nil }
            return Reply.json(document.request(view.request, clocks: view.clocks), status: 201)
                .adding("ETag", VersionPrecondition.tag(view.request.version))
                .adding("Location", RequestDocument.address(view.request.number))
        }
        let outcome = try await keys.holding(key?.scope) {
            try await desk.register(registration, by: caller.actor, claim: key?.claim(call, answer))
        }
        switch outcome {
        case .replayed(let stored): return Reply(repeating: stored)
        case .keyReused: throw Problem.keyReused()
        case .answered(.duplicate(let number)): throw Problem.duplicate(number)
        case .answered(.refused(let refusal, let request)): throw Problem(refusal, on: request, document)
        case .answered(let outcome):
            guard let reply = key?.reply ?? answer(outcome) else { throw Problem.unexpected(id: call.id) }
            return reply
        }
    }

    private func registration(_ fields: BodyFields, by caller: Principal) throws -> Registration {
        let channel = ChannelName(fields.text("channel") ?? "")
        if case .token = caller.proof, !caller.channels.contains(channel) { throw Problem.foreignChannel(channel) }
        let contact = fields.fields("contact")
        return Registration(
            channel: channel, channelNumber: fields.written("channelNumber"),
            kind: RequestKind(fields.text("kind") ?? ""),
            title: fields.written("title"), text: fields.text("text") ?? "",
            subject: fields.written("subject").map { MatterName($0) },
            urgency: fields.text("urgency").map { Urgency($0) } ?? .normal,
            entity: try fields.fields("enterprise").map(EntityProfile.read)
                ?? EntityProfile(creditCode: nil, name: nil, facts: nil),
            contact: contact.map { .init(name: $0.written("name"), phone: $0.written("phone")) },
            receivedAt: fields.instant("receivedAt"),
            collectedBy: try fields.written("collectedBy").map { try unit($0, at: "/collectedBy") })
    }

    /// The unit of that name or alias.
    func unit(_ name: String, at pointer: String) throws -> UnitName {
        guard let unit = try desk.policy().unit(name) else {
            throw Problem.invalidBody([.init(Refusal.unknownUnit(UnitName(name)).text, at: pointer)])
        }
        return unit.name
    }
}

extension BodyShape {
    static let enterprise = BodyShape([
        FieldShape(
            "creditCode", .text(atMost: 40), .init(chinese: "统一社会信用代码", english: "The unified social credit code")),
        FieldShape("name", .text(atMost: 200), .init(chinese: "名称", english: "The name")),
    ])

    static let contact = BodyShape([
        FieldShape("name", .text(atMost: 100), .init(chinese: "姓名", english: "The name")),
        FieldShape("phone", .text(atMost: 40), .init(chinese: "电话", english: "The phone number")),
    ])
}

extension BodyFields {
    /// A text that says something; nil where it is absent or blank.
    func written(_ name: String) -> String? {
        text(name).flatMap { text in text.contains { !$0.isWhitespace } ? text : nil }
    }
}
