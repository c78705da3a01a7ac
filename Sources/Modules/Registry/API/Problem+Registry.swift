import Endpoints
import TOMLSyntax

extension Problem {
    /// 428. Source: RFC 6585, 3.
    static func enterpriseNeedsMatch() -> Problem {
        Problem(
            428, "precondition-required", title: .init(chinese: "需要 If-Match", english: "If-Match is required"),
            detail: .init(
                chinese: "这家企业已有档案；请先读取，再在 If-Match 里带上它的 ETag。",
                english: "The enterprise exists; read it first and send its ETag in If-Match."))
    }

    /// 412: somebody was first.
    static func enterpriseChanged(_ tag: String) -> Problem {
        Problem(
            412, "precondition-failed", title: .init(chinese: "档案已被改过", english: "The record has changed"),
            detail: .init(
                chinese: "在您读取之后，别人改过这家企业的档案；请重新读取再改。",
                english: "Somebody changed the record after you read it; read it again."),
            headers: ["ETag": tag])
    }

    /// 422: the file is no list of enterprises.
    static func unreadableList(_ error: ImportError) -> Problem {
        Problem(
            422, "unreadable-list", title: .init(chinese: "文件不能导入", english: "The file cannot be imported"),
            detail: .init(chinese: error.chinese, english: error.english))
    }
}
