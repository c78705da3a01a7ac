import Endpoints
import ModuleKit
import RuleModel
import RulePlugins
import ServiceDesk
import TOMLSyntax
import WorkCalendar

/// What the editor's script asks while somebody writes: the same check as that of the button, and words to complete.
struct LiveCheckPages: Sendable {
    private static let mostFaults = 100
    private static let bodyLimit = 4 * 1024 * 1024

    let desk: RuleDesk

    var endpoints: [Endpoint] {
        var check = desk.pages.endpoint(
            .post, RuleEditAddress.check, access: RuleDesk.access,
            .init(chinese: "随写随查", english: "Check while writing"), handle: check)
        check.bodyLimit = Self.bodyLimit
        return [
            check,
            desk.pages.endpoint(
                .get, RuleEditAddress.words, access: RuleDesk.access,
                .init(chinese: "规则的用词", english: "The words of the rules"), handle: words),
        ]
    }

    private func check(_ call: Call) async throws -> Reply {
        let sent = SentText(FormFields(call.body))
        guard sent.text.utf8.count <= RuleEditPages.largest else {
            throw Problem.bodyTooLarge(limit: RuleEditPages.largest)
        }
        let copy = try await desk.copy(call)
        guard copy.knows(sent.path) || RuleEditAddress.isFile(sent.path) else {
            throw Problem.notFound(call.path)
        }
        let study = try await desk.study(copy.files(with: (sent.path, sent.text)), call.language)
        let table = LineTable(Array(sent.text.utf8))
        let own = study.diagnostics.filter { $0.file == sent.path }.prefix(Self.mostFaults)
        return .json(
            .members([
                "errors": JSONValue(study.errors), "warnings": JSONValue(study.warnings),
                "faults": .array(own.map { Self.record($0, table, sent.text, call.language) }),
            ]))
    }

    /// Lines and places count from 0, places in the units of the script's strings.
    private static func record(
        _ fault: SourceDiagnostic, _ table: LineTable, _ text: String, _ language: Language
    ) -> JSONValue {
        let start = place(fault.range.lowerBound, table)
        let end = place(max(fault.range.upperBound, fault.range.lowerBound), table)
        let put = RuleFix.replacement(of: fault, in: table.bytes)
        return .members([
            "line": JSONValue(start.line), "ch": JSONValue(start.unit), "endLine": JSONValue(end.line),
            "endCh": JSONValue(end.unit), "severity": .string(fault.severity.rawValue), "code": .string(fault.code),
            "message": .string(fault.message.in(language)),
            "fix": put == nil ? nil : fault.suggestion.map { .string($0) }, "put": put.map { .string($0) },
        ])
    }

    private static func place(_ offset: Int, _ table: LineTable) -> (line: Int, unit: Int) {
        let offset = min(max(0, offset), table.bytes.count)
        let line = table.line(of: offset)
        let start = table.range(ofLine: line).lowerBound
        return (line - 1, String(decoding: table.bytes[start..<max(start, offset)], as: UTF8.self).utf16.count)
    }

    private func words(_ call: Call) async throws -> Reply {
        let copy = try await desk.copy(call)
        let study = try await desk.study(copy, call)
        let inForce = try desk.pages.desk.policy()
        let today = inForce.calendar.date(of: call.now)
        return .json(
            EditorWords(
                study.ruleSet ?? desk.rules().ruleSet, study.policy?.on(today) ?? inForce, call.language
            ).record)
    }
}
