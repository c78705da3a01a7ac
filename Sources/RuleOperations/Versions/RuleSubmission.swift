import Endpoints
import RuleModel
import TOMLSyntax
import WorkCalendar

/// A whole set of rule files as somebody sends it.
struct RuleSubmission: Sendable {
    let files: [RuleFile]
    let note: String
    let base: String?
    let activation: Instant?

    /// - Parameter zone: whose days dates are.
    init(_ fields: BodyFields, in zone: ZoneRules, at now: Instant) throws(Problem) {
        files = (fields.list("files") ?? []).map { file in
            let path = file.text("path") ?? ""
            return RuleFile(
                path: path.hasPrefix("rules/") ? path : "rules/\(path)", text: file.text("text") ?? "")
        }
        note = fields.text("note") ?? ""
        base = fields.text("base")
        activation = try fields.activation(in: zone, at: now)
    }
}

extension BodyShape {
    static let rules = BodyShape([
        FieldShape(
            "files",
            .objects(
                BodyShape([
                    FieldShape(
                        "path", .text(atMost: 200), required: true,
                        .init(
                            chinese: "文件名，如 rules/service/deadlines.toml",
                            english: "Such as rules/service/deadlines.toml")),
                    FieldShape("text", .text(atMost: 1 << 20), .init(chinese: "全文", english: "The whole text")),
                ]), atMost: 1_000), required: true,
            .init(chinese: "全部规则文件，没有改的也要", english: "Every rule file, unchanged ones too")),
        .note,
        FieldShape(
            "base", .text(atMost: 64),
            .init(chinese: "在哪一份规则上改的，默认现行规则", english: "The revision it was begun from; the one in force unless said")),
        .activation, .effective,
    ])
}

extension BodyFields {
    /// When rules are to come into force; nil for at once, which today is too.
    func activation(in zone: ZoneRules, at now: Instant) throws(Problem) -> Instant? {
        guard let text = text("effective") else { return instant("activation") }
        guard let day = CivilDate(text) else {
            throw .invalidBody([
                .init(
                    .init(chinese: "应为日期，如 2026-12-01。", english: "Send a date, such as 2026-12-01."), at: "/effective")
            ])
        }
        return zone.date(of: now) == day ? nil : zone.start(of: day)
    }
}

extension FieldShape {
    static let note = FieldShape(
        "note", .text(atMost: 2_000), required: true,
        .init(
            chinese: "为什么改（留在历史里，批准的人也要看）", english: "A reason for the history and for who approves"))
    /// Why a version is brought back.
    static let why = FieldShape(
        "note", .text(atMost: 2_000), required: true, .init(chinese: "为什么恢复", english: "A reason"))
    static let reason = FieldShape(
        "reason", .text(atMost: 2_000), required: true, .init(chinese: "理由", english: "The reason"))
    static let activation = FieldShape(
        "activation", .instant,
        .init(chinese: "到什么时间启用，默认批准即启用", english: "When it comes into force; on approval unless said"))
    static let effective = FieldShape(
        "effective", .text(atMost: 10), .init(chinese: "从哪一天起启用，如 2026-12-01", english: "The day from which"))
    static let revision = FieldShape(
        "revision", .text(atMost: 64), required: true,
        .init(chinese: "规则编号，或它的开头几位", english: "The revision, or how it begins"))
}
