import Demonstration
import Endpoints
import Identity

extension DemoCommand {
    /// What was loaded, for programs.
    static func document(_ summary: DemonstrationSummary) -> JSONValue {
        [
            "loaded": .boolean(true), "enterprises": JSONValue(summary.enterprises),
            "accounts": JSONValue(summary.accounts), "requests": JSONValue(summary.requests),
            "openRequests": JSONValue(summary.openRequests), "overdue": JSONValue(summary.overdue),
        ]
    }

    /// What was loaded and who may sign in, for people.
    static func text(_ summary: DemonstrationSummary) -> String {
        let accounts = (DemonstrationAccounts.administrators + DemonstrationAccounts.staff).map { user in
            "  \(user.login.padded(to: 18))\(user.displayName)"
        }
        return
            ([
                Wording.said(
                    "已装载演示园区：\(summary.enterprises) 家企业（名称均为虚构），\(summary.requests) 件诉求，其中 \(summary.openRequests) 件在办，\(summary.overdue) 件超期。",
                    "Loaded the demonstration zone: \(summary.enterprises) enterprises (invented names), \(summary.requests) requests, \(summary.openRequests) open, \(summary.overdue) overdue."
                ),
                Wording.said(
                    "演示账号，密码都是 \(DemonstrationAccounts.password)：",
                    "Demonstration accounts, all with the password \(DemonstrationAccounts.password):"),
            ] + accounts).joined(separator: "\n")
    }
}

extension String {
    fileprivate func padded(to width: Int) -> String {
        self + String(repeating: " ", count: max(1, width - count))
    }
}
