/// A file that pages refer to, kept in the binary. Its path changes with its content, so it may be cached for good.
package struct Asset: Hashable, Sendable {
    /// Such as `app.css`.
    package let name: String
    /// Such as `/assets/app.3f2a….css`.
    package let path: String
    package let contentType: String
    package let bytes: [UInt8]

    package init(_ stem: String, _ suffix: String, contentType: String, text: String) {
        name = "\(stem).\(suffix)"
        bytes = Array(text.utf8)
        path = "/assets/\(stem).\(ContentHash.text(of: bytes)).\(suffix)"
        self.contentType = contentType
    }

    package static let all: [Asset] = [
        Asset("app", "css", contentType: "text/css; charset=utf-8", text: Stylesheet.text),
        Asset("app", "js", contentType: "text/javascript; charset=utf-8", text: Script.text),
        Asset("mark", "svg", contentType: "image/svg+xml", text: Icon.siteMark),
    ]

    /// What the rule editor needs besides.
    package static let ruleEditor: [Asset] = [
        Asset("editor", "css", contentType: "text/css; charset=utf-8", text: Stylesheet.textEditor),
        Asset(
            "editor", "js", contentType: "text/javascript; charset=utf-8", text: "'use strict';\n" + Script.ruleEditor),
    ]

    /// The asset that is served under a path; nil where there is none.
    package static func at(_ path: String) -> Asset? { (all + ruleEditor).first { $0.path == path } }

    /// The asset of that name; nil where there is none.
    package static func named(_ name: String) -> Asset? { all.first { $0.name == name } }
}
