package import TOMLSyntax

/// Answers about what a change has to carry along.
extension Problem {
    /// 412: somebody was first.
    package static func outdated(etag: String, current: JSONValue) -> Problem {
        Problem(
            412, "outdated", title: .init(chinese: "已被别人改动", english: "Somebody was first"),
            detail: .init(
                chinese: "这件诉求在您打开之后有了变化，您的操作没有执行；请看过现在的情况再做。",
                english: "The request has changed since you saw it and nothing was done; look at it again first."),
            extra: [.init("current", current)], headers: ["ETag": etag])
    }

    /// 428: a change without saying which version it is for.
    package static func versionMissing() -> Problem {
        Problem(
            428, "version-missing", title: .init(chinese: "缺少 If-Match", english: "If-Match is missing"),
            detail: .init(
                chinese: "请在 If-Match 里带上您看到的版本（读取时的 ETag）。",
                english: "Send the version that you saw (the ETag of your reading) in If-Match."))
    }

    /// 400: a portal has to say under which key it retries.
    package static func keyMissing() -> Problem {
        Problem(
            400, "idempotency-key-missing",
            title: .init(chinese: "缺少 Idempotency-Key", english: "Idempotency-Key is missing"),
            detail: .init(
                chinese: "渠道提交时必须带 Idempotency-Key；重发同一内容用同一个值。",
                english: "Portals must send an Idempotency-Key, the same one for every retry of the same body."))
    }

    package static func keyMalformed() -> Problem {
        Problem(
            400, "idempotency-key-malformed",
            title: .init(chinese: "Idempotency-Key 不可用", english: "The Idempotency-Key cannot be used"),
            detail: .init(
                chinese: "Idempotency-Key 应是 1 到 255 个可见的 ASCII 字符。",
                english: "An Idempotency-Key is 1 to 255 visible ASCII characters."))
    }

    /// 422: the key was used for another body.
    package static func keyReused() -> Problem {
        Problem(
            422, "idempotency-key-reused",
            title: .init(chinese: "Idempotency-Key 已用过", english: "The Idempotency-Key was used before"),
            detail: .init(
                chinese: "这个 Idempotency-Key 已用于另一份内容；新的内容请换一个值。",
                english: "This key was sent with another body; use a new key for a new body."))
    }

    /// 409: the first call with the key is not answered yet.
    package static func keyInFlight() -> Problem {
        Problem(
            409, "idempotency-key-in-flight",
            title: .init(chinese: "上一次提交还在处理", english: "The first call is still under way"),
            detail: .init(
                chinese: "用这个 Idempotency-Key 的提交还在处理；请稍后用同样的内容重发，会得到它的结果。",
                english: "A call with this key is still under way; send the same body again to get its answer."),
            headers: ["Retry-After": "1"])
    }

    /// 415: the body is in a form that the endpoint does not read.
    package static func unsupportedMedia(_ type: String, accepted: String) -> Problem {
        Problem(
            415, "unsupported-media", title: .init(chinese: "不支持的内容类型", english: "The media type is not supported"),
            detail: .init(
                chinese: "这里只接受 \(accepted)\(type.isEmpty ? "，请写明 Content-Type" : "，不接受 \(type)")。",
                english: "Send \(accepted)\(type.isEmpty ? " and say so in Content-Type" : ", not \(type)")."),
            headers: ["Accept": accepted])
    }

    /// 429: too many calls.
    package static func tooMany(seconds: Int) -> Problem {
        Problem(
            429, "too-many", title: .init(chinese: "请求太频繁", english: "Too many calls"),
            detail: .init(chinese: "请 \(seconds) 秒后再试。", english: "Try again in \(seconds) seconds."),
            headers: ["Retry-After": String(seconds)])
    }

    /// 503: the store cannot answer now.
    package static func unavailable(_ detail: BilingualText, seconds: Int) -> Problem {
        Problem(
            503, "unavailable", title: .init(chinese: "暂时不能服务", english: "Not available now"), detail: detail,
            headers: ["Retry-After": String(seconds)])
    }

    /// 401: a bearer token that is unknown or revoked, or another scheme.
    package static func badToken() -> Problem {
        Problem(
            401, "bad-token", title: .init(chinese: "令牌无效", english: "The token is no good"),
            detail: .init(
                chinese: "Authorization 里的令牌不对或已吊销；请检查，或向安全管理员要新的。",
                english: "The token in Authorization is wrong or was revoked; ask the security administrator for one."),
            headers: ["WWW-Authenticate": "Bearer realm=\"tongxing\", error=\"invalid_token\""])
    }

    /// 404: there is no such request for this caller.
    package static func noSuchRequest(_ number: String) -> Problem {
        Problem(
            404, "no-such-request", title: .init(chinese: "没有这件诉求", english: "There is no such request"),
            detail: .init(
                chinese: "没有编号为 \(number) 的诉求，或您看不到它；请检查编号。",
                english: "There is no request \(number), or you may not see it; check the number."))
    }
}
