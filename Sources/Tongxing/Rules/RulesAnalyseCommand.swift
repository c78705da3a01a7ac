import ArgumentParser
import RuleEngine
import RuleFiles
import RuleModel
import RulePlugins
import Store
import TOMLSyntax
import WorkCalendar

/// `tongxing rules analyse`: what the rules, taken together, probably do not mean, each with a request that shows it.
struct RulesAnalyseCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "analyse",
        abstract: Wording.said(
            "找出轮不到的、重叠的、没有规则管的、到期的，每一处给一个例子",
            "Find shadowed, overlapping, missing and ended rules, each with a request that shows it"),
        discussion: Wording.said(
            "有轮不到的、没有诉求能符合的、重复的、不起作用的、没有规则管的，退出码是 1；只有提示是 0。",
            "Exit 1 where rules are shadowed, unreachable, duplicate or without effect, or leave a gap; 0 for notes alone."
        ))

    @OptionGroup var rules: RulesOption
    @Option(
        help: ArgumentHelp(
            stringLiteral: Wording.said(
                "按哪一天看：事项和行业用那天的，那天以前到期的规则都列出；如 2026-02-09，默认今天",
                "The day whose catalogue counts and by which rules have ended; today")))
    var on: String?
    @OptionGroup var output: OutputOptions

    func run() async throws {
        let folder = try RulesFolder(try await rules.path())
        let policy = try folder.policy(on: .earliest)
        let today =
            try DayArgument.day(on, of: "--on", such: "2026-02-09") ?? policy.calendar.date(of: MachineClock.now())
        let analysis = RuleAnalysis(
            try folder.ruleSet(), plugins: StandardRules.plugins, knowledge: policy.on(today).knowledge, on: today)
        switch output.format {
        case .text: tell(analysis, folder.paths)
        case .json:
            let record = RuleAnalysisRecord(analysis, language: Wording.language, paths: folder.paths)
            StandardStreams.output(try JSONWriter.bytes(record) + [UInt8(ascii: "\n")])
        }
        if analysis.findings.contains(where: \.kind.isFault) { throw ExitCode(1) }
    }

    private func tell(_ analysis: RuleAnalysis, _ paths: ShownPaths) {
        let ordered = analysis.findings.sorted { Self.place($0) < Self.place($1) }
        let grouped = Dictionary(grouping: ordered, by: \.kind.severity)
        for severity in RuleFinding.Kind.Severity.allCases {
            for finding in grouped[severity] ?? [] { tell(finding, paths) }
        }
        func count(_ severity: RuleFinding.Kind.Severity) -> Int { grouped[severity]?.count ?? 0 }
        StandardStreams.error(
            Wording.said(
                "\(count(.error)) 处错误，\(count(.warning)) 处警告，\(count(.note)) 处提示。",
                "\(Wording.count(count(.error), "error")), \(Wording.count(count(.warning), "warning")), "
                    + "\(Wording.count(count(.note), "note")).")
        )
        if let unsettled = analysis.unsettledText { StandardStreams.error(unsettled.in(Wording.language)) }
    }

    private func tell(_ finding: RuleFinding, _ paths: ShownPaths) {
        let place = finding.location.map { "\(paths.shown($0.path)):\($0.line): " } ?? ""
        StandardStreams.output(
            "\(place)\(finding.kind.severity.rawValue)[\(finding.kind.rawValue)]: \(finding.message.in(Wording.language))\(days(finding))"
        )
        guard let witness = finding.witness else { return }
        let request =
            witness.values.isEmpty
            ? Wording.said("各项都还没有写明的诉求", "a request of which nothing is known yet") : FactsLine.text(witness)
        StandardStreams.output("  " + Wording.said("例如：", "such as: ") + request)
    }

    private static func place(_ finding: RuleFinding) -> (String, Int) {
        (finding.location?.path ?? "", finding.location?.line ?? 0)
    }

    /// The days, where it is not so for ever.
    private func days(_ finding: RuleFinding) -> String {
        switch (finding.from, finding.until) {
        case (.earliest, nil): ""
        case (.earliest, let until?): Wording.said("（到 \(until) 为止）", " (until \(until))")
        case (let from, nil): Wording.said("（自 \(from) 起）", " (from \(from))")
        case (let from, let until?): Wording.said("（\(from) 到 \(until)）", " (\(from) to \(until))")
        }
    }
}
