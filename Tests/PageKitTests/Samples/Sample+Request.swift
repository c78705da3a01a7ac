import RuleModel
import Texts
import WorkCalendar

@testable import PageKit

extension Sample {
    static let pauses = [Pause(from: instant(2, 12, 10, 35), until: instant(2, 25, 9, 50))]
    static let days = date(2026, 2, 9)...date(2026, 3, 6)

    static func count(
        from start: Instant, _ event: EventName, days: Int, pauses: [Pause] = pauses, stopped: CivilDate? = nil,
        warnings: [CivilDate: Bool] = [:]
    ) -> ClockCount {
        ClockCount(
            calendar: calendar,
            explanation: calendar.explanation(
                start: start, budget: .workingDays(days), conventions: .shipped, pauses: pauses), pauses: pauses,
            event: .event(event), today: today, stopped: stopped, warnings: warnings)
    }

    static let progress = count(
        from: instant(2, 10, 9, 12), .accepted, days: 7,
        warnings: [date(2026, 2, 27): true, date(2026, 3, 3): false])

    static var request: RequestPage {
        var frame = staff(
            .joined(["TX20260209-000047", "消防验收与用电增容"], .space),
            crumbs: [Crumb(InboxWords.title, href: "/inbox"), Crumb("TX20260209-000047")])
        frame.keys = RequestWords.keys
        return RequestPage(
            frame: frame, title: "新厂房消防验收与用电增容无法衔接，设备不能按期进场", number: "TX20260209-000047",
            chips: [.state(.handling), .track(.crossDepartment)],
            facts: [
                .channel(.hotline), RequestWords.urgency(.normal), RequestWords.round(1),
                RequestWords.handledBy("规建局 周叙言"),
            ], clocks: clocks, commands: commands, entity: entity,
            support: [
                Definition("工信局", .joined([.day(date(2026, 2, 26), today: today), "已答复"], .none)),
                Definition("城环局", "待答复"),
            ], explanation: explanation, otherExplanations: [targetExplanation], routing: routing, kinds: kinds,
            timeline: timeline,
            previous: "/requests/TX20260213-000040", next: "/requests/TX20260224-000066", back: "/inbox")
    }

    private static var clocks: ClockPanel {
        let signal = Signal.left(.workingDays(3), .soon)
        let at = ExplanationWords.dueAt(.moment(moment(3, 3, 17, 30), today: today))
        let ruler = ClockRuler(
            days: ClockCount.head(days, calendar: calendar, today: today),
            clocks: [
                RulerClock(.clock(.progress), signal, at: at, cells: progress.cells(days)), targetClock, contactClock,
            ], sentence: ExplanationWords.rulerSentence(.clock(.progress), signal, at: at))
        let accept = Signal.onTime(.workingDays(1))
        return ClockPanel(
            note: .joined([.clock(.report), Signal.notStarted.words], .comma), ruler: ruler,
            lines: [
                ClockLine(
                    name: .clock(.accept), signal: accept,
                    at: ExplanationWords.doneAt(short(2, 10, 9, 12), due: short(2, 10, 17, 30)),
                    bar: ClockBar(
                        .ok, budget: 1, course: [.counted(0.6)],
                        sentence: ExplanationWords.barSentence(.clock(.accept), accept)))
            ])
    }

    private static var targetClock: RulerClock {
        RulerClock(
            .clock(.total), .target(.workingDays(2)), chips: [.targetOnly],
            at: .moment(moment(3, 2, 17, 30), today: today), isTarget: true,
            cells: count(from: instant(2, 9, 16, 42), .registered, days: 7).cells(days))
    }

    private static var contactClock: RulerClock {
        let count = count(
            from: instant(2, 10, 9, 12), .accepted, days: 2, pauses: [], stopped: date(2026, 2, 11))
        return RulerClock(
            .clock(.contact), .onTime(.workingDays(1)),
            at: ExplanationWords.doneAt(short(2, 11, 14, 20), due: short(2, 12, 17, 30)), isPast: true,
            cells: count.cells(days))
    }

    static var commands: CommandPanel {
        let form = CommandForm(
            .progress, action: "/requests/TX20260209-000047/commands/progress", csrf: csrf,
            hidden: [HiddenField("version", "12")],
            answers: FormAnswers(["text": "供电公司已核对增容方案，变压器 3月6日到场。"]))
        let link = { (command: CommandName) in
            CommandLink(
                "/requests/TX20260209-000047/commands/\(command)", .command(command),
                key: CommandForm.key(of: command), consequence: CommandForm.consequence(of: command))
        }
        return CommandPanel(
            open: OpenCommand(
                .command(.progress), consequence: CommandForm.consequence(of: .progress), form: form.view),
            others: [link(.conclude), link(.requestMaterial), link(.note)],
            refused: [
                RefusedCommand(.command(.accept), because: "2月10日已签收。"),
                RefusedCommand(
                    .command(.return), because: "退单期已过（派单后 1 个工作日，至 2月10日 17:30）。",
                    rule: RuleLink("return", href: "/rules/service.deadlines#return")),
                RefusedCommand(.command(.reportResult), because: "办结并经审核后才能反馈。"),
            ])
    }

    private static var entity: EntityPanel {
        EntityPanel(
            heading: .entityKind(.enterprise), name: "天津砺澄精密传动有限公司",
            file: RequestWords.file("/enterprises/91120118MA0EX0P47Y"), notices: [RequestWords.creditCodeWarning],
            facts: [
                RequestWords.creditCode("91120118MA0EX0P47Y"), RequestWords.industry("C34 通用设备制造业"),
                RequestWords.contact("沈女士 138****5217", unmask: "?unmask=phone"),
                RequestWords.stewards(["工信局 何砚秋（主）", "天保控股 江渡（运营管家）"]),
            ])
    }
}
