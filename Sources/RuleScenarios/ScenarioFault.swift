import RuleModel
import RulePlugins
import TOMLSyntax

/// What can be wrong in a scenario file beside its TOML; codes are stable.
struct ScenarioFault {
    let file: String

    func keyUnknown(_ key: String, near: String?, at range: Range<Int>) -> SourceDiagnostic {
        make("TEST-0001", "这里没有“\(key)”这个键", "there is no key “\(key)” here", at: range, suggestion: near)
    }

    /// Sections of rule files among scenarios; at least one.
    func rulesAmongScenarios(_ entries: [TOMLTable.Entry]) -> SourceDiagnostic {
        make(
            "TEST-0001", "“\(entries[0].key)”属于规则，这里只写情景：请移到 tests 以外的文件里",
            "“\(entries[0].key)” belongs to the rules, and only scenarios stand here: move it to a file outside tests",
            at: entries[0].keyRange, others: entries.dropFirst().map(\.keyRange))
    }

    /// Keys before the first `[[scenario]]`; at least one.
    func headerMissing(above entries: [TOMLTable.Entry]) -> SourceDiagnostic {
        make(
            "TEST-0001", "“\(entries[0].key)”不在情景里：情景的第一行要写 [[scenario]]，单独一行",
            "“\(entries[0].key)” is in no scenario: a scenario begins with [[scenario]] on a line of its own",
            at: entries[0].keyRange, others: entries.dropFirst().map(\.keyRange))
    }

    /// A key of a scenario as a header without the scenario's name.
    func headerIncomplete(_ entry: TOMLTable.Entry) -> SourceDiagnostic {
        let name = "scenario.\(entry.key)"
        return make(
            "TEST-0001", "“\(entry.key)”不在情景里：写成表头的，前面要加 scenario",
            "“\(entry.key)” is in no scenario: as a header it begins with scenario", at: entry.keyRange,
            suggestion: name)
    }

    func keyMissing(_ key: String, at range: Range<Int>) -> SourceDiagnostic {
        make("TEST-0002", "这里缺少“\(key)”", "“\(key)” is missing here", at: range)
    }

    /// - Parameter near: what to write in place of the value, quotes included.
    func valueWrong(
        _ key: String, wanted: BilingualText, at range: Range<Int>, near: String? = nil
    ) -> SourceDiagnostic {
        var fault = make(
            "TEST-0003", "“\(key)”应写\(wanted.chinese)", "“\(key)” takes \(wanted.english)", at: range, suggestion: near)
        fault.isSuggestionWhole = near != nil
        return fault
    }

    /// A fact that nobody tells when a request is registered: it follows from the matter or the steps.
    func factUntold(_ name: String, at range: Range<Int>) -> SourceDiagnostic {
        make(
            "TEST-0005", "“\(name)”不是登记时写的，写在 facts 里不起作用：由事项目录或者经过（steps）得出",
            "“\(name)” is not told at registration and does nothing here; it follows from the matter or the steps",
            at: range)
    }

    /// - Parameters:
    ///   - near: the name that was most likely meant; where there is none, those are listed that there are, if few.
    ///   - names: every name that can stand there.
    func nameUnknown(_ name: String, near: String?, among names: [String], at range: Range<Int>) -> SourceDiagnostic {
        let isListed = near == nil && !names.isEmpty && names.count <= Self.mostListed
        return make(
            "TEST-0004",
            "“\(name)”不认识" + (isListed ? "，可以写 \(names.joined(separator: "、"))" : ""),
            "“\(name)” is not known" + (isListed ? "; there are \(names.joined(separator: ", "))" : ""), at: range,
            suggestion: near)
    }

    private static let mostListed = 20

    /// An id that no rule has, where another rule decides.
    func ruleUnknown(_ name: String, deciding rule: String, at range: Range<Int>) -> SourceDiagnostic {
        make(
            "TEST-0004", "没有 id 为“\(name)”的规则，这件诉求现在用的是“\(rule)”；规则只是改了 id 的，写新的",
            "no rule has the id “\(name)”; for this request it is “\(rule)” that decides: where the rule was only given another id, write that",
            at: range, suggestion: rule)
    }

    func factWrong(_ fault: FactsReader.Fault, in table: Range<Int>) -> SourceDiagnostic {
        fault.diagnostic("TEST-0005", file: file, whole: table)
    }

    func outOfOrder(at range: Range<Int>) -> SourceDiagnostic {
        make("TEST-0006", "时间早于前一步", "this is before the step above", at: range)
    }

    func endsTooEarly(at range: Range<Int>) -> SourceDiagnostic {
        make(
            "TEST-0006", "看结果的时刻（until）早于登记或最后一步", "until is before the registration or the last step", at: range)
    }

    private func make(
        _ code: String, _ chinese: String, _ english: String, at range: Range<Int>, others: [Range<Int>] = [],
        suggestion: String? = nil
    ) -> SourceDiagnostic {
        let here = BilingualText(chinese: "这里也是", english: "here too")
        return SourceDiagnostic(
            code: code,
            message: BilingualText(
                chinese: chinese + "。", english: english.prefix(1).uppercased() + english.dropFirst() + "."),
            file: file, range: range, related: others.map { .init(file: file, range: $0, label: here) },
            suggestion: suggestion)
    }
}
