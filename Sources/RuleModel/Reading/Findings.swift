import TOMLSyntax

/// What a reader found, and how many errors are among it.
struct Findings {
    private(set) var all: [SourceDiagnostic] = []
    private(set) var errorCount = 0

    mutating func append(_ diagnostic: SourceDiagnostic) {
        if diagnostic.severity == .error { errorCount += 1 }
        all.append(diagnostic)
    }

    /// Takes back what something else explains better.
    mutating func remove(_ isExplained: (SourceDiagnostic) -> Bool) {
        all.removeAll(where: isExplained)
        errorCount = all.count { $0.severity == .error }
    }

    static func += (findings: inout Findings, others: Findings) {
        if others.all.isEmpty { return }
        findings.all += others.all
        findings.errorCount += others.errorCount
    }
}
