import RuleFiles
import TOMLSyntax

// What an upgrade of the product did to stored rules.
extension RulesInForce {
    /// Whether the rules activated last cannot be used, and others serve in their place.
    var isStandIn: Bool { newest.id != lastActivation }

    /// That others stand in for the newest rules, or that the newest have what a new set may not have; nil where neither
    /// is so.
    var upgradeRemark: BilingualText? {
        guard !isStandIn else {
            return BilingualText(
                chinese: "最后启用的规则，这个版本的程序读不了，现按 \(newest.revision.prefix(12)) 办理；请改好规则再启用，详情见日志。",
                english:
                    "This version cannot read the rules activated last; \(newest.revision.prefix(12)) serve instead. "
                    + "Mend the rules and activate them; the log has the details.")
        }
        guard let first = newest.tolerated.first else { return nil }
        let chinese = DiagnosticPrinter(newest.files).heading(first)
        let english = DiagnosticPrinter(newest.files, language: .english).heading(first)
        let others = newest.tolerated.count - 1
        return BilingualText(
            chinese: "现行规则照常使用，但有这个版本不再接受的写法，下次改规则要先改好：\(chinese)" + (others > 0 ? "（还有 \(others) 处）" : ""),
            english:
                "The rules in force serve on, but have what this version takes no more; mend it with the next change: "
                + english + (others > 0 ? " (and \(others) more)" : ""))
    }
}
