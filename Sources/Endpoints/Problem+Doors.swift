import TOMLSyntax

/// The answers that the door itself gives, before and around the endpoints.
extension Problem {
    package static func notFound(_ path: String) -> Problem {
        Problem(
            404, "not-found", title: .init(chinese: "没有这个地址", english: "Nothing is here"),
            detail: .init(chinese: "没有 \(path)，请检查地址。", english: "There is no \(path); check the address."))
    }

    package static func methodNotAllowed(_ method: String, allowed: [String]) -> Problem {
        let list = allowed.sorted().joined(separator: ", ")
        return Problem(
            405, "method-not-allowed", title: .init(chinese: "不支持这种方法", english: "The method is not allowed"),
            detail: .init(
                chinese: "这个地址不支持 \(method)，可用：\(list)。", english: "\(method) is not answered here; use \(list)."),
            headers: ["Allow": list])
    }

    package static func bodyTooLarge(limit: Int) -> Problem {
        Problem(
            413, "body-too-large", title: .init(chinese: "内容太大", english: "The body is too large"),
            detail: .init(
                chinese: "最多 \(limit) 字节，请减少内容后重发。", english: "Send at most \(limit) bytes."),
            headers: ["Connection": "close"])
    }

    package static func bodyTooSlow() -> Problem {
        Problem(
            408, "body-too-slow", title: .init(chinese: "内容来得太慢", english: "The body came too slowly"),
            detail: .init(chinese: "没有在时限内收完内容，请重发。", english: "The body did not arrive in time; send it again."),
            headers: ["Connection": "close"])
    }

    package static func callTooSlow() -> Problem {
        Problem(
            503, "too-slow", title: .init(chinese: "没有在时限内办完", english: "It took too long"),
            detail: .init(
                chinese: "没有在时限内办完，可能办成也可能没有；请先核对，或用同一个 Idempotency-Key 重发。",
                english:
                    "It was not done in time and may be done yet; check, or send it again under the same Idempotency-Key."
            ),
            headers: ["Retry-After": "10"])
    }

    package static func brokenBody() -> Problem {
        Problem(
            400, "broken-body", title: .init(chinese: "内容没有收完整", english: "The body is broken"),
            detail: .init(
                chinese: "内容的传输不符合 HTTP，或中途断开；请重发。",
                english: "The body was not sent as HTTP says, or broke off; send it again."),
            headers: ["Connection": "close"])
    }

    /// Nobody reads it; log and metric tell it from an error of the house.
    package static func callerGone() -> Problem {
        Problem(
            499, "caller-gone", title: .init(chinese: "请求方已离开", english: "The caller is gone"),
            detail: .init(chinese: "连接已断开，没有做完。", english: "The connection was closed; the work was ended."))
    }

    package static func notSignedIn() -> Problem {
        Problem(
            401, "not-signed-in", title: .init(chinese: "需要登录", english: "Sign in first"),
            detail: .init(
                chinese: "请登录，或在 Authorization 里带上有效的渠道令牌。", english: "Sign in, or send a valid bearer token."),
            headers: ["WWW-Authenticate": "Bearer realm=\"tongxing\""])
    }

    package static func notAllowed() -> Problem {
        Problem(
            403, "not-allowed", title: .init(chinese: "没有权限", english: "Not allowed"),
            detail: .init(
                chinese: "您的角色不能做这件事；需要时请找系统管理员。", english: "Your role may not do this; ask the administrator."))
    }

    package static func passwordMustChange() -> Problem {
        Problem(
            403, "password-must-change", title: .init(chinese: "请先改密码", english: "Change your password first"),
            detail: .init(chinese: "首次登录须先修改密码。", english: "The first password has to be changed before anything else.")
        )
    }

    package static func forgedForm() -> Problem {
        Problem(
            403, "forged-form", title: .init(chinese: "页面已过期", english: "The form is out of date"),
            detail: .init(
                chinese: "这个表单不是从本站当前页面提交的；请刷新页面后再提交。", english: "Reload the page and send the form again."))
    }

    package static func unexpected(id: String) -> Problem {
        Problem(
            500, "unexpected", title: .init(chinese: "服务出了问题", english: "Something went wrong"),
            detail: .init(
                chinese: "没有办成，内容没有丢失也没有做一半；请稍后再试，联系运维时请报编号 \(id)。",
                english: "Nothing was half done; try again later and give operations the number \(id)."))
    }
}
