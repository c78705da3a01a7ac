import Endpoints
import TOMLSyntax

/// One line of `tongxing doctor`: how something is, and where it is not in order, what to do.
struct Finding: Sendable {
    enum Verdict: String, Sendable {
        case ok, warning, fault

        var title: BilingualText {
            switch self {
            case .ok: .init(chinese: "正常", english: "ok")
            case .warning: .init(chinese: "注意", english: "warning")
            case .fault: .init(chinese: "故障", english: "fault")
            }
        }
    }

    enum Subject: String, Sendable {
        case settings, rules, calendar, folder, database, accounts, chain, sending, server, clock, disk

        var title: BilingualText {
            switch self {
            case .settings: .init(chinese: "设置", english: "settings")
            case .rules: .init(chinese: "规则", english: "rules")
            case .calendar: .init(chinese: "日历", english: "calendar")
            case .folder: .init(chinese: "数据目录", english: "folder")
            case .database: .init(chinese: "数据库", english: "database")
            case .accounts: .init(chinese: "账号", english: "accounts")
            case .chain: .init(chinese: "审计链", english: "chain")
            case .sending: .init(chinese: "对外发送", english: "sending")
            case .server: .init(chinese: "服务", english: "server")
            case .clock: .init(chinese: "时钟", english: "clock")
            case .disk: .init(chinese: "磁盘", english: "disk")
            }
        }
    }

    var verdict: Verdict
    var subject: Subject
    var text: String

    static func ok(_ subject: Subject, _ chinese: String, _ english: String) -> Finding {
        Finding(verdict: .ok, subject: subject, text: Wording.said(chinese, english))
    }

    static func warning(_ subject: Subject, _ chinese: String, _ english: String) -> Finding {
        Finding(verdict: .warning, subject: subject, text: Wording.said(chinese, english))
    }

    static func fault(_ subject: Subject, _ chinese: String, _ english: String) -> Finding {
        Finding(verdict: .fault, subject: subject, text: Wording.said(chinese, english))
    }

    var json: JSONValue {
        ["verdict": .string(verdict.rawValue), "subject": .string(subject.rawValue), "text": .string(text)]
    }

    var row: [String] { [verdict.title.in(Wording.language), subject.title.in(Wording.language), text] }
}
