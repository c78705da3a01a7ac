import ArgumentParser
import RuleFiles
import RulePlugins
import RuleScenarios
import Store
import TOMLSyntax
import WorkCalendar

/// `tongxing rules test`: whether the rules still do what policy staff expect of them.
struct RulesTestCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "test",
        abstract: Wording.said("按 tests 里的情景核对规则", "Check the rules against the scenarios in tests"),
        discussion: Wording.said(
            "全部符合退出码是 0，有不符合的、覆盖率不够的是 1，用法不对是 2。",
            "Exit 0: all as expected; 1: some are not, or too little is covered; 2: usage."))

    @OptionGroup var rules: RulesOption
    @Flag(
        help: ArgumentHelp(
            stringLiteral: Wording.said("列出情景没有用到的规则和条件", "List the rules and conditions that no scenario reaches")))
    var coverage = false
    @Option(
        help: ArgumentHelp(
            stringLiteral: Wording.said(
                "规则或条件的覆盖率（向下取整）低于这个百分数就算不通过",
                "Fail where less than this percentage of the rules or conditions is covered")))
    var failUnder: Int?
    @Flag(
        help: ArgumentHelp(
            stringLiteral: Wording.said("把实际结果写进情景文件，再由人核对", "Write what was found into the scenario files")))
    var update = false
    @Flag(
        help: ArgumentHelp(
            stringLiteral: Wording.said(
                "为没有用到的规则和条件生成情景，期望值是现在的结果，由人核对",
                "Write scenarios for what none reaches, expecting what the rules say now, to be confirmed by a person"))
    )
    var generate = false
    @Option(
        help: ArgumentHelp(
            stringLiteral: Wording.said(
                "生成的情景写到 tests 里的哪个文件，- 是标准输出", "The file in tests that they are added to; - is standard output")))
    var into = "generated.toml"
    @OptionGroup var output: OutputOptions

    func validate() throws {
        guard into == "-" || into.wholeMatch(of: /[A-Za-z0-9][A-Za-z0-9._-]*\.toml/) != nil else {
            throw ValidationError(
                Wording.said("--into 是 tests 里的文件名，如 generated.toml，或 -。", "--into takes a file's name, or -."))
        }
        guard let failUnder, !(0...100).contains(failUnder) else { return }
        throw ValidationError(Wording.said("--fail-under 是 0 到 100 的整数。", "--fail-under takes 0 to 100."))
    }

    func run() async throws {
        let path = try await rules.path()
        let policy = try RulesFolder(path).policy(on: .earliest)
        var folder = try ScenarioFolder(path, mayBeEmpty: generate)
        var runs = try folder.runs(policy)
        if update {
            tell(changed: try folder.update(after: runs))
            runs = try folder.runs(policy)
            tell(left: ScenarioUpdate.left(runs))
        }
        if generate {
            try write(ScenarioGenerator(policy).scenarios(beside: runs), policy, &folder)
            if into == "-" { return }
            runs = try folder.runs(policy)
        }
        let isMeasured = coverage || failUnder != nil
        let measured = isMeasured ? ScenarioCoverage(runs, policy: policy, shownPath: folder.paths.shown) : nil
        let report = ScenarioReport(sources: folder.sources, language: Wording.language)
        switch output.format {
        case .text:
            tell(report.failures(runs))
            if let measured { tell(report.lines(measured, vocabulary: policy.vocabulary)) }
        case .json:
            let record = ScenarioRecord(runs, measured, vocabulary: policy.vocabulary, language: Wording.language)
            StandardStreams.output(try JSONWriter.bytes(record) + [UInt8(ascii: "\n")])
        }
        StandardStreams.error(report.summary(runs))
        if runs.contains(where: { !$0.isPassed }) || isTooLittle(measured) { throw ExitCode(1) }
    }

    private func isTooLittle(_ measured: ScenarioCoverage?) -> Bool {
        guard let measured, let failUnder, measured.percent < failUnder else { return false }
        StandardStreams.error(
            Wording.said(
                "覆盖率 \(measured.percent)% 低于 \(failUnder)%。",
                "\(measured.percent) % is covered, less than \(failUnder) %."))
        return true
    }

    private func write(
        _ generated: ScenarioGenerator.Result, _ policy: CompiledPolicy, _ folder: inout ScenarioFolder
    ) throws {
        if into == "-" {
            StandardStreams.output(Array(generated.text.utf8))
        } else if generated.count > 0 {
            tell(changed: [try folder.add(generated.text, to: into)])
        }
        StandardStreams.error(told(generated))
    }

    /// What became of what no scenario used.
    private func told(_ generated: ScenarioGenerator.Result) -> String {
        let (count, left) = (generated.count, generated.unreached.count)
        if count == 0, left == 0 {
            return Wording.said("没有要生成的情景：规则和条件都有情景用到。", "Nothing to generate: scenarios use every rule and condition.")
        }
        let made =
            count == 0
            ? Wording.said("没有生成情景", "No scenario was generated")
            : Wording.said(
                "生成 \(count) 个情景，请逐个核对期望值", "\(Wording.count(count, "scenario")) generated, please confirm each")
        let rest =
            left == 0
            ? ""
            : Wording.said("；还有 \(left) 处没有找到用得到的情景", "; \(Wording.count(left, "mark")) not reached")
        return made + rest + Wording.said("。", ".")
    }

    private func tell(_ lines: [String]) {
        for line in lines { StandardStreams.output(line) }
    }

    /// What stays as it is written, since no change of the file would make it come so.
    private func tell(left: Int) {
        guard left > 0 else { return }
        StandardStreams.error(
            Wording.said(
                "有 \(left) 处 --update 不能改写，请由人来改。",
                "\(Wording.count(left, "difference")) cannot be rewritten by --update; mend by hand."))
    }

    private func tell(changed files: [String]) {
        for file in files { StandardStreams.error(Wording.said("已改写 \(file)。", "\(file) is rewritten.")) }
    }
}
