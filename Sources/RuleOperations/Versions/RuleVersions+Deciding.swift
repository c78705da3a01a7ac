import Endpoints
import Lifecycle
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
            .init(chinese: "起草规则，交另一个人批准", english: "Draft rules for a second person to approve"), body: .rules,
            successes: [(201, .init(chinese: "草稿已保存", english: "Drafted"))], answer: .ruleDraft,
            bodyLimit: Self.largestSet
        ) { call in
            let (author, set) = (try caller(call), try submission(call))
            return try await answer(201) { () async throws(RuleRefusal) in
                document(
                    try await keeper.saveDraft(
                        set.files, by: author, note: set.note, base: set.base, activation: set.activation),
                    call.language)
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
            return try await answer { () async throws(RuleRefusal) in
                document(
                    try await keeper.publish(
                        set.files, by: author, note: set.note, base: set.base, activation: set.activation),
                    call.language)
            }
        }
    }

    func approval(at place: Place) -> Endpoint {
        decision(
            "approve", at: place,
            .init(chinese: "批准草稿：立即启用，或到时间启用", english: "Approve a draft: at once, or for a time"),
            BodyShape([.activation, .effective])
        ) { hash, actor, fields, activation throws(RuleRefusal) in
            // Today is at once, also where the author wished for a later day.
            let none: ActivationTime = fields.text("effective") == nil ? .asWished : .atOnce
            return try await keeper.approve(hash, by: actor, time: activation.map { .at($0) } ?? none)
        }
    }

    func refusal(at place: Place) -> Endpoint {
        decision(
            "refuse", at: place, .init(chinese: "退回草稿", english: "Refuse a draft"), BodyShape([.reason])
        ) { hash, actor, fields, _ throws(RuleRefusal) in
            try await keeper.reject(hash, by: actor, reason: fields.text("reason") ?? "")
        }
    }

    func withdrawal(at place: Place) -> Endpoint {
        decision(
            "withdraw", at: place, .init(chinese: "撤回自己的草稿", english: "Take one's own draft back"), .empty
        ) { hash, actor, _, _ throws(RuleRefusal) in
            try await keeper.withdraw(hash, by: actor)
        }
    }

    func rollback(at place: Place) -> Endpoint {
        let body = BodyShape([.revision, .why])
        return Endpoint(
            .post, "\(place.rawValue)/rollbacks", access: .staff,
            .init(
                chinese: "恢复用过的一份规则；要第二个人批准的，成为草稿",
                english: "Bring back rules that were in force, or draft that where approval is asked for"), body: body,
            answer: .ruleRollback
        ) { call in
            let (actor, fields) = (try caller(call), try body.read(call.body))
            let zone = keeper.current.calendar.zone
            return try await answer { () async throws(RuleRefusal) in
                let outcome = try await keeper.rollBack(
                    to: fields.text("revision") ?? "", by: actor, note: fields.text("note") ?? "")
                return RuleRollbackRecord(outcome, zone)
            }
        }
    }

    private func submission(_ call: Call) throws(Problem) -> RuleSubmission {
        try RuleSubmission(
            try BodyShape.rules.read(call.body), in: keeper.current.calendar.zone, at: call.now)
    }

    /// Who may is the keeper's to say, by the permissions in force.
    private func decision(
        _ name: String, at place: Place, _ summary: BilingualText, _ body: BodyShape,
        decide: @escaping @Sendable (String, Actor, BodyFields, Instant?) async throws(RuleRefusal) -> RuleDraft
    ) -> Endpoint {
        Endpoint(
            .post, "\(place.rawValue)/drafts/{hash}/\(name)", access: .staff, summary, parameters: [.draft], body: body,
            answer: .ruleDraft
        ) { call in
            let (actor, fields) = (try caller(call), try body.read(call.body))
            let activation = try fields.activation(in: keeper.current.calendar.zone, at: call.now)
            return try await answer { () async throws(RuleRefusal) in
                document(try await decide(call.pathValues["hash"] ?? "", actor, fields, activation), call.language)
            }
        }
    }
}
