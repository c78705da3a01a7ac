import CalendarRules
import CallbackRules
import CatalogRules
import ChannelRules
import ClauseRules
import DeadlineRules
import EscalationRules
import PermissionRules
import RouteRules
import RuleEngine
import RuleModel
import UnitRules
import WorkCalendar

/// Everything that a policy looks up, compiled once and shared by the policies of all days.
final class RuleBook: Sendable {
    let revision: String
    let vocabulary: Vocabulary
    let calendar: WorkCalendar
    let units: UnitDirectory
    let matters: MatterCatalogue
    let industries: [String: [Rule<IndustryRow>]]
    let channels: [ChannelName: [Rule<ChannelRule>]]
    let coverage: CompiledRules<CoveragePlugin>
    let routes: CompiledRules<RoutePlugin>
    let support: CompiledRules<SupportPlugin>
    let deadlines: CompiledRules<DeadlinePlugin>
    let escalations: CompiledRules<EscalationPlugin>
    let callbacks: CompiledRules<CallbackPlugin>
    let permits: CompiledRules<PermitPlugin>
    /// The kinds beyond these that decide something of requests.
    let kinds: [CompiledKind]
    /// The clauses of the newest rules, and of those that the request's round uses.
    let clauses: (newest: ClauseBook, pinned: ClauseBook)
    /// What each question needs to be added to the facts.
    let needs: DerivedFacts.Needs

    init(newest: RuleSet, pinned: RuleSet, plugins: [any RulePlugin]) throws(PolicyError) {
        revision = JoinedRevision.of([newest.revision, pinned.revision])
        vocabulary = newest.vocabulary
        calendar = try Self.calendar(newest)
        units = UnitDirectory(newest.rules(of: UnitPlugin()))
        matters = MatterCatalogue(newest.rules(of: MatterPlugin()))
        industries = Self.bySection(newest.rules(of: IndustryPlugin()))
        channels = Dictionary(grouping: newest.rules(of: ChannelPlugin()), by: \.outcome.channel)
        coverage = CompiledRules(CoveragePlugin(), in: newest)
        routes = CompiledRules(RoutePlugin(), in: pinned)
        support = CompiledRules(SupportPlugin(), in: pinned)
        deadlines = CompiledRules(DeadlinePlugin(), in: pinned)
        escalations = CompiledRules(EscalationPlugin(), in: pinned)
        callbacks = CompiledRules(CallbackPlugin(), in: newest)
        permits = CompiledRules(PermitPlugin(), in: newest)
        kinds = plugins.filter { $0.decidesRequests && !Self.asked.contains($0.section) }
            .map { CompiledKind($0, in: $0.pinning == .round ? pinned : newest) }
        clauses = (ClauseBook(newest), ClauseBook(pinned))
        needs = DerivedFacts.Needs(
            coverage: DerivedFacts(
                coverage.attributes.union(coverage.rules.flatMap { $0.outcome.stewards.compactMap(\.attribute) })),
            routes: DerivedFacts(
                routes.attributes.union(support.attributes).union(routes.rules.flatMap(\.outcome.attributes))
                    .union(support.rules.flatMap { $0.outcome.support.compactMap(\.attribute) })),
            deadlines: DerivedFacts(deadlines.attributes),
            escalations: DerivedFacts(
                escalations.attributes.union(escalations.rules.flatMap { $0.outcome.notify.compactMap(\.attribute) })),
            callbacks: DerivedFacts(callbacks.attributes))
    }

    /// The kinds that the service asks by questions of their own.
    private static let asked = Set(
        [
            CoveragePlugin().section, RoutePlugin().section, SupportPlugin().section, DeadlinePlugin().section,
            EscalationPlugin().section, CallbackPlugin().section,
        ])

    private static func calendar(_ ruleSet: RuleSet) throws(PolicyError) -> WorkCalendar {
        guard let definition = CalendarPlugin.definition(ruleSet.rules(of: CalendarPlugin())) else {
            throw .calendarMissing
        }
        do { return try calendars.calendar(definition) } catch { throw .calendarWrong(error.description) }
    }

    /// Most changes of rules leave the calendar as it is, and its tables are the dearest part of a book.
    private static let calendars = KeptCalendars()

    private static func bySection(_ rules: [Rule<IndustryRow>]) -> [String: [Rule<IndustryRow>]] {
        var table: [String: [Rule<IndustryRow>]] = [:]
        for rule in rules {
            for section in rule.outcome.sections { table[section, default: []].append(rule) }
        }
        return table
    }
}
