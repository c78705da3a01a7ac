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

    /// Reads and checks the rule files below a folder; they are named from the folder's own name on.
    init(_ path: String) throws {
        do {
            self.init(files: try RuleFolder(path).files())
        } catch {
            throw CommandFailure.usage(
                "\(error.message.chinese)；请用 --rules 指定规则文件夹。",
                "\(error.message.english); name the folder with --rules.")
        }
    }

    /// Checks files that are at hand.
    init(files: [RuleFile]) {
        self.files = files
        result = RuleChecker.check(files: files, plugins: StandardRules.plugins, revision: RuleRevision.of(files))
    }

    var printer: DiagnosticPrinter { DiagnosticPrinter(files, language: Wording.language) }

    /// The rule set; where there are errors, they are printed and the command fails.
    func ruleSet() throws -> RuleSet {
        guard let ruleSet = result.ruleSet else {
            throw CommandFailure.faults(result.diagnostics, printer)
        }
        return ruleSet
    }

    /// The policy of the files on a day; where there are errors, they are printed and the command fails.
    func policy(on day: CivilDate) throws -> CompiledPolicy {
        do { return try PolicyComposer.policy(try ruleSet(), on: day) } catch let error as PolicyError {
            throw CommandFailure.refused("\(error.description)。", "\(error.description).")
        }
    }
}
