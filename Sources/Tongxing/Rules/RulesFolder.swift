import RuleFiles
import RuleKeeping
import RuleModel
import RulePlugins
import TOMLSyntax
import WorkCalendar

/// The rule files of a folder, read and checked as one set.
struct RulesFolder {
    let files: [RuleFile]
    let result: RuleChecker.Result
    /// How the paths of the files are shown.
    let paths: ShownPaths

    /// Reads and checks the rule files below a folder; they are known as `rules/…` and shown as the folder was named.
    ///
    /// - Parameter isOption: Whether `--rules` names the folder; else an argument of the command does.
    init(_ path: String, isOption: Bool = true) throws {
        do {
            let (files, faults) = try RuleFolder(path, named: ShownPaths.stored).readableFiles()
            self.init(files: files, unreadable: faults, below: path)
        } catch {
            throw CommandFailure.usage(
                "\(error.message.chinese)；\(isOption ? "请用 --rules 指定规则文件夹" : "请检查文件夹的路径")。",
                "\(error.message.english); \(isOption ? "name the folder with --rules" : "check its path").")
        }
    }

    /// Checks files that are at hand.
    init(files: [RuleFile], unreadable: [SourceDiagnostic] = [], below path: String = ShownPaths.stored) {
        self.files = files
        paths = ShownPaths(path)
        result = RuleChecker.check(
            files: files, plugins: StandardRules.plugins, revision: RuleRevision.of(files), unreadable: unreadable)
    }

    /// What was found, under the paths to show.
    var diagnostics: [SourceDiagnostic] { result.diagnostics.map(paths.shown) }

    var printer: DiagnosticPrinter { DiagnosticPrinter(files.map(paths.shown), language: Wording.language) }

    /// The rule set; where there are errors, they are printed and the command fails.
    func ruleSet() throws -> RuleSet {
        guard let ruleSet = result.ruleSet else {
            throw CommandFailure.faults(diagnostics, printer)
        }
        return ruleSet
    }

    /// The policy of the files on a day; where there are errors, they are printed and the command fails.
    func policy(on day: CivilDate) throws -> CompiledPolicy {
        do { return try PolicyComposer.policy(try ruleSet(), on: day) } catch let error as PolicyError {
            throw CommandFailure.faults([paths.shown(error.diagnostic(files))], printer)
        }
    }
}
