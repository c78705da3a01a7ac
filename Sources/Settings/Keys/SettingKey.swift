/// One setting: declared once, from which the documented file, the checks and the listing follow.
package struct SettingKey: Hashable, Sendable {
    /// Dotted, such as `http.body-limit`.
    package var name: String
    package var kind: SettingKind
    package var defaultValue: SettingValue
    /// A secret is never printed and is better given by environment than by file.
    package var isSecret: Bool
    /// Whether a change of the file takes effect while the service runs.
    package var isLive: Bool
    package var chinese: String
    package var english: String

    package init(
        _ name: String, _ kind: SettingKind, default value: SettingValue, secret: Bool = false, live: Bool = false,
        _ chinese: String, _ english: String
    ) {
        self.name = name
        self.kind = kind
        self.defaultValue = value
        self.isSecret = secret
        self.isLive = live
        self.chinese = chinese
        self.english = english
    }

    /// `TONGXING_HTTP_BODY_LIMIT`
    package var environmentName: String {
        "TONGXING_" + name.uppercased().map { $0 == "." || $0 == "-" ? "_" : $0 }
    }

    /// The table of the file it stands in; empty for the top.
    var section: String {
        name.contains(".") ? String(name.prefix(upTo: name.lastIndex(of: ".") ?? name.startIndex)) : ""
    }
    var lastName: String { String(name.split(separator: ".").last ?? "") }
}
