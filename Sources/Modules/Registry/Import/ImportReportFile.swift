import TOMLSyntax

/// Everything that was wrong or doubtful in a file, as a list that a spreadsheet opens.
enum ImportReportFile {
    static func csv(_ report: ImportReport, in language: Language) -> String {
        let header = language == .chinese ? ["行", "列", "结果", "原因"] : ["row", "column", "result", "reason"]
        let (rejected, taken) = language == .chinese ? ("未导入", "已取，请核对") : ("left out", "taken, please check")
        let lines =
            report.faults.map { line($0, rejected, language) } + report.warnings.map { line($0, taken, language) }
        return CSVText.table([header] + lines)
    }

    private static func line(_ fault: RowFault, _ outcome: String, _ language: Language) -> [String] {
        ["\(fault.row)", fault.column ?? "", outcome, language == .chinese ? fault.chinese : fault.english]
    }
}
