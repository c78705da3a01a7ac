package import Identity
package import Store

/// Why the demonstration zone was not loaded.
package enum DemonstrationError: Error, Hashable, Sendable {
    case requestsExist(Int)
    /// The zone is there, with so many requests by now; nothing was changed.
    case alreadyLoaded(Int)
    /// A loading was broken off halfway.
    case halfLoaded
    /// Their password is known to everybody, so demonstration accounts never join real ones.
    case usersExist
    /// The rules cannot be used.
    case policy(String)
    case account(AccountError)
    case store(StoreError)

    package var chinese: String {
        switch self {
        case .requestsExist(let count): "数据库里已有 \(count) 件诉求；演示数据只能装进空的数据库，请换一个数据目录再装载。"
        case .alreadyLoaded(let count): "演示数据已经装载过（现有 \(count) 件诉求），没有再装；要重新开始请换一个数据目录。"
        case .halfLoaded: "上次装载演示数据没有完成，不能接着装；请删除这个数据目录，或者换一个，再重新装载。"
        case .usersExist: "数据库里已有用户；演示账号的密码是公开的，只能装进空的数据库，请换一个数据目录。"
        case .policy(let reason): "规则不能使用，没有装载演示数据：\(reason)。请先运行 tongxing rules check。"
        case .account(let error): error.chinese
        case .store(let error): error.chinese
        }
    }

    package var english: String {
        switch self {
        case .requestsExist(let count):
            "The database holds \(count) requests; load the demonstration zone into an empty data folder."
        case .alreadyLoaded(let count):
            "The demonstration zone is loaded already (\(count) requests); use another data folder to begin anew."
        case .halfLoaded:
            "An earlier loading was broken off and cannot go on; delete this data folder or use another one."
        case .usersExist:
            "The database has users; demonstration accounts have a public password, so use an empty data folder."
        case .policy(let reason): "The rules cannot be used (\(reason)); run tongxing rules check first."
        case .account(let error): error.english
        case .store(let error): error.english
        }
    }
}
