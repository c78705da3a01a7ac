import Lifecycle
import Registry
import RuleModel
import SeededRandomness
import WorkCalendar

/// What stewards bring back when all departments visit enterprises: the unit of the steward leads, whose matter it is
/// supports, so that each has to contact the enterprise within two working days. Source: 工作实施方案 三（二）2、四（二）.
extension ArrivalPlan {
    /// The arrivals of a list of instants, in their order. The departments take turns; no need comes twice while there
    /// are others.
    func visits(at instants: [Instant], _ source: inout SeededGenerator) -> [Arrival] {
        var needs: [Need] = []
        return instants.enumerated().compactMap { index, instant in
            let unit = DemonstrationAccounts.departments[index % DemonstrationAccounts.departments.count].unit
            let isAnothers = { (need: Need) in lead(of: need) != unit }
            if !needs.contains(where: isAnothers) { needs = collected.shuffled(using: &source) }
            guard let place = needs.firstIndex(where: isAnothers) else { return nil }
            return visit(needs.remove(at: place), by: unit, serial: index + 1, at: instant, &source)
        }
    }

    /// What more than one unit has to do with as soon as another one than its own collects it.
    private var collected: [Need] {
        InventedNeeds.all.filter { need in
            let track = need.matter.flatMap(matter)?.track
            return need.urgency == .normal && (track == .transferred || track == .crossDepartment)
        }
    }

    private func visit(
        _ need: Need, by unit: UnitName, serial: Int, at instant: Instant, _ source: inout SeededGenerator
    ) -> Arrival? {
        guard let steward = cast.handler(of: unit), let enterprise = clientele.pickVisited(for: need, &source) else {
            return nil
        }
        return Arrival(
            at: instant, need: need,
            registration: Registration(
                channel: .steward, kind: need.kind, title: need.title,
                text: "\(unit)走访\(enterprise.name)时了解到：\(need.text)", subject: need.matter, urgency: need.urgency,
                entity: profile(enterprise, isUnknown: false), contact: contact(enterprise, serial), collectedBy: unit),
            actor: steward, isFromVisits: true)
    }
}
