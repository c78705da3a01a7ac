import CatalogRules
public import RuleEngine
import RuleModel
import UnitRules
import WorkCalendar

extension CompiledPolicy {
    /// What is so of every request: what follows from others by the catalogue and the industries; that an entity nobody
    /// knows has no attributes; that every request has a kind, a channel and an urgency.
    public var knowledge: RequestKnowledge {
        let named = ["kind", "channel", "urgency"].map { Condition.attribute(AttributeTest($0, .present(false))) }
        return RequestKnowledge(
            dependencies: [matterDependency, industryDependency], impossible: unknownEntities,
            impossibleOfRequests: named)
    }

    /// What is so of every request on whatever day, as the catalogue and the industries are dated.
    public var lastingKnowledge: RequestKnowledge {
        let days = Self.days(of: book.matters.rules) + book.industries.values.flatMap { Self.days(of: $0) }
        return Set(days).sorted().reduce(knowledge) { $0.shared(with: on($1).knowledge) }
    }

    /// The days on which what is in force may change.
    private static func days(of rules: [Rule<some Sendable>]) -> [CivilDate] {
        rules.flatMap { [$0.effective] + ($0.until.map { [$0.advanced(by: 1)] } ?? []) }
    }

    private var unknownEntities: [Condition] {
        let isKnown = Condition.attribute(AttributeTest("entity.known", .oneOf([.boolean(true)])))
        return vocabulary.attributes.keys.sorted().filter { $0.hasPrefix("entity.") && $0 != "entity.known" }.map {
            name in
            .all([.attribute(AttributeTest(name, .present(true))), .none([isKnown])])
        }
    }

    private var matterDependency: RequestSpace.Dependency {
        let rows = matters.map { matter -> [String: FactValue] in
            var row: [String: FactValue] = ["matter": .text(matter.id.rawValue)]
            row["matter.lead"] = matter.lead.map { .text($0.rawValue) }
            row["matter.track"] = matter.track.map { .text($0.rawValue) }
            if !matter.support.isEmpty { row["matter.support"] = .list(matter.support.map(\.rawValue)) }
            return row
        }
        // Whether the registering unit is the matter's lead can be asked of a matter that has one.
        let asked = rows.flatMap { row -> [[String: FactValue]] in
            row["matter.lead"] == nil
                ? [row]
                : [
                    row, row.merging(["registered-by-lead": .boolean(false)]) { $1 },
                    row.merging(["registered-by-lead": .boolean(true)]) { $1 },
                ]
        }
        return RequestSpace.Dependency(
            ["matter", "matter.lead", "matter.track", "matter.support", "registered-by-lead"], rows: asked + [[:]])
    }

    private var industryDependency: RequestSpace.Dependency {
        let sections = vocabulary.domains[.section]?.members.map(\.name) ?? []
        let rows = sections.map { section -> [String: FactValue] in
            var row: [String: FactValue] = ["entity.section": .text(section)]
            let industry = book.industries[section]?.first { $0.isInForce(on: day) }
            row["industry.unit"] = industry.map { .text($0.outcome.unit.rawValue) }
            return row
        }
        return RequestSpace.Dependency(["entity.section", "industry.unit"], rows: rows + [[:]])
    }
}
