import Endpoints
import TOMLSyntax

/// The bodies of changes as `/openapi.json` describes them.
enum EnterpriseShape {
    static let put = shape(needsName: true)
    static let patch = shape(needsName: false)

    private static func shape(needsName: Bool) -> BodyShape {
        BodyShape([
            .init("name", .text(atMost: 200), required: needsName, .init(chinese: "名称", english: "Name")),
            .init("kind", .oneOf { ["enterprise", "individual-business"] }, .init(chinese: "类型", english: "Kind")),
            .init("industry", .text(atMost: 5), .init(chinese: "行业代码，如 C3811", english: "Industry, such as C3811")),
            .init(
                "status", .oneOf { EnterpriseStatus.allCases.map(\.rawValue) }, .init(chinese: "状态", english: "Status")),
            .init("tags", .texts(atMost: 50), .init(chinese: "标签", english: "Tags")),
            .init(
                "investmentPromoted", .boolean, .init(chinese: "是否招商引进", english: "Brought in by investment promotion")),
            .init("recruitingUnit", .text(atMost: 200), .init(chinese: "招商单位", english: "Recruiting unit")),
            .init("pairedUnit", .text(atMost: 200), .init(chinese: "包保单位", english: "Paired unit")),
            .init(
                "locationKind", .oneOf { LocationKind.allCases.map(\.rawValue) },
                .init(chinese: "载体类型", english: "Kind of location")),
            .init("locationName", .text(atMost: 200), .init(chinese: "载体名称", english: "Location")),
            .init("ownerUnit", .text(atMost: 200), .init(chinese: "产权单位", english: "Owner of the location")),
            .init("address", .text(atMost: 200), .init(chinese: "地址", english: "Address")),
            .init("contactName", .text(atMost: 200), .init(chinese: "联系人", english: "Contact")),
            .init("contactPhone", .text(atMost: 200), .init(chinese: "联系电话", english: "Contact's phone")),
        ])
    }
}
