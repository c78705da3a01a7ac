import Foundation
import RuleEngine
import RuleModel
import RulePlugins
import RuleScenarios
import TOMLSyntax
import WorkCalendar

// stars TOOL FOLDER… : check, analyse, test, explain, diff or impact over the rule files of folders, with stars among the kinds
// of rule. Nothing here knows how stars are read, decided or told.
let plugins: [any RulePlugin] = StandardRules.plugins + [StarsPlugin()]
let day = CivilDate("2026-03-02") ?? .earliest

/// Every rule file of the folders, named from `rules` on.
func files(_ folders: [String]) throws -> [RuleFile] {
    try folders.flatMap { folder in
        let paths = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
        return try paths.filter { $0.hasSuffix(".toml") }.map { path in
            let bytes = try Data(contentsOf: URL(filePath: folder).appending(path: path))
            return RuleFile(path: "rules/\(path)", bytes: [UInt8](bytes))
        }
    }
}

func printer(_ files: [RuleFile]) -> DiagnosticPrinter {
    DiagnosticPrinter(sources: Dictionary(files.map { ($0.path, LineTable($0.bytes)) }) { first, _ in first })
}

/// The rule set; where there are errors, they are printed.
func ruleSet(_ files: [RuleFile]) -> RuleSet {
    let result = RuleChecker.check(files: files, plugins: plugins)
    print(printer(files).text(result.diagnostics), terminator: "")
    guard let set = result.ruleSet else { exit(1) }
    return set
}

func analyse(_ set: RuleSet) {
    for finding in RuleAnalysis(set, plugins: plugins).findings where finding.section == StarsPlugin().section {
        print("\(finding.kind.rawValue): \(finding.message.chinese)")
    }
}

func test(_ files: [RuleFile], _ policy: CompiledPolicy) {
    let test = ScenarioTest(files, policy: policy, plugins: plugins)
    print(printer(files).text(test.diagnostics), terminator: "")
    for line in test.failures + test.coverage.filter({ $0.contains("stars") }) { print(line) }
    print("\(test.passed) 个符合，\(test.failed) 个不符合")
}

func explain(_ policy: CompiledPolicy) {
    let text = ExplanationText(policy)
    for explanation in policy.explainKinds(Facts(["days-taken": .integer(3)])) {
        for line in text.section(explanation) { print(line) }
    }
}

/// The files with every five stars made four.
func changed(_ files: [RuleFile]) -> [RuleFile] {
    files.map { file in
        RuleFile(path: file.path, text: file.text.replacingOccurrences(of: "stars = 5", with: "stars = 4"))
    }
}

/// What is different in the rules with every five stars made four.
func diff(_ files: [RuleFile], _ set: RuleSet) {
    let changed = changed(files)
    let comparison = RuleSetComparison(
        .init(set, files: files), .init(ruleSet(changed), files: changed), plugins: plugins)
    for change in comparison.changes { print(change.text.chinese) }
}

/// What the rules with every five stars made four would do to ten requests.
func impact(_ files: [RuleFile], _ set: RuleSet) {
    let changed = changed(files)
    let requests = (1...10).map { (name: "TX-\($0)", facts: Facts(["days-taken": .integer($0)])) }
    let impact = KindImpact(
        from: CompiledKind(StarsPlugin(), in: set), to: CompiledKind(StarsPlugin(), in: ruleSet(changed)), on: requests,
        day: day)
    print(impact.text.chinese)
}

let words = CommandLine.arguments.dropFirst()
let all = try files(Array(words.dropFirst()))
let set = ruleSet(all)
switch words.first {
case "check": print("没有错误")
case "analyse": analyse(set)
case "test": test(all, try PolicyComposer.policy(set, on: day, plugins: plugins))
case "explain": explain(try PolicyComposer.policy(set, on: day, plugins: plugins))
case "diff": diff(all, set)
case "impact": impact(all, set)
default: exit(2)
}
