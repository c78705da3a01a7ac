import Endpoints
import Lifecycle
import RuleModel
import TOMLSyntax
import WorkCalendar

extension Problem {
    /// A command that the state machine or a rule refused.
    init(_ refusal: Refusal, on request: ServiceRequest?, _ document: RequestDocument) {
        var extra: [JSONValue.Member] = []
        if let rule = refusal.namedRule { extra.append(.init("rule", document.rule(rule))) }
        if let request {
            extra.append(.init("state", .string(request.state.rawValue)))
            extra.append(.init("version", JSONValue(request.version)))
        }
        let faults = refusal.pointer.map { [Fault(refusal.text, at: $0)] } ?? []
        self.init(
            refusal.status, refusal.code, title: refusal.title, detail: refusal.text, faults: faults, extra: extra,
            headers: request.map { ["ETag": VersionPrecondition.tag($0.version)] } ?? [:])
    }

    /// The channel has sent its number before.
    static func duplicate(_ number: RequestNumber) -> Problem {
        Problem(
            409, "duplicate-channel-number",
            title: .init(chinese: "这个渠道编号已登记", english: "The channel's number is registered already"),
            detail: .init(
                chinese: "这件诉求已登记为 \(number)；请查看它，不必重复提交。",
                english: "It is registered as \(number); look at that request instead of sending it again."),
            extra: [.init("number", .string("\(number)"))], headers: ["Location": RequestDocument.address(number)])
    }

    /// The request is there, but whoever made it left no name and no number.
    static func noContact(_ number: RequestNumber) -> Problem {
        Problem(
            404, "no-contact", title: .init(chinese: "没有联系方式", english: "There is no contact"),
            detail: .init(
                chinese: "诉求 \(number) 没有留联系人；请通过它的渠道联系。",
                english: "Request \(number) names nobody to call; reach them by its channel."))
    }

    /// A portal that names a channel of another one.
    static func foreignChannel(_ channel: ChannelName) -> Problem {
        let detail = BilingualText(
            chinese: "这个令牌不能以渠道 \(channel) 提交；请用本渠道的名称。",
            english: "This token may not submit as channel \(channel); use your own.")
        return Problem(
            403, "foreign-channel", title: .init(chinese: "不是本渠道", english: "Not your channel"), detail: detail,
            faults: [Fault(detail, at: "/channel")])
    }
}

extension Refusal {
    var status: Int {
        switch self {
        case .notPermitted: 403
        case .unknownUnit, .unknownMatter, .unknownChannel, .textMissing: 422
        case .wrongState, .windowOver, .noWindow, .officeDispatches, .officeCallsBack, .designated, .callbacksOwed: 409
        }
    }

    /// The field of the body that is at fault.
    var pointer: String? {
        switch self {
        case .unknownUnit: "/unit"
        case .unknownMatter: "/subject"
        case .unknownChannel: "/channel"
        case .officeCallsBack: "/by"
        default: nil
        }
    }

    var title: BilingualText {
        switch self {
        case .notPermitted: .init(chinese: "没有权限", english: "Not permitted")
        case .unknownUnit, .unknownMatter, .unknownChannel, .textMissing:
            .init(chinese: "请求内容有误", english: "The body has faults")
        case .wrongState: .init(chinese: "现在的状态不允许", english: "Not possible in this state")
        case .windowOver, .noWindow: .init(chinese: "期限不允许", english: "Outside its window")
        case .officeDispatches, .designated: .init(chinese: "由政务办指定", english: "The office designates")
        case .officeCallsBack: .init(chinese: "由政务办回访", english: "The office calls back")
        case .callbacksOwed: .init(chinese: "还差回访", english: "Callbacks are owed")
        }
    }
}

extension RequestDocument {
    static func address(_ number: RequestNumber) -> String { "/api/v1/requests/\(number)" }

    /// What somebody who was second has to know.
    func standing(_ request: ServiceRequest) -> JSONValue {
        var object = ObjectWriting(zone: zone)
        object.add("number", "\(request.number)")
        object.add("version", request.version)
        object.add("state", request.state)
        object.add("lead", request.lead)
        object.add("updatedAt", request.updatedAt)
        return object.value
    }
}
