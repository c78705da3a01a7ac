import Endpoints
import RuleModel
import TOMLSyntax

/// The forms of what the API tells about enterprises.
extension AnswerShape {
    static let enterpriseRecord = AnswerShape.object("EnterpriseRecord", fields)

    static let enterpriseFile = AnswerShape.object(
        "EnterpriseFile",
        fields + [
            .init(
                "coverage", .record([.init("primary", .text, optional: true), .init("units", .list(.text))]),
                .init(chinese: "谁服务这家企业，第一个是主责", english: "Who looks after it, the primary steward first"))
        ])

    static let enterprisePage = AnswerShape.object(
        "EnterprisePage", [.init("enterprises", .list(enterpriseRecord)), .init("next", .text, optional: true)])

    static let importReport = AnswerShape.object(
        "ImportReport",
        [
            .init("dryRun", .boolean), .init("encoding", .oneOf(["UTF-8", "GB18030"])), .init("added", .integer),
            .init("changed", .integer), .init("unchanged", .integer),
            .init("rejected", .integer, .init(chinese: "没有导入的行数", english: "Rows that were left out")),
            .init("faults", .list(rowFault)), .init("warnings", .list(rowFault)),
            .init("ignoredColumns", .list(.text)),
        ])

    private static let rowFault = AnswerShape.object(
        "RowFault", [.init("row", .integer), .init("column", .text, optional: true), .init("detail", .text)])

    private static let masked = BilingualText(chinese: "已遮盖", english: "Masked")

    private static let fields: [AnswerField] = [
        .init("creditCode", .text), .init("name", .text), .init("kind", .text),
        .init("industry", .text, optional: true), .init("section", .text, optional: true),
        .init("status", .oneOf(EnterpriseStatus.allCases.map(\.rawValue))), .init("tags", .list(.text)),
        .init("investmentPromoted", .boolean), .init("recruitingUnit", .text, optional: true),
        .init("pairedUnit", .text, optional: true),
        .init("locationKind", .oneOf(LocationKind.allCases.map(\.rawValue)), optional: true),
        .init("locationName", .text, optional: true), .init("ownerUnit", .text, optional: true),
        .init("address", .text, optional: true), .init("contactName", .text, optional: true, masked),
        .init("contactPhone", .text, optional: true, masked),
    ]
}
