import RuleModel
import TOMLSyntax

/// What can be wrong in a scenario file beside its TOML; codes are stable.
struct ScenarioFault {
    let file: String

    func keyUnknown(_ key: String, near: String?, at range: Range<Int>) -> SourceDiagnostic {
        make("TEST-0001", "这里没有“\(key)”这个键", "there is no key “\(key)” here", at: range, suggestion: near)
    }

    func keyMissing(_ key: String, at range: Range<Int>) -> SourceDiagnostic {
        make("TEST-0002", "这里缺少“\(key)”", "“\(key)” is missing here", at: range)
    }

    func valueWrong(_ key: String, wanted: BilingualText, at range: Range<Int>) -> SourceDiagnostic {
        make(
            "TEST-0003", "“\(key)”应写\(wanted.chinese)", "“\(key)” takes \(wanted.english)", at: range)
    }

    func nameUnknown(_ name: String, near: String?, at range: Range<Int>) -> SourceDiagnostic {
        make("TEST-0004", "“\(name)”不认识", "“\(name)” is not known", at: range, suggestion: near)
    }

    func factWrong(_ sentence: BilingualText, at range: Range<Int>) -> SourceDiagnostic {
        SourceDiagnostic(code: "TEST-0005", message: sentence, file: file, range: range)
    }

    func outOfOrder(at range: Range<Int>) -> SourceDiagnostic {
        make("TEST-0006", "时间早于前一步", "this is before the step above", at: range)
    }

    private func make(
        _ code: String, _ chinese: String, _ english: String, at range: Range<Int>, suggestion: String? = nil
    ) -> SourceDiagnostic {
        SourceDiagnostic(
            code: code, message: BilingualText(chinese: chinese + "。", english: english + "."), file: file,
            range: range, suggestion: suggestion)
    }
}
