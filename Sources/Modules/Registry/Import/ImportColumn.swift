import Identity

/// A column of an enterprise list, by whatever header it goes.
enum ImportColumn: String, CaseIterable {
    case creditCode = "credit-code"
    case name
    case kind
    case industry
    case status
    case isInvestmentPromoted = "investment-promoted"
    case recruitingUnit = "recruiting-unit"
    case pairedUnit = "paired-unit"
    case locationKind = "location-kind"
    case locationName = "location-name"
    case ownerUnit = "owner-unit"
    case tags
    case address
    case contactName = "contact-name"
    case contactPhone = "contact-phone"

    /// The column of that header; nil where there is none.
    init?(header: String) {
        guard let column = Self.byHeader[Self.normalised(header)] else { return nil }
        self = column
    }

    /// The usual header in Chinese registers.
    var chinese: String { Self.headers[self]?.first ?? rawValue }

    /// What the column is called in English.
    var english: String {
        switch self {
        case .creditCode: "Credit code"
        case .name: "Name"
        case .kind: "Kind"
        case .industry: "Industry"
        case .status: "Status"
        case .isInvestmentPromoted: "Brought in by investment promotion"
        case .recruitingUnit: "Recruiting unit"
        case .pairedUnit: "Paired unit"
        case .locationKind: "Kind of location"
        case .locationName: "Location"
        case .ownerUnit: "Owner of the location"
        case .tags: "Tags"
        case .address: "Address"
        case .contactName: "Contact"
        case .contactPhone: "Contact's phone"
        }
    }

    private static let headers: [ImportColumn: [String]] = [
        .creditCode: ["统一社会信用代码", "信用代码", "统一信用代码", "社会信用代码", "creditCode", "uscc"],
        .name: ["企业名称", "名称", "市场主体名称", "单位名称", "字号名称", "companyName", "enterprise"],
        .kind: ["类型", "主体类型", "市场主体类型", "企业类型", "type"],
        .industry: ["行业代码", "行业", "国民经济行业代码", "行业分类", "行业门类", "industryCode", "industryClass"],
        .status: ["状态", "经营状态", "登记状态", "存续状态"],
        .isInvestmentPromoted: ["招商引进", "是否招商引进", "招商落户", "investmentPromoted"],
        .recruitingUnit: ["招商单位", "招商部门", "引进单位", "recruitingUnit"],
        .pairedUnit: ["包保单位", "包联单位", "包保部门", "双万双服包保单位", "pairedUnit"],
        .locationKind: ["载体类型", "楼宇园区类型", "locationKind"],
        .locationName: ["载体名称", "楼宇园区", "所在楼宇", "所在园区", "locationName"],
        .ownerUnit: ["产权单位", "载体产权单位", "ownerUnit"],
        .tags: ["标签", "企业标签", "类别标签"],
        .address: ["地址", "住所", "经营场所", "注册地址", "经营地址"],
        .contactName: ["联系人", "联系人姓名", "contactName", "contact"],
        .contactPhone: ["联系电话", "电话", "手机", "联系方式", "contactPhone", "phone"],
    ]

    private static let byHeader: [String: ImportColumn] = {
        var columns: [String: ImportColumn] = [:]
        for (column, headers) in headers {
            for header in headers + [column.rawValue] { columns[normalised(header)] = column }
        }
        return columns
    }()

    /// Narrow, lower case, without blanks and signs, and without a remark in parentheses such as “（必填）”.
    private static func normalised(_ header: String) -> String {
        let narrow = TextWidth.narrow(header).lowercased()
        return narrow.prefix { $0 != "(" }.filter { $0.isLetter || $0.isNumber }
    }
}
