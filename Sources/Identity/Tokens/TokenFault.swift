/// Why a portal token cannot be made or revoked.
package enum TokenFault: Error, Hashable, Sendable {
    case noTitle
    case noChannel
    case unknown(String)
    case alreadyRevoked(String)

    package var chinese: String {
        switch self {
        case .noTitle: "请写明令牌给哪个系统用。"
        case .noChannel: "请至少指定一个渠道。"
        case .unknown(let id): "没有编号为 \(id) 的令牌。"
        case .alreadyRevoked(let id): "令牌 \(id) 早已撤销。"
        }
    }

    package var english: String {
        switch self {
        case .noTitle: "Say which system the token is for."
        case .noChannel: "Name at least one channel."
        case .unknown(let id): "There is no token \(id)."
        case .alreadyRevoked(let id): "Token \(id) was revoked before."
        }
    }
}
