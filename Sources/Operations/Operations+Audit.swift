import Endpoints
import RuleModel
import Store
import TOMLSyntax
import WorkCalendar

extension Operations {
    var auditVerification: Endpoint {
        .operation(
            .get, "/audit/verification", for: [.operations, .auditor],
            .init(chinese: "核对全部事件链和审计链", english: "Verify every chain of events and the audit"),
            parameters: [
                .init(
                    "head", in: .query, repeatable: true,
                    .init(chinese: "以前导出的链头，逗号隔开", english: "Heads exported before, separated by commas"))
            ]
        ) { [database] call, _ in
            var heads: [AuditHead] = []
            for text in call.parameters("head") {
                guard let head = AuditHead(text) else { throw Problem.malformedHead(text) }
                heads.append(head)
            }
            let exported = heads
            let report = try await database.read { sql in try ChainVerifier.verify(sql, against: exported) }
            return .json(report.json(in: call.language))
        }
    }

    var auditHead: Endpoint {
        .operation(
            .get, "/audit/head", for: [.operations, .auditor],
            .init(chinese: "审计链头，供存到库外", english: "The head of the audit, to be kept elsewhere")
        ) { [database] call, _ in
            let head = try await database.read { sql in try AuditLog.head(sql) }
            return .json(["head": .string(head.text), "at": .string(call.now.rfc3339)])
        }
    }
}

extension Problem {
    static func malformedHead(_ text: String) -> Problem {
        .invalidParameter(
            "head",
            .init(
                chinese: "“\(text)”不是导出的链头，应是 audit head 打印的“序号:哈希”。",
                english: "“\(text)” is no exported head; give POSITION:HASH as audit head prints it."))
    }
}

extension ChainReport {
    func json(in language: Language) -> JSONValue {
        [
            "isSound": .boolean(isSound), "auditEntries": .integer(auditEntries), "events": .integer(events),
            "head": .string(head.text), "faultCount": JSONValue(faultCount),
            "faults": JSONValue(faults.map { language == .english ? $0.english : $0.chinese }),
        ]
    }
}
