/// A complaint and where it stands.
package struct SettingProblem: Hashable, Sendable {
    package enum Place: Hashable, Sendable {
        /// Line and column count from 1; the column counts characters.
        case file(String, line: Int, column: Int)
        case environment(String)
        case commandLine(String)
        case combination
    }

    package var place: Place
    package var complaint: SettingComplaint

    package init(_ place: Place, _ complaint: SettingComplaint) {
        self.place = place
        self.complaint = complaint.redacted
    }

    /// `Config/tongxing.toml:12:8: 错误：…`
    package var chinese: String { "\(prefix)错误：\(complaint.chinese)" }
    package var english: String { "\(prefix)error: \(complaint.english)" }

    private var prefix: String {
        switch place {
        case .file(let path, let line, let column): "\(path):\(line):\(column): "
        case .environment(let name): "\(name): "
        case .commandLine, .combination: ""
        }
    }
}
