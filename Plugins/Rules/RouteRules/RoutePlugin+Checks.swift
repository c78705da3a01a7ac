public import RuleModel
public import TOMLSyntax

// What can be written, but can hardly be meant.
extension RoutePlugin {
    public func check(_ rules: [Rule<RouteOutcome>], in scope: CheckScope, _ diagnostics: inout [SourceDiagnostic]) {
        for rule in rules {
            // A group that the lead is one of is another matter: it names the others of it.
            guard let lead = rule.outcome.lead, rule.outcome.support.contains(lead) else { continue }
            diagnostics.append(
                RuleFault.leadSupportsItself(
                    "\(lead)", at: rule.place(of: "then.support", element: "\(lead)"), lead: rule.place(of: "then.lead")
                ))
        }
    }
}
