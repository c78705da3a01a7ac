import Endpoints
import RuleModel
import WorkCalendar

extension RequestDocument {
    func unit(_ unit: UnitRecord) -> JSONValue {
        var object = ObjectWriting(zone: zone)
        object.add("name", unit.name)
        object.add("kind", unit.kind)
        object.add("aliases", value: JSONValue(unit.aliases))
        object.add("groups", value: JSONValue(unit.groups))
        object.add("until", unit.until)
        object.add("successor", unit.successor)
        return object.value
    }

    func matter(_ matter: MatterRecord) -> JSONValue {
        var object = ObjectWriting(zone: zone)
        object.add("id", matter.id)
        object.add("title", matter.title)
        object.add("parent", matter.parent)
        object.add("lead", matter.lead)
        object.add("support", matter.support)
        object.add("track", matter.track)
        object.add("words", value: JSONValue(matter.words))
        object.add("rule", value: rule(matter.reference))
        return object.value
    }

    /// A pack, and how much of it rests on no clause.
    func pack(_ pack: RulePack, on day: CivilDate) -> JSONValue {
        var object = ObjectWriting(zone: zone)
        object.add("id", pack.header.id)
        object.add("title", pack.header.title)
        object.add("file", pack.path)
        object.add("jurisdiction", pack.header.jurisdiction)
        object.add("document", pack.header.document)
        object.add("effective", "\(pack.header.effective)")
        object.add("until", pack.header.until.map { "\($0)" })
        object.add("inForce", pack.header.isInForce(on: day))
        object.add("appliesToOpen", pack.header.appliesToOpen)
        object.add("defaults", pack.defaults.count)
        return object.value
    }
}
