import Endpoints
package import ModuleKit
import RuleModel
import TOMLSyntax

/// The navigation that exists without any module.
package enum CoreMenu {
    package static let entries = [
        MenuEntry(
            .handling, path: "/inbox", title: BilingualText(chinese: "收件箱", english: "Inbox"), icon: "inbox",
            access: .staff),
        MenuEntry(
            .handling, path: "/requests/new", title: BilingualText(chinese: "登记诉求", english: "Register a request"),
            icon: "plus", access: .roles(registrars)),
        MenuEntry(
            .administration, path: "/overview", title: BilingualText(chinese: "运行概览", english: "Overview"),
            icon: "chart", access: .staff),
        MenuEntry(
            .administration, path: "/rules", title: BilingualText(chinese: "在用规则", english: "Rules in force"),
            icon: "rule", access: .staff),
    ]

    /// Whose page of registration it is; the rules decide besides.
    static let registrars: Set<Role> = [.intake, .dispatcher, .handler]

    /// The letters after `g`, by address.
    static let keys = [
        "/inbox": "i", "/overview": "o", "/rules": "r", "/enterprises": "e", "/knowledge": "k", "/conferences": "m",
        "/worksheets": "w", "/audit": "a",
    ]
}
