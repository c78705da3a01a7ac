import Endpoints
import TOMLSyntax

extension Problem {
    /// 412: somebody was first.
    static func enterpriseChanged(_ tag: String) -> Problem {
        Problem(
            412, "outdated", title: .init(chinese: "档案已被改过", english: "The record has changed"),
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
