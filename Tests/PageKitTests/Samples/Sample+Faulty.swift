import RuleModel
import Texts
import WorkCalendar

@testable import PageKit

/// Pages on a worse day: forms that came back, nothing to show, the one rule before.
extension Sample {
    static var faultyRequest: RequestPage {
        var page = request
        let form = CommandForm(
            .conclude, action: "/requests/TX20260209-000047/commands/conclude", csrf: csrf,
            answers: FormAnswers(errors: ["text": .notWritten(.text("ask.text"))]))
        page.commands = CommandPanel(
            open: OpenCommand(
                .command(.conclude), consequence: CommandForm.consequence(of: .conclude), form: form.view),
            others: [], refused: [])
        page.clocks = ClockPanel(
            ruler: nil,
            lines: [
                ClockLine(
                    name: .clock(.resolution), signal: .left(.months(10), .ok), chips: [.provisional],
                    at: .day(date(2027, 1, 15), today: today))
            ])
        let earlier = page.routing?.earlier.rules ?? []
        page.routing?.earlier = EarlierRules(earlier.dropLast(), isOpen: true)
        return page
    }

    static var idleRequest: RequestPage {
        var page = request
        page.commands = CommandPanel(open: nil, others: [], refused: [])
        page.explanation = nil
        page.routing = nil
        page.kinds = []
        page.entity = nil
        page.timeline = Timeline([])
        return page
    }

    static var faultyRegister: RegisterPage {
        RegisterPage(
            frame: staff(.text("register.title"), at: "/requests/new"),
            form: RegistrationForm(
                csrf: csrf,
                answers: FormAnswers(errors: ["text": .textTooShort, "channel": .notChosen(.text("register.channel"))]),
                channels: [Option("12345", .channel(.hotline))], kinds: [], matters: []
            ).view)
    }

    static var faultyFollow: FollowPage {
        var page = follow
        page.forms = [
            FollowForms.rating(
                "/follow/TX20260209-000047/rating", csrf: csrf,
                answers: FormAnswers(errors: ["satisfaction": .notChosen(.text("follow.rate-label"))]))
        ]
        return page
    }

    static var faultyPassword: PublicFormPage {
        .firstPassword(
            open(.text("password.title")), csrf: csrf, minimumLength: 12,
            answers: FormAnswers(errors: ["old": AccountForms.wrongPassword]))
    }

    static var quietOverview: OverviewPage {
        OverviewPage(
            frame: staff(OverviewWords.title, at: "/overview"), asOf: OverviewWords.asOf(short(2, 27, 15, 15)),
            panels: [OverviewWords.overdue([0, 0, 0, 0], list: "/requests")])
    }

    static var newEnterprise: EnterprisePage {
        var page = enterprise
        page.groups = []
        page.allRequests = nil
        return page
    }

    static var filteredEnterprises: EnterprisesPage {
        var page = enterprises
        page.filters.hidden = [HiddenField("view", "all")]
        return page
    }

    static var confirmedImport: ImportResultPage {
        var page = importResult
        page.confirm = ImportForms.confirm("/enterprises/import", csrf: csrf, hidden: [HiddenField("file", "7")])
        return page
    }
}
