import Endpoints
import Lifecycle
import RuleModel
import TOMLSyntax

extension CommandShape {
    /// Every command on a request, in the order of the lifecycle; registering is a POST to the requests.
    static func all(kindsOf members: @escaping @Sendable (DomainName) -> @Sendable () -> [String]) -> [CommandShape] {
        [
            classify(members), answer, dispatching(.dispatch) { .dispatch(unit: $0, support: $1) },
            CommandShape(.accept, []) { (_, _) throws(Problem) in .accept },
            CommandShape(.return, .reason) { .return(reason: $0) },
            dispatching(.redispatch) { .redispatch(unit: $0, support: $1) },
            CommandShape(.contact, .words) { .contact(text: $0) },
            CommandShape(.note, .words) { .note(text: $0) },
            CommandShape(.requestMaterial, .words) { .requestMaterial(text: $0) },
            CommandShape(.supplyMaterial, .words) { .supplyMaterial(text: $0) },
            CommandShape(.progress, .words) { .progress(text: $0) },
            conclude, review, reportResult, callBack,
            CommandShape(.close, []) { (_, _) throws(Problem) in .close },
            CommandShape(.reopen, .reason) { .reopen(reason: $0) },
            CommandShape(.reject, .reason) { .reject(reason: $0) },
            CommandShape(.withdraw, [optionalReason]) { (fields, _) throws(Problem) in
                .withdraw(reason: fields.written("reason"))
            },
        ]
    }

    private static let optionalReason = FieldShape(
        "reason", .text(atMost: 2_000), .init(chinese: "理由", english: "The reason"))

    private static func classify(_ members: @Sendable (DomainName) -> @Sendable () -> [String]) -> CommandShape {
        CommandShape(
            .classify,
            [
                FieldShape("subject", .text(atMost: 100), .init(chinese: "事项编号", english: "The matter's id")),
                FieldShape("urgency", .oneOf(members("urgency")), .init(chinese: "紧急程度", english: "The urgency")),
                FieldShape("track", .oneOf(members("track")), .init(chinese: "办理方式", english: "The track")),
                FieldShape("enterprise", .object(.enterprise), .init(chinese: "企业", english: "The enterprise")),
            ]
        ) { (fields, _) throws(Problem) in
            .classify(
                .init(
                    subject: fields.written("subject").map { MatterName($0) },
                    urgency: fields.text("urgency").map { Urgency($0) },
                    entity: try fields.fields("enterprise").map(EntityProfile.read),
                    track: fields.text("track").map { Track($0) }))
        }
    }

    private static let answer = CommandShape(
        .answer,
        [
            .words,
            FieldShape(
                "cite", .text(atMost: 500), required: true,
                .init(chinese: "依据的条款或知识条目", english: "The clause or article that it rests on")),
        ]
    ) { (fields, _) throws(Problem) in
        .answer(.init(text: fields.text("text") ?? "", cite: fields.text("cite") ?? ""))
    }

    /// A dispatch that names no supporting units takes those that the rules propose with the unit.
    private static func dispatching(
        _ name: CommandName, _ make: @escaping @Sendable (UnitName, [UnitName]) -> Command
    ) -> CommandShape {
        CommandShape(
            name,
            [
                FieldShape("unit", .text(atMost: 50), required: true, .init(chinese: "承办单位", english: "The unit")),
                FieldShape(
                    "support", .texts(atMost: 20), .init(chinese: "协办单位", english: "The supporting units")),
            ], needsProposal: { !$0.has("support") }
        ) { (fields, proposal) throws(Problem) in
            let unit = UnitName(fields.text("unit") ?? "")
            let proposed = proposal?.route.lead == unit ? proposal?.route.support ?? [] : []
            return make(unit, fields.texts("support")?.map { UnitName($0) } ?? proposed)
        }
    }

    private static let conclude = CommandShape(
        .conclude,
        [
            FieldShape(
                "outcome", .oneOf({ Outcome.allCases.map(\.rawValue) }), required: true,
                .init(chinese: "办理结果", english: "The outcome")), .words,
        ]
    ) { (fields, _) throws(Problem) in
        .conclude(Outcome(rawValue: fields.text("outcome") ?? "") ?? .cannot, text: fields.text("text") ?? "")
    }

    private static let review = CommandShape(
        .review,
        [
            FieldShape("approved", .boolean, required: true, .init(chinese: "是否通过", english: "Whether it passes")),
            .remark, optionalReason,
        ]
    ) { (fields, _) throws(Problem) in
        if fields.flag("approved") == true { return .approve(text: fields.written("text")) }
        guard let reason = fields.written("reason") else {
            let missing = BilingualText(chinese: "退回时请填写理由。", english: "A reason is required to refuse.")
            throw .invalidBody([.init(missing, at: "/reason")])
        }
        return .refuse(reason: reason)
    }

    private static let reportResult = CommandShape(
        .reportResult,
        [
            FieldShape(
                "channel", .text(atMost: 100), required: true, .init(chinese: "反馈方式", english: "How it was reported")),
            .remark,
        ]
    ) { (fields, _) throws(Problem) in
        .reportResult(channel: fields.text("channel") ?? "", text: fields.written("text"))
    }

    private static let callBack = CommandShape(
        .callBack,
        [
            FieldShape(
                "by", .oneOf({ ["unit", "office"] }), required: true,
                .init(chinese: "谁回访：承办单位或政务办", english: "Who called: the unit or the office")),
            FieldShape(
                "reached", .boolean, required: true, .init(chinese: "是否接通", english: "Whether somebody was reached")),
            FieldShape(
                "satisfaction", .oneOf({ Satisfaction.allCases.map(\.rawValue) }),
                .init(chinese: "满意度", english: "The satisfaction")), .remark,
        ]
    ) { (fields, _) throws(Problem) in
        .callBack(
            .init(
                by: fields.text("by") == "office" ? .office : .unit, reached: fields.flag("reached") ?? false,
                satisfaction: fields.text("satisfaction").flatMap { Satisfaction(rawValue: $0) },
                text: fields.written("text")))
    }
}
