import RuleModel
import Texts
import WorkCalendar

@testable import PageKit

extension Sample {
    static var command: CommandPage {
        let form = CommandForm(
            .conclude, action: "/requests/TX20260209-000047/commands/conclude", csrf: csrf,
            answers: FormAnswers(errors: ["outcome": .notChosen(.text("ask.outcome"))]),
            cancel: Link("/requests/TX20260209-000047", .text("form.cancel")))
        return CommandPage(
            frame: staff(
                .command(.conclude), at: "",
                crumbs: [
                    Crumb(InboxWords.title, href: "/inbox"),
                    Crumb("TX20260209-000047", href: "/requests/TX20260209-000047"), Crumb(.command(.conclude)),
                ],
                notices: [
                    .conflict(
                        "林知遥 15:18 要求企业补正，现在是中止。您写的进度还在下面，核对后可以改为备注提交。",
                        links: [Link("/requests/TX20260209-000047", "看变了什么")])
                ]), heading: .command(.conclude), title: "新厂房消防验收与用电增容无法衔接，设备不能按期进场",
            number: "TX20260209-000047", signal: .left(.workingDays(3), .soon), chips: [.state(.handling)],
            consequence: CommandForm.consequence(of: .conclude), form: form.view)
    }

    static var refusedCommand: CommandPage {
        CommandPage(
            frame: staff(
                .command(.return), at: "",
                notices: [
                    .refusal(
                        "不能退单", "退单期到 2月10日 17:30 为止。可以改为增加协办或申请延期。",
                        rule: RuleLink("return", href: "/rules/service.deadlines#return"))
                ]), heading: .command(.return), title: "新厂房消防验收与用电增容无法衔接", number: "TX20260209-000047")
    }

    static var register: RegisterPage {
        RegisterPage(
            frame: staff(.text("register.title"), at: "/requests/new"),
            form: RegistrationForm(
                csrf: csrf, answers: FormAnswers(["channel": "12345", "kind": "help", "text": "厂房用电增容"]),
                channels: [Option("12345", .channel(.hotline)), Option("grid", .channel(.grid))],
                kinds: RequestKind.known.map { Option($0.rawValue, .kind($0)) },
                matters: [Option("plant-power", "厂房竣工与用电接入")]
            ).view,
            suggestions: [
                MatterSuggestion(
                    "厂房竣工与用电接入", unit: "规建局", track: .crossDepartment, words: ["厂房"],
                    href: "?subject=plant-power")
            ], similar: [Link("/requests/TX20260209-000047", "TX20260209-000047 新厂房消防验收与用电增容")])
    }

    static var account: AccountPage {
        AccountPage(
            frame: staff(.text("account.title"), at: "/account"),
            facts: AccountPage.facts(
                name: "周叙言", login: "zhouxuyan", unit: "规建局", roles: [.role(.handler), .role(.reviewer)],
                last: short(2, 26, 8, 31)),
            keySwitch: AccountForms.keySwitch(csrf: csrf, usesKeys: true),
            passwordForm: AccountForms.changePassword(
                "/account/password", csrf: csrf, minimumLength: 12,
                answers: FormAnswers(errors: ["old": AccountForms.wrongPassword])))
    }

    static var staffProblem: StaffProblemPage {
        StaffProblemPage(
            frame: staff(.text("problem.404"), at: ""),
            problem: .notFound(home: ProblemView.toInbox))
    }

    static var publicProblem: PublicProblemPage {
        PublicProblemPage(
            frame: open(.text("problem.500")),
            problem: .fault(reference: "7f3c-52d1", home: ProblemView.toHome))
    }
}
