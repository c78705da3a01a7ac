import RuleModel
import RulePlugins
import Testing

@Suite("Who may do what")
struct PermitTests {
    static let permits = """
        [[permit]]
        id = "handler"
        title = "承办"
        commands = ["accept", "return", "contact"]
        when = { role = "handler", own-unit = true, state = ["dispatched", "accepted"] }
        [[permit]]
        id = "dispatcher"
        title = "派单"
        commands = ["dispatch", "return"]
        when = { role = ["dispatcher", "intake"], unit = "政务办" }
        [[permit]]
        id = "submitter"
        title = "本人"
        commands = ["withdraw"]
        when = { role = "public", submitter = true }
        [[permit]]
        id = "register"
        title = "登记"
        commands = ["register"]
        when = { role = ["intake", "portal"], state = { present = false } }

        """

    private func query(
        _ command: CommandName, _ roles: Set<Role>, unit: UnitName? = nil, state: StateName? = .dispatched,
        lead: UnitName? = "规建局", isSubmitter: Bool = false
    ) -> PermitQuery {
        PermitQuery(
            command: command, roles: roles, unit: unit, state: state, lead: lead, track: .transferred,
            isSubmitter: isSubmitter)
    }

    private func rule(_ decision: PermitDecision) -> String {
        switch decision {
        case .permitted(let reference): "permitted by \(reference.rule)"
        case .refused(let nearest): "refused, nearest \(nearest?.rule ?? "none")"
        }
    }

    @Test("A command is permitted by the first rule that holds; a refusal names the nearest")
    func decides() throws {
        let policy = try PolicySamples.policy(Self.permits)
        let cases: [(PermitQuery, String)] = [
            (query(.accept, [.handler], unit: "规建局"), "permitted by handler"),
            (query(.accept, [.handler], unit: "科技局"), "refused, nearest handler"),
            (query(.accept, [.handler], unit: "规建局", state: .concluded), "refused, nearest handler"),
            (query(.accept, [.handler], unit: nil, lead: nil), "refused, nearest handler"),
            (query(.return, [.dispatcher], unit: "政务办"), "permitted by dispatcher"),
            (query(.return, [.dispatcher], unit: "规建局"), "refused, nearest dispatcher"),
            (query(.return, [.handler], unit: "科技局"), "refused, nearest handler"),
            (query(.dispatch, [.reviewer, .intake], unit: "政务办"), "permitted by dispatcher"),
            (query(.withdraw, [.public], isSubmitter: true), "permitted by submitter"),
            (query(.withdraw, [.public]), "refused, nearest submitter"),
            (query(.register, [.portal], state: nil, lead: nil), "permitted by register"),
            (query(.register, [.portal], state: .registered), "refused, nearest register"),
            (query(.close, [.handler]), "refused, nearest none"),
        ]
        for (query, expected) in cases { #expect(rule(policy.permit(query)) == expected, "\(query)") }
    }
}
