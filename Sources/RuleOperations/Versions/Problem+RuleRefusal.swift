import Endpoints
import ModuleKit
import RuleKeeping
import Store
import TOMLSyntax

extension Problem {
    /// The one table from refusals of the keeper to what a caller is told.
    init(_ refusal: RuleRefusal) {
        if case .store(let error) = refusal {
            self.init(error)
            return
        }
        if case .repeated = refusal {
            self = .keyReused()
            return
        }
        self.init(
            refusal.status, refusal.kind, title: refusal.title, detail: refusal.text,
            faults: refusal.diagnostics.map { Fault($0.message, at: $0.file) },
            extra: refusal.finding.map { RuleFaultsRecord($0).members } ?? [])
    }
}

extension RuleRefusal {
    fileprivate var status: Int {
        switch self {
        case .faulty, .unusableName, .unusable, .gap, .undecided, .reasonMissing, .noteMissing, .tooLate, .repeated: 422
        case .unknownDraft, .unknownRevision: 404
        case .ownDraft, .onlyTheMachineKnows, .ownDraftRefused, .refusedByTheMachine, .notPermitted, .notTheAuthor: 403
        case .unchanged, .decided, .approvedOtherwise, .stale: 409
        case .store: 503
        }
    }

    fileprivate var kind: String {
        switch self {
        case .faulty, .unusableName, .unusable, .gap, .undecided: "rules-unusable"
        case .reasonMissing, .noteMissing, .tooLate: "invalid-body"
        case .unknownDraft, .unknownRevision: "not-found"
        case .ownDraft, .onlyTheMachineKnows, .ownDraftRefused, .refusedByTheMachine: "second-person-needed"
        case .notPermitted, .notTheAuthor: "not-allowed"
        case .unchanged: "rules-unchanged"
        case .decided, .approvedOtherwise: "draft-decided"
        case .stale: "draft-stale"
        case .repeated: "idempotency-key-reused"
        case .store: "store-failed"
        }
    }

    fileprivate var title: BilingualText {
        switch status {
        case 403: .init(chinese: "您不能决定这份草稿", english: "You cannot decide this")
        case 404: .init(chinese: "没有这份规则", english: "There are no such rules")
        case 409: .init(chinese: "现在办不了", english: "It cannot be done now")
        default: .init(chinese: "这份规则不能启用", english: "These rules cannot come into force")
        }
    }
}
