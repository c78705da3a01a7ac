import Endpoints
import Lifecycle
import PageKit
import RuleModel
import Texts

/// Something that who submitted a request can do with it.
enum FollowAct: String, CaseIterable {
    case supplement, rating, withdraw, reopen

    /// The form's own fields, kept when it is shown again.
    var fields: [String] {
        switch self {
        case .supplement: ["text"]
        case .rating: ["satisfaction", "text"]
        case .withdraw, .reopen: ["reason"]
        }
    }

    /// Whether the form has a page of its own.
    var isAlone: Bool { self == .withdraw || self == .reopen }

    func path(_ number: RequestNumber) -> String { "\(FindPages.page(number))/\(rawValue)" }

    /// Whether the rules allow it now.
    func isPossible(_ followed: FollowedRequest) -> Bool {
        switch self {
        case .supplement: followed.possible.contains(.supplyMaterial) || followed.possible.contains(.note)
        case .rating: followed.possible.contains(.callBack) && !followed.isRated
        case .withdraw: followed.possible.contains(.withdraw)
        case .reopen: followed.possible.contains(.reopen)
        }
    }

    /// What is to be changed before it can be done, by field.
    func faults(_ fields: TypedFields) -> [String: Words] {
        switch self {
        case .supplement: textFault("text", fields, .notWritten(.text("follow.supplement-label")))
        case .reopen: textFault("reason", fields, .notWritten(.text("follow.reopen-reason")))
        case .withdraw: textFault("reason", fields, nil)
        case .rating:
            textFault("text", fields, nil).merging(
                Satisfaction(formValue: fields["satisfaction"]) == nil
                    ? ["satisfaction": .notChosen(.text("follow.rate-label"))] : [:]
            ) { first, _ in first }
        }
    }

    private func textFault(_ name: String, _ fields: TypedFields, _ missing: Words?) -> [String: Words] {
        if fields[name].isEmpty { return missing.map { [name: $0] } ?? [:] }
        let most = SubmissionForm.longestText
        return fields[name].count > most ? [name: .textTooLong(most)] : [:]
    }

    /// The command for what was typed.
    func command(_ fields: TypedFields, on followed: FollowedRequest) -> Command {
        switch self {
        case .supplement:
            followed.possible.contains(.supplyMaterial)
                ? .supplyMaterial(text: fields["text"]) : .note(text: fields["text"])
        case .withdraw: .withdraw(reason: fields["reason"].written)
        case .reopen: .reopen(reason: fields["reason"])
        case .rating:
            // Who has dealt with the unit answers the unit's question, not the office's. Source: 工作实施方案 三（三）.
            .callBack(
                .init(
                    by: followed.request.lastUnit == nil ? .office : .unit, reached: true,
                    satisfaction: Satisfaction(formValue: fields["satisfaction"]), text: fields["text"].written))
        }
    }
}

extension FollowedRequest {
    /// Whether who submitted it has rated this round.
    var isRated: Bool {
        events.contains { event in
            if case .calledBack = event.data {
                event.round == request.round && event.actor.id == PublicHandling.actor.id
            } else {
                false
            }
        }
    }
}
