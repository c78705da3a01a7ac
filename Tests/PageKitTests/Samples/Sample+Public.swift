import RuleModel
import Texts
import WorkCalendar

@testable import PageKit

extension Sample {
    static let steps = [
        NextStep(.text("promise.now"), .text("promise.now-text")),
        NextStep(.text("promise.within", ["length": .words(TimeLeft.workingDays(7).words)]), .text("promise.total")),
    ]

    static var home: HomePage {
        HomePage(frame: open(.text("home.title"), at: "/"), steps: steps)
    }

    static var submit: SubmitPage {
        let answers = FormAnswers(
            [
                "represents": "enterprise", "creditCode": "91120118MA0EX0P47T", "name": "天津砺澄精密传动有限公司",
                "text": "厂房用电", "place": "空港经济区航海路 200 号", "phone": "1380000521",
            ],
            errors: [
                "kind": .notChosen(.text("submit.kind")), "text": .textTooShort,
                "phone": .phoneLength(10) ?? .phoneMissing,
            ], warnings: ["creditCode": .creditCodeCheck])
        return SubmitPage(
            frame: open(.text("submit.title"), at: "/submit"),
            form: SubmissionForm(
                csrf: csrf, answers: answers, matters: [Option("drainage", "给排水与雨污管网")], takesFiles: true
            ).view,
            suggestions: [
                MatterSuggestion(
                    "厂房竣工与用电接入", unit: "规建局", track: .crossDepartment, words: ["厂房", "用电"],
                    href: "/submit?subject=plant-power")
            ], steps: steps)
    }

    static var submitted: SubmittedPage {
        SubmittedPage(
            frame: open(.text("submitted.title"), at: "/submit"), number: "TX20260227-000061", phoneEnd: "5218",
            text: "已转给规建局，3月2日（周一）17:30 前签收。您现在不用做什么。", steps: steps)
    }

    static var followForm: FollowFormPage {
        FollowFormPage(
            frame: open(.text("follow.title"), at: "/follow"),
            form: FollowForms.find(
                csrf: csrf,
                answers: FormAnswers(
                    ["number": "TX20260209-000047", "phone": "5218"], errors: ["phone": FollowForms.notFound])))
    }

    static var follow: FollowPage {
        FollowPage(
            frame: open("TX20260209-000047", at: "/follow", notices: [.done("补充的内容已交给规建局。")]),
            number: "TX20260209-000047", title: "新厂房消防验收与用电增容无法衔接", state: .followState(.handling),
            text: "规建局牵头，工信局、城环局协办。3月3日（周二）17:30 前会告诉您办理进度。您现在不用做什么。",
            steps: [
                FollowStep(.state(.registered), .done, note: .day(date(2026, 2, 9), today: today)),
                FollowStep(.state(.dispatched), .done, note: .day(date(2026, 2, 9), today: today)),
                FollowStep(.state(.accepted), .done, note: .day(date(2026, 2, 10), today: today)),
                FollowStep(.state(.handling), .here, note: "3月3日前报进度"), FollowStep(.state(.concluded), .ahead),
                FollowStep(.state(.reported), .ahead), FollowStep(.state(.closed), .ahead),
            ],
            log: [
                FollowEvent(
                    .weekday(date(2026, 2, 26), today: today), stamp: "2026-02-26", "工信局已答复",
                    text: "增容方案已与供电公司核对，变压器 3月6日到场，可在消防验收后 2 日内送电。"),
                FollowEvent(.weekday(date(2026, 2, 10), today: today), stamp: "2026-02-10", "规建局签收"),
            ],
            explanation: FollowExplanation(
                ExplanationWords.publicTitle(.day(date(2026, 3, 3), today: today)),
                quotation: Quotation(clause, marking: "于7个工作日内反馈办理进度", citation: citation),
                [Definition(.text("explanation.start"), "从 2月10日签收的次日算起。")]),
            forms: [
                FollowForms.supplement("/follow/TX20260209-000047/supplement", csrf: csrf),
                FollowForms.rating("/follow/TX20260209-000047/rating", csrf: csrf),
            ],
            links: [
                FollowForms.reopening("/follow/TX20260209-000047/reopen"),
                FollowForms.withdrawal("/follow/TX20260209-000047/withdraw"),
            ],
            contacts: [
                Definition(.text("ask.unit"), "规建局 周先生，022-0000 0123", remark: "工作日 8:30 至 12:00、13:30 至 17:30"),
                Definition(.text("request.steward"), "工信局 何女士，022-0000 0456"),
            ])
    }

    static var withdrawal: PublicFormPage {
        .withdrawal(
            open(.text("follow.withdraw"), at: "/follow"), action: "/follow/TX20260209-000047/withdraw", csrf: csrf,
            back: "/follow/TX20260209-000047")
    }

    static var reopening: PublicFormPage {
        .reopening(
            open(.text("follow.reopen"), at: "/follow"), action: "/follow/TX20260209-000047/reopen", csrf: csrf,
            back: "/follow/TX20260209-000047")
    }

    static var signIn: SignInPage {
        SignInPage(
            frame: open(.text("sign-in.title"), notices: [AccountForms.signedOutIdle]),
            form: AccountForms.signIn(
                csrf: csrf,
                answers: FormAnswers(["username": "zhouxuyan"], errors: ["password": AccountForms.wrongPassword]),
                next: "/requests/TX20260209-000047"),
            provider: Link("/oidc/start", "用统一身份认证登录"),
            demonstrationAccounts: [
                DemonstrationAccount("zhouxuyan", duty: .joined(["规建局", .role(.handler)], .dot)),
                DemonstrationAccount("fangyining", duty: .joined(["政务办", .role(.callback)], .dot)),
            ])
    }

    static var firstPassword: PublicFormPage {
        .firstPassword(open(.text("password.title")), csrf: csrf, minimumLength: 12)
    }
}
