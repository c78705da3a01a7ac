@testable import PageKit

extension Sample {
    /// Every page, by the name that its preview has.
    static var pages: [(name: String, page: any Page)] {
        [
            ("inbox", inbox), ("inbox-empty", emptyInbox), ("search-empty", search), ("request", request),
            ("command", command), ("command-refused", refusedCommand), ("register", register), ("home", home),
            ("submit", submit), ("reopen", reopening),
            ("submitted", submitted), ("follow-form", followForm), ("follow", follow), ("withdraw", withdrawal),
            ("sign-in", signIn), ("first-password", firstPassword), ("account", account), ("overview", overview),
            ("rules", rules), ("rule-pack", rulePack), ("rule-file", ruleFile), ("enterprises", enterprises),
            ("rule-editor", ruleEditor),
            ("rule-review", ruleReview), ("rule-impact", ruleImpact), ("rule-impact-running", runningImpact),
            ("enterprises-empty", noEnterprises), ("enterprise", enterprise), ("import-form", importForm),
            ("import-progress", importProgress), ("import-result", importResult), ("problem-staff", staffProblem),
            ("problem-public", publicProblem), ("privacy", statement), ("accessibility", accessibility),
            ("request-faulty", faultyRequest), ("request-idle", idleRequest), ("register-faulty", faultyRegister),
            ("follow-faulty", faultyFollow), ("first-password-faulty", faultyPassword),
            ("overview-quiet", quietOverview), ("enterprise-new", newEnterprise),
            ("enterprises-filtered", filteredEnterprises), ("import-confirm", confirmedImport),
        ]
    }
}
