import Endpoints
import TOMLSyntax

extension RequestListing {
    static let parameters: [Endpoint.Parameter] = [
        parameter("unit", "参与的单位", "A unit that takes part"),
        several("lead", "主办单位，可多个；none 为无主办", "Lead units; none for requests without one"),
        several("state", "状态，可多个", "States"), parameter("open", "是否未结：true 或 false", "Whether open: true or false"),
        several("kind", "诉求类型，可多个", "Kinds"), several("channel", "渠道，可多个", "Channels"),
        several("urgency", "紧急程度，可多个", "Urgencies"), several("track", "办理方式，可多个", "Tracks"),
        several("subject", "事项编号，可多个", "Matter ids"), parameter("creditCode", "统一社会信用代码", "The credit code"),
        several(
            "signal", "信号，有其一即列出：overdue, warned, suggested, supervised, provisional",
            "Signals, any of: overdue, warned, suggested, supervised, provisional"),
        parameter("registeredFrom", "登记时间不早于", "Registered at or after"),
        parameter("registeredUntil", "登记时间早于", "Registered before"),
        parameter("q", "查询词：编号或文字", "What is searched for: a number or text"),
        parameter("sort", "newest（默认）或 due", "newest (default) or due"),
        parameter("limit", "每页件数，1 到 200，默认 50", "Requests on a page, 1 to 200, default 50"),
        parameter("cursor", "上一页的 next", "The next of the page before"),
    ]

    private static func parameter(_ name: String, _ chinese: String, _ english: String) -> Endpoint.Parameter {
        Endpoint.Parameter(name, in: .query, BilingualText(chinese: chinese, english: english))
    }

    private static func several(_ name: String, _ chinese: String, _ english: String) -> Endpoint.Parameter {
        Endpoint.Parameter(name, in: .query, repeatable: true, BilingualText(chinese: chinese, english: english))
    }
}
