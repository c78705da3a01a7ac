import ArgumentParser
import Endpoints
import Store

/// `tongxing audit`: whether what is recorded is what happened.
struct AuditCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "audit", abstract: Wording.said("核对审计", "Verify the audit"),
        subcommands: [AuditVerifyCommand.self, AuditHeadCommand.self])
}

/// `tongxing audit head`: prints `POSITION:HASH`, to be kept outside the database.
struct AuditHeadCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "head", abstract: Wording.said("打印审计链头，供存到库外", "Print the head of the audit, to be kept elsewhere")
    )

    @OptionGroup var place: SettingsOptions
    @OptionGroup var output: OutputOptions

    func run() async throws {
        let answer = try await DataFolder(place).answer(.get("audit", "head"))
        output.print(answer) { $0.text("head") }
    }
}

/// `tongxing audit verify`: finds edits, deletions, reordering and a cut tail in every chain.
struct AuditVerifyCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify", abstract: Wording.said("核对全部事件链和审计链", "Verify every chain of events and the audit"))

    @Option(help: ArgumentHelp(stringLiteral: Wording.said("以前导出的链头", "A head that was exported before")))
    var head: [String] = []
    @Option(help: ArgumentHelp(stringLiteral: Wording.said("逐行存有链头的文件", "A file of exported heads, one a line")))
    var heads: String?
    @OptionGroup var place: SettingsOptions
    @OptionGroup var output: OutputOptions

    func run() async throws {
        // Empty ones count: a script whose file of heads is gone must not read that the chain is sound.
        let heads =
            try head.flatMap { $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init) }
            + fileHeads()
        // Said before anything is verified: exit 1 is for a chain that is not sound.
        for text in heads where AuditHead(text) == nil {
            throw CommandFailure.usage(
                "“\(text)”不是导出的链头，应是 audit head 打印的“序号:哈希”。",
                "“\(text)” is no exported head; give POSITION:HASH as audit head prints it.")
        }
        let folder = try await DataFolder(place)
        let query = heads.map { (name: "head", value: $0) }
        let request = OperationRequest(method: .get, parts: ["audit", "verification"], query: query)
        let answer = try await ProgressLine.during(Wording.said("核对中", "Verifying")) {
            try await folder.answer(request)
        }
        output.print(answer, text: Self.sentences)
        if !answer.isTrue("isSound") { throw ExitCode(1) }
    }

    private func fileHeads() throws -> [String] {
        guard let heads else { return [] }
        let texts = String(decoding: try InputFile.bytes(of: heads), as: UTF8.self)
            .split(whereSeparator: \.isWhitespace).map(String.init)
        guard !texts.isEmpty else {
            throw CommandFailure.usage(
                "\(heads) 里没有链头，应逐行存有 audit head 打印的“序号:哈希”。",
                "There is no head in \(heads); keep there, one a line, what audit head prints as POSITION:HASH.")
        }
        return texts
    }

    private static func sentences(_ report: JSONValue) -> String {
        let (events, entries) = (report.integer("events"), report.integer("auditEntries"))
        guard !report.isTrue("isSound") else {
            return Wording.said(
                "完好：\(events) 个事件，\(entries) 条审计，链头 \(report.text("head"))。",
                "Sound: \(events) events, \(entries) audit entries, head \(report.text("head")).")
        }
        let faults = report.elements("faults").compactMap(\.string)
        let count = report.integer("faultCount")
        return (faults + [Wording.said("共 \(count) 处不符。", "\(Wording.count(count, "fault")).")]).joined(separator: "\n")
    }
}
