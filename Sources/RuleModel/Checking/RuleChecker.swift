public import TOMLSyntax

/// The one checker of rule files: the compiler, the command line, hot reload and the web editor all use it.
public enum RuleChecker {
    /// What a check found.
    public struct Result: Sendable {
        /// The rule set; nil where there is an error.
        public var ruleSet: RuleSet?
        /// Everything found: faults of the TOML text first, then of the rules, each by file, line and column.
        public var diagnostics: [SourceDiagnostic]
        /// The rules that rest on no clause, for policy staff to confirm; also where there are errors.
        public var defaults: [DefaultedRule]
    }

    /// Checks all rule files together; scenario tests among them are left out.
    ///
    /// - Parameters:
    ///   - files: Every file of the rule set; their order does not matter, rules count in the order of the paths.
    ///   - plugins: The kinds of rule.
    ///   - revision: The hash of the files, which the rule set will carry.
    ///   - inUse: Older rule sets that open requests still use: a unit cannot vanish under them.
    public static func check(
        files: [RuleFile], plugins: [any RulePlugin], revision: String = "", inUse: [RuleSet] = []
    ) -> Result {
        var syntaxFaults: [SourceDiagnostic] = []
        let parsed = files.filter { !$0.isScenario }.sorted { $0.path < $1.path }.map { file in
            let (root, faults) = RuleText.parse(file)
            syntaxFaults += faults
            return ParsedFile(path: file.path, root: root)
        }
        var check = SetCheck(files: parsed, plugins: plugins)
        let ruleSet = check.run(revision: revision)
        check.checkUnits(inUse: inUse)
        let diagnostics = syntaxFaults + check.diagnostics.sorted { $0.comesBefore($1) }
        let isSound = !diagnostics.contains { $0.severity == .error }
        return Result(ruleSet: isSound ? ruleSet : nil, diagnostics: diagnostics, defaults: ruleSet.defaults)
    }
}

/// A rule file as a tree.
struct ParsedFile {
    var path: String
    var root: RuleNode

    /// The rows of a section: its tables, where it is written as one table or as several.
    func rows(of section: String) -> [RuleNode] { root[section]?.rows ?? [] }

    /// The table `[pack]`; an empty one where it is not written.
    var pack: RuleNode { root["pack"] ?? RuleNode(.table([]), at: root.location) }
}
