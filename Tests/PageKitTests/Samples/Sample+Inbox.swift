import TOMLSyntax
import RuleModel
import Texts

@testable import PageKit

extension Sample {
    static var inbox: InboxPage {
        InboxPage(
            frame: staff(InboxWords.title), heading: InboxWords.title,
            actions: [
                Link("/inbox/print", .both(.init(chinese: "打印清单", english: "Print"))),
                Link("/requests/new", .text("register.title")),
            ],
            tabs: [
                Tab("/inbox", InboxWords.view("mine"), count: 14, isCurrent: true),
                Tab("/inbox?view=unit", InboxWords.unit("规建局"), count: 41),
                Tab("/inbox?view=review", InboxWords.view("review"), count: 3),
                Tab("/inbox?view=support", InboxWords.view("support"), count: 5),
                Tab("/inbox?view=suspended", InboxWords.view("suspended"), count: 6),
                Tab("/inbox?view=done", InboxWords.view("done"), count: 57),
            ],
            filters: InboxWords.filters(
                "/inbox", tracks: Track.known.map { Option($0.rawValue, .track($0)) },
                channels: [Option("12345", .channel(.hotline)), Option("portal", .channel(.portal))],
                handlers: [Option("zhou", "周叙言"), Option("none", InboxWords.nobody)]),
            news: InboxWords.news(new: 2, warned: 1), groups: groups,
            pagination: InboxWords.pages(from: 1, to: 14, newer: nil, older: "/inbox?after=14"))
    }

    static var groups: [InboxGroup] {
        [
            .overdue([
                late(3, "TX20260206-000083", "通西路雨污管道改迁工期与厂区出入口开放时间冲突"),
                late(1, "TX20260210-000112", "占道施工围挡收费标准，两次咨询答复不一致"),
            ]),
            .today([pump, contact], note: .weekday(today, today: today)),
            .tomorrow([plain("TX20260212-000121", "门前路灯连续三晚不亮，夜班员工通行不便", left: 1, used: 5.5, .soon, day: 28)]),
            .span(
                [paused("TX20260209-000047", "新厂房消防验收与用电增容无法衔接，设备不能按期进场")],
                from: .day(date(2026, 3, 2), today: today), to: .day(date(2026, 3, 4), today: today)),
            .later([provisional], from: .day(date(2026, 3, 5), today: today)),
            .paused([standing]),
        ]
    }

    private static func facts(_ entity: Words, _ channel: ChannelName, _ number: String) -> [Words] {
        [entity, .channel(channel), .plain(number)]
    }

    private static func bar(
        _ clock: ClockName, _ signal: Signal, budget: Double, _ course: [ClockBar.Stretch], isProvisional: Bool = false
    ) -> ClockBar {
        let used = course.reduce(0.0) { if case .counted(let amount) = $1 { $0 + amount } else { $0 } }
        return ClockBar(
            signal.level, budget: budget, course: course,
            marks: [
                .init(at: budget / 2, hasFired: used >= budget / 2),
                .init(at: budget * 0.93, hasFired: used >= budget * 0.93),
            ], isProvisional: isProvisional, sentence: ExplanationWords.barSentence(.clock(clock), signal))
    }

    private static func late(_ days: Int, _ number: String, _ title: String) -> InboxRow {
        let signal = Signal.overdue(.workingDays(days))
        return InboxRow(
            href: "/requests/\(number)", title: title, facts: facts("天津衡渡船舶配套有限公司", .directorMailbox, number),
            signal: signal, dueFacts: [.clock(.total), due(2, 24)],
            bar: bar(.total, signal, budget: 7, [.counted(7 + Double(days))]),
            chips: days > 1 ? [.state(.handling), .supervised] : [.state(.handling)], track: .track(.transferred),
            handler: "周叙言", next: Link("/requests/\(number)#do", .command(.conclude)), isWarned: days == 1)
    }

    private static var pump: InboxRow {
        let signal = Signal.left(.minutes(12), .near)
        return InboxRow(
            href: "/requests/TX20260227-000058", title: "临港东路 6 号泵站停机，厂区门口积水",
            facts: facts("天津云栈冷链物流有限公司", .grid, "TX20260227-000058"), signal: signal,
            dueFacts: [.clock(.accept), .relativeMoment(moment(2, 27, 15, 32), today: today)],
            bar: bar(.accept, signal, budget: 30, [.counted(18)]), chips: [.state(.dispatched)],
            track: .urgency(.publicUtility), handler: InboxWords.toAccept,
            next: Link("/requests/TX20260227-000058#do", .command(.accept)), isNew: true)
    }

    private static var contact: InboxRow {
        let signal = Signal.left(.hours(2, minutes: 10), .near)
        return InboxRow(
            href: "/requests/TX20260224-000017", title: "扩建项目环评与规划许可并联办理",
            facts: facts("天津曜石航空部件有限公司", .doubleService, "TX20260224-000017"), signal: signal,
            dueFacts: [.clock(.contact), due(2, 27)], bar: bar(.contact, signal, budget: 2, [.counted(1.75)]),
            chips: [.state(.accepted)], track: .track(.crossDepartment), handler: "贺明朗",
            next: Link("/requests/TX20260224-000017#do", .command(.contact)), isNew: true)
    }

    private static func plain(
        _ number: String, _ title: String, left: Int, used: Double, _ level: Signal.Level, day: Int
    ) -> InboxRow {
        let signal = Signal.left(.workingDays(left), level)
        return InboxRow(
            href: "/requests/\(number)", title: title, facts: facts("天津禾牧生物科技有限公司", .grid, number),
            signal: signal, dueFacts: [.clock(.total), due(2, day)],
            bar: bar(.total, signal, budget: 7, [.counted(used)]), chips: [.state(.handling)],
            track: .track(.transferred), handler: "林知遥", next: Link("/requests/\(number)#do", .command(.conclude)))
    }

    private static func paused(_ number: String, _ title: String) -> InboxRow {
        let signal = Signal.left(.workingDays(3), .soon)
        return InboxRow(
            href: "/requests/\(number)", title: title, facts: facts("天津砺澄精密传动有限公司", .hotline, number),
            signal: signal, dueFacts: [.clock(.progress), due(3, 3)],
            bar: bar(.progress, signal, budget: 7, [.counted(2), .paused(4), .counted(1.8)]),
            chips: [.state(.handling)], track: .track(.crossDepartment), handler: "周叙言",
            next: Link("/requests/\(number)#do", .command(.progress)))
    }

    private static var provisional: InboxRow {
        let signal = Signal.left(.months(10), .ok)
        return InboxRow(
            href: "/requests/TX20251118-000019", title: "老旧码头作业区给排水系统整体改造",
            facts: facts("天津衡渡船舶配套有限公司", .steward, "TX20251118-000019"), signal: signal,
            dueFacts: [.clock(.resolution), .day(date(2027, 1, 15), today: today)],
            bar: bar(.resolution, signal, budget: 280, [.counted(70)], isProvisional: true),
            chips: [.state(.handling), .provisional], track: .track(.complex), handler: "周叙言",
            next: Link("/requests/TX20251118-000019#do", .command(.progress)))
    }

    private static var standing: InboxRow {
        let signal = Signal.paused(.workingDays(5))
        return InboxRow(
            href: "/requests/TX20260211-000090", title: "临时建筑延期使用，需补充结构安全说明",
            facts: facts("天津青屿新材料有限公司", .steward, "TX20260211-000090"), signal: signal,
            dueFacts: [.text("follow.state-suspended")],
            bar: bar(.total, signal, budget: 7, [.counted(2), .paused(5)]), chips: [.state(.suspended)],
            track: .track(.transferred), handler: "贺明朗",
            next: Link("/requests/TX20260211-000090#do", .command(.supplyMaterial)))
    }

    static var emptyInbox: InboxPage {
        InboxPage(
            frame: staff(InboxWords.title), heading: InboxWords.title, groups: [],
            empty: InboxWords.nothingToDo(
                next: .day(date(2026, 3, 2), today: today), action: Link("/inbox?view=unit", InboxWords.unit("规建局"))))
    }

    static var search: InboxPage {
        InboxPage(
            frame: staff(InboxWords.searchTitle), heading: InboxWords.searchTitle, groups: [],
            empty: InboxWords.nothingFound("消防水池 城环", clear: "/inbox"))
    }
}
