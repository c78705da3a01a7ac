import Texts

@testable import PageKit

extension Sample {
    static var ruleEditor: RuleEditorPage {
        var frame = staff(
            .text("editor.title"), at: "/rules", crumbs: [Crumb(.text("rules.title"), href: "/rules"), Crumb("修改规则")])
        frame.isWide = true
        return RuleEditorPage(
            frame: frame, heading: .text("editor.title"), tabs: editorTabs, tree: ruleTree,
            conflicts: [TextConflict(.conflict("这个文件的草稿已经在别的窗口改过。"), comparison)], checked: checkedText,
            editor: RuleTextEditor(
                action: "/rules/edit", csrf: csrf, hidden: [HiddenField("file", "rules/service/deadlines.toml")],
                path: "rules/service/deadlines.toml", about: "政企同行诉求办理时限", text: ruleText, form: ruleForm,
                isChanged: true, isKept: true, largest: 204_800, removal: .text("editor.remove-in-force"),
                script: EditorScript(
                    styles: ["/assets/codemirror.css"], scripts: ["/assets/codemirror.js"], check: "/rules/edit/check",
                    words: "/rules/edit/words")),
            removed: RemovedFile(
                "rules/tests/old.toml", .text("editor.is-removed"),
                restore: PostButton("/rules/edit", csrf: csrf, .text("editor.restore"))),
            impact: renewedPanel,
            approval: ApprovalPanel(
                [
                    .done(.text("editor.step-draft", ["count": 1]), links: [Link("/rules/edit/differences", "看改了什么")]),
                    .failed(.text("editor.step-check", ["errors": 1, "warnings": 2])),
                    .open(.text("editor.step-tests-waiting")),
                ],
                send: ApprovalPanel.SendForm(
                    action: "/rules/edit/send", csrf: csrf,
                    scope: ApprovalPanel.Scope(
                        "/rules/edit/scope", file: "rules/service/deadlines.toml", hint: .text("editor.scope-mixed"),
                        options: [
                            Option("new", .text("editor.scope-new")),
                            Option("open", .text("editor.scope-open"), isChosen: true),
                        ]),
                    obstacle: .text("editor.obstacle-errors", ["count": 1]))))
    }

    private static var ruleForm: RuleForm {
        RuleForm(
            rules: [Option("deadline.contact", "对接企业", isChosen: true), Option("deadline.total", "总时限")],
            ruleTitle: "对接企业",
            parts: [
                .words("自签收起"), .entry(.init("set.within.amount", .text("editor.field-amount"), value: "2")),
                .choice(
                    .init(
                        "set.within.unit", .text("editor.field-unit"),
                        [Option("working-days", .text("editor.unit-working-days"), isChosen: true)])),
                .words("内完成"),
            ], fields: [.line("set.cite", .text("editor.field-cite"), LineInput(value: "正文 三（二）2"))],
            rows: [
                RuleForm.Row(
                    .text("editor.warning", ["number": 1]),
                    [
                        .entry(
                            .init(
                                "set.warn.1.amount", .text("editor.field-amount"), value: "一半",
                                error: .text("editor.form-refused", ["value": "一半"]))),
                        .choice(
                            .init(
                                "set.warn.1.level", .text("editor.field-level"),
                                [Option("yellow", .text("editor.level-yellow"), isChosen: true)])),
                    ], takeOut: .init("set.warn.1.remove", .text("editor.warning-remove"), isTicked: true))
            ],
            more: .init(
                .text("editor.form-more", ["count": 1, "names": "说明"]), [.line("set.note", "说明")], isOpen: true),
            earlier: [HiddenField("was.cite", "正文 三（二）2")])
    }

    private static var editorTabs: [Tab] {
        [
            Tab("/rules/edit", .text("editor.tab-edit"), isCurrent: true),
            Tab("/rules/edit/differences", .text("editor.tab-differences"), count: 2),
        ]
    }

    private static var ruleTree: RuleTree {
        RuleTree(
            [
                RuleTree.Folder(
                    "service",
                    [
                        .init("/rules/edit?file=a", "deadlines", isCurrent: true, mark: .errors(1)),
                        .init("/rules/edit?file=b", "routes", mark: .changed),
                    ]),
                RuleTree.Folder("tests", [.init("/rules/edit?file=c", "deadlines", mark: .failed(2))]),
            ], links: [Link("/rules", .text("rules.title"))], create: "/rules/edit")
    }

    private static var checkedText: CheckedText {
        CheckedText(
            [
                .gap(.text("editor.gap", ["count": 29])),
                .line(30, "within = { working-days = 5 }", isChanged: true, was: ["within = { working-days = 7 }"]),
                .line(
                    38, #"then = { notify = ["规建局", "政务版"] }"#, marked: [26..<31],
                    diagnostics: [
                        LineDiagnostic(
                            "d1", isError: true, "没有叫“政务版”的单位。", before: #"then = { notify = ["规建局", "#,
                            code: "RULE-0031", place: .text("editor.place", ["line": 38, "column": 27]),
                            notes: ["rules/units/units.toml 第 3 行：单位表在这里"],
                            fix: .init("RULE-0031@800", .text("editor.fix", ["word": "政务办"])), next: "d2"),
                        LineDiagnostic(
                            "d2", isError: false, "这条规则没有条文依据。", before: "", code: "RULE-0060",
                            place: .text("editor.place", ["line": 38, "column": 1])),
                    ]),
            ],
            standing: CheckStanding(
                errors: 1, warnings: 1, when: "15:20", first: Link("#d1", .text("editor.first")),
                elsewhere: [Link("/rules/edit?file=b", "rules/service/routes.toml 第 3 行：没有这个事项")]))
    }

    private static var comparison: TextComparison {
        TextComparison(
            "text-a", path: "rules/service/deadlines.toml", oldTitle: .text("editor.in-force"),
            newTitle: .text("editor.own"),
            rows: [
                .fold(.text("editor.gap", ["count": 29])), .same(30, 30, "id = \"progress\""),
                .changed(old: (31, "within = { working-days = 7 }"), new: (31, "within = { working-days = 5 }")),
                .changed(old: nil, new: (32, "# 新的一行")),
            ], edit: Link("/rules/edit?file=a", .text("editor.edit")))
    }

    static var ruleReview: RuleReviewPage {
        RuleReviewPage(
            frame: staff("规则草稿", at: "/rules"), heading: .text("editor.title"),
            ways: [Link("#\(RuleReviewPage.decisionPlace)", .text("drafts.decide"))],
            facts: [Definition("起草", "谢知秋")], tabs: editorTabs,
            empty: EmptyState(.text("editor.no-differences"), action: Link("/rules/edit", .text("editor.title"))),
            overview: [
                ReviewSection(
                    "changes", .text("editor.changes"), remark: .text("editor.differs"),
                    items: [
                        ReviewItem(
                            "对接企业", chips: [Chip("时间改了", .line)],
                            sentences: ["期限由 2 个工作日改为 1 个工作日"], reasons: ["rules/service/deadlines.toml:44"])
                    ])
            ], impact: waitingPanel,
            tables: [
                ImpactTable(
                    "units", .text("impact.units"), corner: .text("impact.unit"), columns: [.text("impact.newly")],
                    rows: [.init("规建局", [.count(3)])], remark: .text("drafts.units-rest", ["count": 2]))
            ],
            sections: [
                ReviewSection(
                    "tests-1", "rules/tests/deadlines.toml",
                    items: [
                        ReviewItem(
                            signal: .fault(.text("editor.not-as-expected")), "跨部门协同", href: "/rules/edit?file=c",
                            more: .init(.text("editor.tests-why"), sentences: ["正文 三（二）2"]),
                            pairs: [
                                ValuePair(
                                    .text("scenario.due", ["clock": "对接企业"]), key: "due.contact",
                                    expected: "2月11日 周三 17:30", actual: "2月10日 周二 17:30")
                            ])
                    ],
                    rest: .init(.text("drafts.trial-rest", ["count": 1]), items: [ReviewItem("流转办理")]),
                    links: [Link("/rules/edit/impact", .text("impact.see"))],
                    button: PostButton("/rules/edit/tests", csrf: csrf, .text("editor.adopt")))
            ], comparisons: [comparison],
            decisions: [
                FormView(
                    "/rules/drafts/ab/reject", csrf: csrf, hidden: [HiddenField("a", "b")],
                    fields: [
                        .line("reason", "理由", LineInput(), FieldRemarks(error: .text("drafts.bad-day")))
                    ], submit: "退回")
            ])
    }
}
