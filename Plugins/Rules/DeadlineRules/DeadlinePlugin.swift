public import RuleModel
public import TOMLSyntax
import WorkCalendar

/// `[[deadline]]`: the clocks of a request; the first rule that matches of each clock.
public struct DeadlinePlugin: RulePlugin {
    /// The plugin; it has no settings.
    public init() {}

    public var section: String { "deadline" }
    public var title: BilingualText { BilingualText(chinese: "时限规则", english: "deadline") }
    public var shape: SectionShape { .rules }
    public var hitPolicy: HitPolicy { .firstOfEach }
    public var pinning: Pinning { .round }

    public func declare(_ row: RuleNode, in vocabulary: inout Vocabulary) {
        guard let clock = row.declared("clock") ?? row.declared("id") else { return }
        let chinese = Self.titles[clock] ?? (row["clock"] == nil ? row["title"]?.text : nil) ?? clock
        vocabulary.declare(Domain.Member(clock, title: BilingualText(chinese: chinese, english: clock)), in: .clock)
    }

    public func read(_ reader: inout RuleReader) -> DeadlineRule? {
        let clock = reader.text("clock") ?? reader.context.reference.rule
        let forces = [DeadlineRule.Force.binding, .target, .window]
        let force = reader.choice("force", among: forces, required: true)
        let start = reader.name("start", of: .event, required: true)
        let stops = reader.names("stop", of: .event)
        let cancels = reader.names("cancel", of: .event)
        let pauses = reader.names("pause", of: .state)
        let limit = reader.limit()
        let conventions = reader.conventions(for: limit)
        let warnings = reader.warnings(force: force)
        let atDue = reader.choice("at-due", among: [DeadlineRule.AtDue.accept, .resume])
        let supersededBy = supersededBy(&reader, clock: clock)
        let shuts = shuts(&reader, force: force)
        reader.checkPauses()
        reader.checkStop(force: force)
        guard let force, let start, let limit, let conventions else { return nil }
        return DeadlineRule(
            clock: ClockName(rawValue: clock), force: force, start: EventName(rawValue: start),
            stop: stops.map { EventName(rawValue: $0) }, cancel: cancels.map { EventName(rawValue: $0) },
            pause: pauses.map { StateName(rawValue: $0) }, limit: limit, conventions: conventions,
            warnings: warnings, atDue: atDue, supersededBy: supersededBy, shuts: shuts,
            reference: reader.context.reference)
    }

    public func group(of outcome: DeadlineRule) -> String { outcome.clock.rawValue }

    private func supersededBy(_ reader: inout RuleReader, clock: String) -> ClockName? {
        guard let name = reader.name("superseded-by", of: .clock) else { return nil }
        if name == clock { reader.report(RuleFault.supersedesItself(at: reader.place(of: "superseded-by"))) }
        return ClockName(rawValue: name)
    }

    private func shuts(_ reader: inout RuleReader, force: DeadlineRule.Force?) -> CommandName? {
        let command = reader.name("shuts", of: .command)
        if force == .window, !reader.has("shuts") {
            reader.report(RuleFault.windowShutsNothing(at: reader.place(of: "force")), absent: ["shuts"])
        }
        if let force, force != .window, let key = reader.places["shuts"]?.key {
            reader.report(RuleFault.forceInapplicable("shuts", force: "window", at: key))
        }
        return command.map { CommandName(rawValue: $0) }
    }

    /// The clocks that policy and practice know. Source: 工作实施方案 三（二）（三）.
    private static let titles = [
        "total": "总时限", "contact": "对接企业", "progress": "办理进度", "report": "反馈结果", "resolution": "会议限期",
        "accept": "签收", "return": "退单期", "intake": "受理", "pause": "补正期", "callback": "回访",
    ]
}
