public import TOMLSyntax

/// The one checker of rule files: the compiler, the command line, hot reload and the web editor all use it.
public enum RuleChecker {
    /// What a check found.
    public struct Result: Sendable {
        /// The rule set; nil where there is an error.
        public var ruleSet: RuleSet?
        /// What was found: faults of the TOML text first, then of the rules, each by file, line and column. Of a file with
        /// more than ``mostFindings`` these alone, and at their end that there are others.
        public var diagnostics: [SourceDiagnostic]
        /// The rules that rest on no clause, for policy staff to confirm; also where there are errors.
        public var defaults: [DefaultedRule]
        /// What would be refused today of a set that was in force; among the diagnostics it is told as warnings.
        public var tolerated: [SourceDiagnostic] = []
    }

    /// What sets that came into force under earlier versions may have: errors that came later, and that keep no rule
    /// from being read. A check that becomes an error belongs here, or an upgrade takes rules away that requests live by.
    private static let laterErrors: Set = ["RULE-0012", "RULE-0027", "RULE-0038"]

    /// So many errors and so many warnings of one file are told; whether there are others is told at its end. No hand
    /// writes so many: a text that has them is to be answered as soon as any other.
    public static let mostFindings = 1_000

    /// Checks all rule files together; scenario tests among them are left out.
    ///
    /// - Parameters:
    ///   - files: Every file of the rule set; their order does not matter, rules count in the order of the paths.
    ///   - plugins: The kinds of rule.
    ///   - revision: The hash of the files, which the rule set will carry.
    ///   - inUse: Older rule sets that open requests still use: a unit cannot vanish under them.
    ///   - unreadable: What was found of files that could not be read at all; the others are checked without telling that
    ///     what those may declare is missing.
    ///   - wasInForce: Whether the set came into force before; then errors that were none in earlier versions are told
    ///     as warnings, however many there are.
    ///   - tolerated: What the rules in force have and a new set may not have: an error of the set that is told of them
    ///     already says that the rules in force have it, and was no slip of whoever changed something else.
    ///   - trees: The trees of files that were checked before with the same kinds of rule, to be used again.
    public static func check(
        files: [RuleFile], plugins: [any RulePlugin], revision: String = "", inUse: [RuleSet] = [],
        unreadable: [SourceDiagnostic] = [], wasInForce: Bool = false, tolerated former: [SourceDiagnostic] = [],
        trees: KeptTrees = KeptTrees()
    ) -> Result {
        let sorted = files.filter { !$0.isScenario }.sorted { $0.path < $1.path }
        let trees = trees.trees(of: sorted, SectionNames(plugins))
        let (parsed, syntaxFaults) = (trees.map(\.file), unreadable + trees.flatMap(\.faults))
        var check = SetCheck(
            files: parsed.filter { !$0.isForeign }, plugins: plugins,
            isWhole: unreadable.isEmpty && !parsed.contains { $0.isForeign || $0.isBlank },
            mostErrors: wasInForce ? .max : mostFindings)
        let ruleSet = check.run(revision: revision)
        if check.isWhole { check.checkUnits(inUse: inUse) }
        let ownFaults = DiagnosticMerging.caused(check.diagnostics, by: syntaxFaults)
        var found = DiagnosticMerging.merged(ownFaults.sorted { $0.comesBefore($1) })
        var tolerated: [SourceDiagnostic] = []
        for place in found.indices where wasInForce && laterErrors.contains(found[place].code) {
            found[place].severity = .warning
            tolerated.append(found[place])
        }
        // One more than there were is new.
        var known = Dictionary(former.map { ($0.finding, 1) }, uniquingKeysWith: +)
        for place in found.indices where !wasInForce && !known.isEmpty {
            let finding = found[place].finding
            guard let count = known[finding], count > 0 else { continue }
            known[finding] = count - 1
            found[place].message = RuleFault.sinceBefore(found[place].message)
        }
        let diagnostics =
            DiagnosticMerging.explained(syntaxFaults, by: check.diagnostics)
            + FindingLimit.told(found, cut: check.cutFiles, most: mostFindings)
        let isSound = !diagnostics.contains { $0.severity == .error }
        return Result(
            ruleSet: isSound ? ruleSet : nil, diagnostics: diagnostics, defaults: ruleSet.defaults,
            tolerated: tolerated)
    }
}

extension SourceDiagnostic {
    /// What is found, wherever in its file it stands.
    fileprivate struct Finding: Hashable {
        var code: String
        var file: Substring
        var subject: Substring?
    }

    /// The folder that a path begins with differs between those of stored files and of others.
    fileprivate var finding: Finding {
        let name = file.firstIndex(of: "/").map { file[file.index(after: $0)...] } ?? file[...]
        return Finding(code: code, file: name, subject: subject)
    }
}
