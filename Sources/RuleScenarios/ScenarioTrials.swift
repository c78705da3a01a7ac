import RuleEngine
import RuleModel
import RulePlugins
import TOMLSyntax

/// Every rule that scenarios can reach, in one order: those about requests, then the permissions.
struct ScenarioTrials {
    /// Every rule as if nothing were known.
    let rules: [RuleTrial]
    /// How many of them are about requests.
    private let requestRules: Int

    /// The rules of a policy, whatever its day.
    init(_ policy: CompiledPolicy) {
        let rules = policy.trials(Facts())
        requestRules = rules.count
        self.rules = rules + policy.permitTrials("", to: Facts())
    }

    /// Whether the rule at a place is a permission.
    func isPermission(_ rule: Int) -> Bool { rule >= requestRules }

    /// What became of each rule whenever it was asked in a scenario.
    func forEach(of run: ScenarioRun, _ body: (Int, RuleTrial) -> Void) {
        if let who = run.scenario.who {
            forEach(permission: who, run.policy, body)
        } else {
            for facts in Set(run.asked) { forEach(facts, run.policy, body) }
        }
    }

    /// What became of each rule when it was asked last, as a reader of the scenario sees it.
    func forEach(atEndOf run: ScenarioRun, _ body: (Int, RuleTrial) -> Void) {
        if let who = run.scenario.who {
            forEach(permission: who, run.policy, body)
        } else if let facts = run.asked.last {
            forEach(facts, run.policy, body)
        }
    }

    private func forEach(_ facts: Facts, _ policy: CompiledPolicy, _ body: (Int, RuleTrial) -> Void) {
        for (place, trial) in policy.trials(facts).enumerated() { body(place, trial) }
    }

    private func forEach(permission who: Facts, _ policy: CompiledPolicy, _ body: (Int, RuleTrial) -> Void) {
        let asked = PermissionFindings(who, policy: policy).asked
        for command in PermissionFindings.commands(policy) {
            for (place, trial) in policy.permitTrials(command, to: asked).enumerated() {
                body(requestRules + place, trial)
            }
        }
    }
}
