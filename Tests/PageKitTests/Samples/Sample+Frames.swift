import TOMLSyntax
import RuleModel
import Texts
import WorkCalendar

@testable import PageKit

extension Sample {
    static func staff(_ title: Words, at href: String = "/inbox", crumbs: [Crumb] = [], notices: [Notice] = [])
        -> StaffFrame
    {
        StaffFrame(
            title: title, crumbs: crumbs.isEmpty ? [Crumb("规建局")] : crumbs,
            moment: .moment(now, today: today),
            today: .today(.working, tomorrow: date(2026, 2, 28), .makeUp("春节")), groups: navigation(at: href),
            person: PersonView("周叙言", duty: .joined(["规建局", .role(.handler)], .dot)), csrf: csrf,
            keys: href == "/inbox" ? InboxWords.keys : [], isDemonstration: true, notices: notices)
    }

    private static func navigation(at href: String) -> [NavigationGroup] {
        let title = { (chinese: String, english: String) in Words.both(.init(chinese: chinese, english: english)) }
        return [
            NavigationGroup(
                "handling", title("办理", "Handling"),
                [
                    NavigationEntry(
                        "/inbox", .inbox, InboxWords.title, count: 14, key: "i", isCurrent: href == "/inbox")
                ]),
            NavigationGroup(
                "service", title("服务", "Service"),
                [
                    NavigationEntry(
                        "/enterprises", .firm, title("企业档案", "Enterprises"), key: "e",
                        isCurrent: href == "/enterprises")
                ]),
            NavigationGroup(
                "administration", title("管理", "Administration"),
                [
                    NavigationEntry(
                        "/overview", .chart, OverviewWords.title, key: "o", isCurrent: href == "/overview"),
                    NavigationEntry(
                        "/rules", .rule, .text("rules.title"), key: "r", isCurrent: href == "/rules"),
                ]),
        ]
    }

    static func open(_ title: Words, at href: String? = nil, notices: [Notice] = []) -> PublicFrame {
        PublicFrame(
            title: title, sections: PublicFrame.coreSections(current: href), isDemonstration: true, notices: notices)
    }
}
