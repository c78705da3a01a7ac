import RuleModel

/// What is wrong with one field, in sentences that say what is expected.
struct FieldFault: Error {
    var chinese: String
    var english: String

    static func unknownWord(_ typed: String, what: (chinese: String, english: String), allowed: [String]) -> FieldFault
    {
        let near = Suggestion.nearest(to: typed, among: allowed)
        return FieldFault(
            chinese: "没有“\(typed)”这种\(what.chinese)"
                + (near.map { "，是不是“\($0)”？" } ?? "，可填：\(allowed.joined(separator: "、"))。"),
            english: "There is no \(what.english) “\(typed)”" + (near.map { "; did you mean “\($0)”?" } ?? "."))
    }

    static func unknownUnit(_ typed: String, suggestion: String?) -> FieldFault {
        FieldFault(
            chinese: "没有“\(typed)”这个单位" + (suggestion.map { "，是不是“\($0)”？" } ?? "，请按单位清单填写简称。"),
            english: "There is no unit “\(typed)”"
                + (suggestion.map { "; did you mean “\($0)”?" } ?? "; use a short name of the units pack."))
    }

    static func industry(_ typed: String) -> FieldFault {
        FieldFault(
            chinese: "行业代码“\(typed)”不在 GB/T 4754-2017 内，应如 C3811、3811、38 或 C。",
            english: "“\(typed)” is no industry of GB/T 4754-2017; write C3811, 3811, 38 or C.")
    }

    static func spreadsheetNumber(_ typed: String) -> FieldFault {
        FieldFault(
            chinese: "“\(typed)”是表格软件改成的数字，原来的代码已丢失；请把这一列设为文本后重新导出。",
            english:
                "“\(typed)” is a number that the spreadsheet made of the code, which is lost; format the column as text and export again."
        )
    }

    static func tooLong(_ count: Int, limit: Int) -> FieldFault {
        FieldFault(
            chinese: "内容有 \(count) 个字符，最多 \(limit) 个。",
            english: "The field has \(count) characters, at most \(limit) fit.")
    }

    static let unreadable = FieldFault(
        chinese: "有不能识别的字符（编码损坏），请改正后重新导入这一行。",
        english: "It holds bytes that are no characters; mend the row and import it again.")
    static let empty = FieldFault(chinese: "不能为空。", english: "It must not be empty.")
}
