package import RuleModel
package import TOMLSyntax

/// What a check of a whole set of rule files found.
package struct RuleCheck: Sendable {
    /// The hash of the files.
    package var revision: String
    /// What they mean; nil where there is an error.
    package var ruleSet: RuleSet?
    /// Everything found: faults of the files, units that open requests still use, packs that are gone.
    package var diagnostics: [SourceDiagnostic]
    /// The stored files that findings show places of besides those that were checked.
    package var storedFiles: [RuleFile]

    /// Whether the files could come into force.
    package var isSound: Bool { ruleSet != nil && !diagnostics.contains { $0.severity == .error } }
}
