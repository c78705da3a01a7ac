/// The Swift source that carries every rule file into the product: one call of the macro that checks them together.
///
/// Each file stands as an array of its lines behind a `#sourceLocation`, so that the compiler reports a fault at the
/// line of the rule file. One array a file, since an expression a line takes the compiler quadratic time.
struct EmbeddedSource {
    struct File: Hashable {
        /// As diagnostics name it, such as `rules/service/deadlines.toml`.
        var path: String
        var text: String
    }

    var files: [File]

    var text: String {
        """
        // Made from the rule files at each build; what they say is changed there.
        import RuleModel

        extension ShippedRules {
            static let embedded: [RuleFile] = #provenRules {
        \(files.map(Self.block).joined(separator: "\n"))
        #sourceLocation()
            }
        }

        """
    }

    private static func block(_ file: File) -> String {
        let lines = file.text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
            .map { SwiftLiteral.raw(Substring($0)) }
        return """
            #sourceLocation(file: \(SwiftLiteral.plain(file.path)), line: 1)
            [\(lines.joined(separator: ",\n"))]
            """
    }
}

extension SwiftLiteral {
    /// A path as a literal without `#`, the only form that `#sourceLocation` takes.
    fileprivate static func plain(_ path: String) -> String {
        "\"" + path.filter { $0 != "\"" && $0 != "\\" && !$0.isNewline } + "\""
    }
}
