package import Endpoints
package import Identity
package import ModuleKit
package import PageKit
package import RuleKeeping
package import ServiceDesk

/// The workbench: everything that staff do in a browser, as endpoints.
package struct StaffPages: Sendable {
    /// Frames for the pages of modules.
    package let shell: StaffShell
    /// Pages for what the door itself answers.
    package let problems: StaffProblems

    private let pages: PageHandling
    private let rules: @Sendable () -> RulesInForce
    private let ruleDesk: RuleDesk
    private let demonstration: @Sendable () -> [DemonstrationAccount]

    /// - Parameters:
    ///   - menu: the entries of the active modules.
    ///   - rules: the rules in force with their files.
    ///   - edits: the unfinished changes of who writes rules.
    ///   - keeper: keeps drafts for approval, and the history; nil: rules are changed in the folder alone.
    ///   - impact: works out what drafts of the rules would do; whoever hands it in keeps it running. Nil: nothing does.
    ///   - library: the text editor that scripts use; nil where it is not installed.
    ///   - cookie: as the settings have it now.
    ///   - passwordLength: the least length of a new password.
    ///   - demonstration: the accounts that the sign-in page names; empty outside the demonstration zone.
    package init(
        desk: ServiceDesk, accounts: Accounts, personal: PersonalSettings,
        menu: @escaping @Sendable () -> [MenuEntry], rules: @escaping @Sendable () -> RulesInForce,
        edits: RuleEdits, library: EditorLibrary? = nil,
        keeper: RuleKeeper? = nil, impact: ImpactWork? = nil,
        cookie: @escaping @Sendable () -> SessionCookie, passwordLength: @escaping @Sendable () -> Int,
        demonstration: @escaping @Sendable () -> [DemonstrationAccount] = { [] }
    ) {
        shell = StaffShell(
            desk: desk, personal: personal, menu: menu, isDemonstration: { !demonstration().isEmpty },
            drafts: { principal in try await keeper?.draftsToDecide(by: principal.actor) ?? 0 })
        problems = StaffProblems(shell: shell, cookie: cookie)
        pages = PageHandling(
            desk: desk, accounts: accounts, personal: personal, shell: shell, problems: problems, cookie: cookie,
            passwordLength: passwordLength)
        self.rules = rules
        ruleDesk = RuleDesk(
            pages: pages, rules: rules, edits: edits, library: library, keeper: keeper,
            impact: impact.map { RuleImpactDesk(work: $0, rules: rules) })
        self.demonstration = demonstration
    }

    /// There are drafts and a history only where somebody keeps them.
    private var draftEndpoints: [Endpoint] {
        guard let keeper = ruleDesk.keeper else { return [] }
        return DraftPages(desk: ruleDesk, keeper: keeper).endpoints
            + RuleHistoryPages(desk: ruleDesk, keeper: keeper).endpoints
    }

    private var impactEndpoints: [Endpoint] {
        ruleDesk.impact.map { RuleImpactPages(desk: ruleDesk, impact: $0).endpoints } ?? []
    }

    package var endpoints: [Endpoint] {
        SignInPages(pages: pages, demonstration: demonstration).endpoints + AccountPages(pages: pages).endpoints
            + ListPages(pages: pages).endpoints + RequestPages(pages: pages).endpoints
            + CommandPages(pages: pages).endpoints + RegisterPages(pages: pages).endpoints
            + OverviewPages(pages: pages).endpoints
            + RulePages(desk: ruleDesk).endpoints
            + RuleEditPages(desk: ruleDesk).endpoints + RuleReviewPages(desk: ruleDesk).endpoints
            + LiveCheckPages(desk: ruleDesk).endpoints + draftEndpoints + impactEndpoints
            + AssetPages(installed: ruleDesk.library?.assets ?? []).endpoints
    }
}
