package import RuleEngine

/// What changes among the requests that are open, or among those that have ended.
package struct ImpactPopulation: Hashable, Sendable, Codable {
    package var counts = ImpactCounts()
    /// Who goes from which lead to which, most first; who stays is not among them.
    package var leads: [ImpactMove] = []
    package var tracks: [ImpactMove] = []
    /// The clocks of which any changes, in the order of their names.
    package var clocks: [ClockImpact] = []
    /// The units for which anything changes, most first.
    package var units: [UnitImpact] = []
    /// The kinds of rule beyond coverage, routes, support and deadlines that say something else of some request, in order.
    package var kinds: [KindImpact] = []

    package init() {}
}
