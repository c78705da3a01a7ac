import RuleModel
import Texts

@testable import PageKit

extension Sample {
    static var enterprises: EnterprisesPage {
        EnterprisesPage(
            frame: staff(.text("enterprises.title"), at: "/enterprises"), actions: [RegistryWords.importLink],
            filters: RegistryWords.filters(
                "/enterprises", search: "天津", status: [Option("dormant", .text("enterprise.dormant"))]),
            summary: RegistryWords.summary(
                count: 26120, covered: 24980, updated: .day(date(2026, 2, 20), today: today)),
            notices: [RegistryWords.stale(days: 12)],
            rows: [
                EnterpriseRow(
                    href: "/enterprises/91120118MA0EX0P47Y", name: "天津砺澄精密传动有限公司", code: "91120118MA0EX0P47Y",
                    industry: "C34 通用设备制造业", chips: [RegistryWords.status("dormant")].compactMap { $0 }, steward: "工信局",
                    openRequests: 1),
                EnterpriseRow(
                    href: "/enterprises/2", name: "拾光里小吃店", code: "92120118MA0EX0Q11X", industry: "H62 餐饮业",
                    steward: "市场监管局", openRequests: 0),
            ],
            pagination: InboxWords.pages(from: 51, to: 100, newer: "?after=0", older: "?after=100"))
    }

    static var noEnterprises: EnterprisesPage {
        EnterprisesPage(
            frame: staff(.text("enterprises.title"), at: "/enterprises"),
            filters: RegistryWords.filters("/enterprises", search: "", status: []),
            summary: RegistryWords.summary(count: 0, covered: 0, updated: .day(today, today: today)), rows: [],
            empty: RegistryWords.empty)
    }

    static var enterprise: EnterprisePage {
        EnterprisePage(
            frame: staff(
                "天津砺澄精密传动有限公司", at: "/enterprises",
                crumbs: [Crumb(.text("enterprises.title"), href: "/enterprises"), Crumb("91120118MA0EX0P47Y")]),
            name: "天津砺澄精密传动有限公司", code: "91120118MA0EX0P47Y", chips: [Chip("高新技术", .line)],
            facts: [
                RegistryWords.fact("kind", .entityKind(.enterprise)), RegistryWords.industry("C34 通用设备制造业"),
                RegistryWords.fact("tags", "高新技术、雏鹰"), RegistryWords.fact("recruiting", "投促局"),
                RegistryWords.fact("paired", RegistryWords.nobody), RegistryWords.fact("location", "天保智谷园区"),
            ],
            coverage: [
                CoverageRow("工信局", chips: [RegistryWords.primary], means: "行业主管", clause: "正文 二（二）3"),
                CoverageRow("天保控股", chips: [RegistryWords.coSteward], means: "楼宇、园区", clause: "正文 二（二）4"),
            ], groups: [InboxGroup(nil, rows: groups.flatMap(\.rows).suffix(2))],
            allRequests: RegistryWords.allRequests(3, href: "/requests?enterprise=1"))
    }

    static var importForm: ImportFormPage {
        ImportFormPage(
            frame: staff(.text("import.title"), at: "/enterprises"),
            form: ImportForms.file(csrf: csrf, errors: ["file": .notChosen(.text("import.file"))]),
            columns: [
                ImportForms.column("credit_code", .text("request.credit-code"), isRequired: true),
                ImportForms.column("name", .text("submit.name"), isRequired: true),
                ImportForms.column("industry", .text("request.industry"), isRequired: false),
            ])
    }

    static var importProgress: ImportProgressPage {
        ImportProgressPage(
            frame: staff(.text("import.title"), at: "/enterprises"),
            progress: ImportForms.progress(
                "enterprises-0227.csv", done: 18400, total: 26120, accepted: 18362, rejected: 38, refresh: "",
                stop: ImportForms.stop("/enterprises/import/7/stop", csrf: csrf)))
    }

    static var importResult: ImportResultPage {
        ImportResultPage(
            frame: staff(.text("import.result"), at: "/enterprises"),
            outcome: ImportForms.outcome("enterprises-0227.csv", isTrial: true),
            figures: ImportForms.figures(added: 120, changed: 1840, unchanged: 24122, rejected: 2),
            rejected: ImportForms.rejected(
                [
                    ReportedRow(17, column: "credit_code", "应为 18 位，现在是 17 位"),
                    ReportedRow(203, "和第 88 行是同一家企业，内容不同"),
                ], download: "/enterprises/import/7/rejected.csv"),
            warnings: ImportForms.warnings([ReportedRow(9, column: "credit_code", "校验位对不上")], download: nil),
            actions: [ImportForms.again], confirm: ImportForms.confirm("/enterprises/import/7/confirm", csrf: csrf))
    }

    static var statement: StatementPage { .privacy(open(.text("public.privacy"))) }
    static var accessibility: StatementPage { .accessibility(open(.text("public.accessibility"))) }
}
