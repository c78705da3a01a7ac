import TOMLSyntax

/// Tells no more of a file than somebody reads: what is left out is said at its end.
enum FindingLimit {
    /// Of each file the first so many errors and the first so many warnings.
    ///
    /// - Parameters:
    ///   - diagnostics: Sorted, so that those of one file follow one another.
    ///   - cut: The files in which no others were looked for, since there were too many errors.
    static func told(_ diagnostics: [SourceDiagnostic], cut: Set<String>, most: Int) -> [SourceDiagnostic] {
        var told: [SourceDiagnostic] = []
        var silent = cut
        var rest = diagnostics[...]
        while let file = rest.first?.file {
            let own = rest.prefix { $0.file == file }
            rest = rest.dropFirst(own.count)
            told += Self.told(own, isCut: silent.remove(file) != nil, most)
        }
        // What was found in these is told where it stands first, in another file.
        return told
            + silent.sorted().map {
                RuleFault.othersLeftOut(.error, at: SourceLocation(path: $0, line: 1, range: 0..<0))
            }
    }

    private static func told(
        _ own: ArraySlice<SourceDiagnostic>, isCut: Bool, _ most: Int
    ) -> [SourceDiagnostic] {
        guard isCut || own.count > most, let last = own.last else { return Array(own) }
        var counts: [SourceDiagnostic.Severity: Int] = [:]
        let told = own.filter {
            counts[$0.severity, default: 0] += 1
            return counts[$0.severity, default: 0] <= most
        }
        let isErrorLeft = isCut || counts[.error, default: 0] > most
        guard isErrorLeft || counts[.warning, default: 0] > most else { return told }
        let place = SourceLocation(path: last.file, line: 1, range: last.range)
        return told + [RuleFault.othersLeftOut(isErrorLeft ? .error : .warning, at: place)]
    }
}
