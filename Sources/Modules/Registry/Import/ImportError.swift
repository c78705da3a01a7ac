package import Store

/// Why a file cannot be imported at all.
package enum ImportError: Error, Hashable, Sendable {
    /// The units that a register may name come from the rules, which cannot be used.
    case noRules
    case store(StoreError)
    case empty
    /// UTF-16, or an Office workbook.
    case notText
    case noCreditCodeColumn(found: [String])
    case columnTwice(String)

    package var chinese: String {
        switch self {
        case .noRules: "规则不能使用，无法核对单位名称；请先改正规则文件，再导入。"
        case .store(let error): error.chinese
        case .empty: "文件里没有数据行；第一行应是列名，其后每行一个市场主体。"
        case .notText: "这不是 CSV 文本（可能是 Excel 工作簿或 UTF-16），请另存为“CSV UTF-8”再导入。"
        case .noCreditCodeColumn(let found):
            "第一行没有“统一社会信用代码”这一列，读到的列名是：\(found.joined(separator: "、"))。"
        case .columnTwice(let header): "“\(header)”这一列出现了两次，请只留一列。"
        }
    }

    package var english: String {
        switch self {
        case .noRules: "The rules cannot be used, so that units cannot be checked; mend the rule files first."
        case .store(let error): error.english
        case .empty: "The file has no rows; the first line names the columns, each further one is an entity."
        case .notText: "This is no CSV text (a workbook or UTF-16 perhaps); save it as “CSV UTF-8” and import again."
        case .noCreditCodeColumn(let found):
            "The first line has no column 统一社会信用代码 (credit-code); it names: \(found.joined(separator: ", "))."
        case .columnTwice(let header): "The column “\(header)” occurs twice; keep one."
        }
    }
}
