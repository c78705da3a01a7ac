import Endpoints
import Foundation
import PageKit

/// The text editor of Debian's package `libjs-codemirror`, served as it is installed; nil where it is not.
///
/// Nothing of it is part of the product: without the package the plain field stays, and everything works.
package struct EditorLibrary: Sendable {
    /// Where Debian puts it.
    package static let folder = "/usr/share/javascript/codemirror"

    private static let scriptFiles = ["lib/codemirror.js", "mode/toml/toml.js", "addon/hint/show-hint.js"]
    private static let styleFiles = ["lib/codemirror.css", "addon/hint/show-hint.css"]

    let script: Asset
    let style: Asset

    /// Reads the files of a folder; nil where one of them is not there.
    package init?(_ folder: String = Self.folder) {
        guard let script = Self.text(of: Self.scriptFiles, in: folder),
            let style = Self.text(of: Self.styleFiles, in: folder)
        else { return nil }
        self.script = Asset("codemirror", "js", contentType: "text/javascript; charset=utf-8", text: script)
        self.style = Asset("codemirror", "css", contentType: "text/css; charset=utf-8", text: style)
    }

    var assets: [Asset] { [style, script] }

    private static func text(of files: [String], in folder: String) -> String? {
        var text = ""
        for file in files {
            guard let part = try? String(contentsOfFile: "\(folder)/\(file)", encoding: .utf8) else { return nil }
            text += part + "\n"
        }
        return text
    }
}
