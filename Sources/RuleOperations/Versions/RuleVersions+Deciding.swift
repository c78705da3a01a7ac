import Endpoints
import Lifecycle
import ModuleKit
import RuleKeeping
import RuleModel
import RulePlugins
import Store
import TOMLSyntax
import WorkCalendar

extension RuleVersions {
    /// A draft that a second person decides, always.
    func drafting(at place: Place) -> Endpoint {
        Endpoint(
            .post, "\(place.rawValue)/drafts", access: Self.authors,
            .init(chinese: "起草规则，交另一个人批准", english: "Draft rules for a second person to approve"),
            parameters: [.idempotencyKey], body: .rules,
            successes: [(201, .init(chinese: "草稿已保存", english: "Drafted"))], answer: .ruleDraft,
            bodyLimit: Self.largestSet
        ) { call in
            let author = try caller(call)
            let key = try IdempotencyKey(call, of: author)
            let set = try submission(call)
            return try await answer(call, under: key, 201) { claim async throws(RuleRefusal) in
                try await keeper.saveDraft(
                    set.files, by: author.actor, note: set.note, base: set.base, activation: set.activation,
                    under: claim)
            } as: { draft in
                document(draft, call.language)
            }
        }
    }

    /// As `rules.activation` has it: at once, or a draft.
    var publication: Endpoint {
        Endpoint(
            .post, "\(Place.socket.rawValue)/publications", access: Self.authors,
            .init(chinese: "发布规则；要第二个人批准的，成为草稿", english: "Publish rules, or draft them where approval is asked for"),
            body: .rules, answer: .ruleDraft, bodyLimit: Self.largestSet
        ) { call in
            let (author, set) = (try caller(call), try submission(call))
            return try await answer(call, under: nil) { _ async throws(RuleRefusal) in
                try await keeper.publish(
                    set.files, by: author.actor, note: set.note, base: set.base, activation: set.activation)
            } as: { draft in
                document(draft, call.language)
            }
        }
    }

    func approval(at place: Place) -> Endpoint {
        decision(
            "approve", at: place,
            .init(chinese: "批准草稿：立即启用，或到时间启用", english: "Approve a draft: at once, or for a time"),
            BodyShape([.activation, .effective])
        ) { wish, claim throws(RuleRefusal) in
            // Today is at once, also where the author wished for a later day.
            let none: ActivationTime = wish.fields.text("effective") == nil ? .asWished : .atOnce
            return try await keeper.approve(
                wish.hash, by: wish.actor, time: wish.activation.map { .at($0) } ?? none, under: claim)
        }
    }

    func refusal(at place: Place) -> Endpoint {
        decision(
            "refuse", at: place, .init(chinese: "退回草稿", english: "Refuse a draft"), BodyShape([.reason])
        ) { wish, claim throws(RuleRefusal) in
            try await keeper.reject(
                wish.hash, by: wish.actor, reason: wish.fields.text("reason") ?? "", under: claim)
        }
    }

    func withdrawal(at place: Place) -> Endpoint {
        decision(
            "withdraw", at: place, .init(chinese: "撤回自己的草稿", english: "Take one's own draft back"), .empty
        ) { wish, claim throws(RuleRefusal) in
            try await keeper.withdraw(wish.hash, by: wish.actor, under: claim)
        }
    }

    func rollback(at place: Place) -> Endpoint {
        let body = BodyShape([.revision, .why])
        return Endpoint(
            .post, "\(place.rawValue)/rollbacks", access: .staff,
            .init(
                chinese: "恢复用过的一份规则；要第二个人批准的，成为草稿",
                english: "Bring back rules that were in force, or draft that where approval is asked for"),
            parameters: [.idempotencyKey], body: body, answer: .ruleRollback
        ) { call in
            let caller = try caller(call)
            let key = try IdempotencyKey(call, of: caller)
            let fields = try body.read(call.body)
            let zone = keeper.current.calendar.zone
            return try await answer(call, under: key) { claim async throws(RuleRefusal) in
                try await keeper.rollBack(
                    to: fields.text("revision") ?? "", by: caller.actor, note: fields.text("note") ?? "", under: claim)
            } as: { outcome in
                RuleRollbackRecord(outcome, zone)
            }
        }
    }

    private func submission(_ call: Call) throws(Problem) -> RuleSubmission {
        try RuleSubmission(
            try BodyShape.rules.read(call.body), in: keeper.current.calendar.zone, at: call.now)
    }

    /// What somebody wants to become of a draft.
    private struct Wish: Sendable {
        var hash: String
        var actor: Actor
        var fields: BodyFields
        var activation: Instant?
    }

    /// Who may is the keeper's to say, by the permissions in force.
    private func decision(
        _ name: String, at place: Place, _ summary: BilingualText, _ body: BodyShape,
        decide: @escaping @Sendable (Wish, IdempotencyClaim<RuleDraft>?) async throws(RuleRefusal) -> RuleDraft
    ) -> Endpoint {
        Endpoint(
            .post, "\(place.rawValue)/drafts/{hash}/\(name)", access: .staff, summary,
            parameters: [.idempotencyKey, .draft], body: body, answer: .ruleDraft
        ) { call in
            let caller = try caller(call)
            let key = try IdempotencyKey(call, of: caller)
            let fields = try body.read(call.body)
            let wish = Wish(
                hash: call.pathValues["hash"] ?? "", actor: caller.actor, fields: fields,
                activation: try fields.activation(in: keeper.current.calendar.zone, at: call.now))
            return try await answer(call, under: key) { claim async throws(RuleRefusal) in
                try await decide(wish, claim)
            } as: { draft in
                document(draft, call.language)
            }
        }
    }
}
