import TOMLSyntax
import RuleModel
import UnitRules
import WorkCalendar

// What the policy itself knows about a request, and the units that references stand for.
extension CompiledPolicy {
    /// The facts with short names for units, and with those of the derived ones that are needed. What the caller gave is
    /// kept.
    func prepared(_ facts: Facts, for needs: DerivedFacts) -> Facts {
        var facts = book.vocabulary.canonical(facts)
        if needs.isEmpty { return facts }
        if needs.contains(.matter) { addMatter(to: &facts) }
        if needs.contains(.industry), facts["industry.unit"] == nil, let section = facts.text("entity.section") {
            let row = book.industries[section]?.first { $0.isInForce(on: day) }
            facts["industry.unit"] = row.map { .text($0.outcome.unit.rawValue) }
        }
        if needs.contains(.matter), facts["registered-by-lead"] == nil, let unit = facts.text("registered-by") {
            facts["registered-by-lead"] = facts.text("matter.lead").map { .boolean($0 == unit) }
        }
        if needs.contains(.coverage), facts["coverage.primary"] == nil, facts["coverage.units"] == nil {
            addCoverage(to: &facts)
        }
        return facts
    }

    private func addMatter(to facts: inout Facts) {
        guard let id = facts.text("matter"), let matter = matter(MatterName(rawValue: id)) else { return }
        if facts["matter.lead"] == nil { facts["matter.lead"] = matter.lead.map { .text($0.rawValue) } }
        if facts["matter.track"] == nil { facts["matter.track"] = matter.track.map { .text($0.rawValue) } }
        if facts["matter.support"] == nil, !matter.support.isEmpty {
            facts["matter.support"] = .list(matter.support.map(\.rawValue))
        }
    }

    private func addCoverage(to facts: inout Facts) {
        let units = collect(facts).units
        guard let primary = units.first else { return }
        facts["coverage.primary"] = .text(primary.rawValue)
        facts["coverage.units"] = .list(units.map(\.rawValue))
    }

    /// The units that references stand for, each once, and what was wrong with those that stand for nobody.
    func units(_ references: [UnitReference], _ facts: Facts) -> (units: [UnitName], findings: [Finding]) {
        var found: [UnitName] = []
        var findings: [Finding] = []
        for reference in references {
            switch reference {
            case .unit(let name): found.append(book.units.acting(name.rawValue, on: day) ?? name)
            case .group(let group): found += book.units.members(of: group, on: day)
            case .attribute(let attribute):
                let names = facts.texts(attribute)
                if names.isEmpty { findings.append(.empty(attribute)) }
                for name in names {
                    if let unit = book.units.acting(name, on: day) {
                        found.append(unit)
                    } else {
                        findings.append(.noUnit(name, attribute: attribute))
                    }
                }
            }
        }
        var seen = Set<UnitName>()
        return (found.filter { seen.insert($0).inserted }, findings)
    }

    /// Why a reference stands for nobody.
    enum Finding: Hashable {
        /// The attribute has no value.
        case empty(String)
        /// The attribute's value is not the name of a unit.
        case noUnit(String, attribute: String)
    }

    /// The finding as a sentence for policy staff.
    func sentence(_ finding: Finding) -> String {
        switch finding {
        case .empty(let attribute): "“\(title(attribute))”没有值"
        case .noUnit(let name, let attribute): "“\(title(attribute))”写的“\(name)”不在单位表中"
        }
    }

    private func title(_ attribute: String) -> String {
        book.vocabulary.attributes[attribute]?.title.chinese ?? attribute
    }
}
