package import TOMLSyntax

extension Problem {
    /// 400: the body is not JSON.
    package static func malformedBody() -> Problem {
        Problem(
            400, "malformed-body", title: .init(chinese: "请求体不是 JSON", english: "The body is not JSON"),
            detail: .init(
                chinese: "请求体应是 UTF-8 编码的 JSON，同一个键只写一次，嵌套不超过 64 层；请检查后重发。",
                english: "Send UTF-8 JSON with each key once, nested at most 64 levels deep."))
    }

    /// 422: the body is JSON, but its fields are not what the endpoint takes.
    package static func invalidBody(_ faults: [Fault]) -> Problem {
        Problem(
            422, "invalid-body", title: .init(chinese: "请求内容有误", english: "The body has faults"),
            detail: .init(
                chinese: "还有 \(faults.count) 处要改，改好再提交。",
                english: "Correct \(faults.count) field\(faults.count == 1 ? "" : "s") and send it again."),
            faults: faults)
    }

    /// 400: a query parameter cannot be understood.
    package static func invalidParameter(_ name: String, _ detail: BilingualText) -> Problem {
        Problem(
            400, "invalid-parameter", title: .init(chinese: "查询参数有误", english: "A query parameter is wrong"),
            detail: detail, faults: [Fault(detail, at: name)])
    }

    /// 400: a query parameter that the endpoint does not know.
    package static func unknownParameter(_ name: String, known: [String]) -> Problem {
        let list = known.joined(separator: ", ")
        return invalidParameter(
            name,
            .init(
                chinese: "没有查询参数 \(name)；可用：\(list.isEmpty ? "无" : list)。",
                english: "There is no parameter \(name); known: \(list.isEmpty ? "none" : list)."))
    }

    /// 400: a query parameter that is given more than once.
    package static func repeatedParameter(_ name: String) -> Problem {
        invalidParameter(
            name, .init(chinese: "查询参数 \(name) 只能写一次。", english: "Give the parameter \(name) once."))
    }

    /// 400: a query parameter whose name or value is not text.
    package static func unreadableParameter(_ name: String) -> Problem {
        invalidParameter(
            name,
            .init(
                chinese: "查询参数 \(name) 不是 UTF-8 文字；请按 UTF-8 编码后重发。",
                english: "The parameter \(name) is not UTF-8; encode it as UTF-8 and send it again."))
    }
}

extension BilingualText {
    static func expected(_ chinese: String, _ english: String) -> BilingualText {
        BilingualText(chinese: "这里应是\(chinese)。", english: "Send \(english) here.")
    }

    static func missing(_ summary: BilingualText) -> BilingualText {
        BilingualText(chinese: "请填写\(summary.chinese)。", english: "\(summary.english) is required.")
    }

    static func unknownField(_ name: String, known: [String]) -> BilingualText {
        let list = known.joined(separator: ", ")
        return BilingualText(
            chinese: "没有名为 \(name) 的字段；可用的字段：\(list.isEmpty ? "无" : list)。",
            english: "There is no field \(name); known fields: \(list.isEmpty ? "none" : list).")
    }

    static func tooLong(limit: Int, count: Int) -> BilingualText {
        BilingualText(
            chinese: "最多 \(limit) 个字，现在有 \(count) 个。", english: "At most \(limit) characters; there are \(count).")
    }

    static let unstorable = BilingualText(
        chinese: "里面有看不见的空字符（U+0000），请删去。", english: "Remove the invisible character U+0000.")

    static func notOneOf(_ text: String, _ names: [String]) -> BilingualText {
        let list = names.prefix(40).joined(separator: ", ")
        return BilingualText(chinese: "“\(text)”不在可选的值里：\(list)。", english: "“\(text)” is not one of: \(list).")
    }

    static func outside(_ range: ClosedRange<Int>) -> BilingualText {
        BilingualText(
            chinese: "应在 \(range.lowerBound) 到 \(range.upperBound) 之间。",
            english: "It must be from \(range.lowerBound) to \(range.upperBound).")
    }

    static func notAnInstant(_ text: String) -> BilingualText {
        BilingualText(
            chinese: "“\(text)”不是带时区的时间，应如 2026-02-09T10:30:00+08:00。",
            english: "“\(text)” is not RFC 3339 with an offset, such as 2026-02-09T10:30:00+08:00.")
    }
}
