import Lifecycle
import RuleModel

extension Proposal {
    func write(to json: inout JSONText) {
        json.object("coverage") { json in
            json.array("means", coverage.means) { json, means in
                json.begin()
                json.field("units", means.units)
                json.object("reference") { means.reference.write(to: &$0) }
                json.field("finding", means.finding)
                json.end()
            }
        }
        json.object("route") { json in
            json.field("lead", route.lead)
            json.field("support", route.support)
            json.field("track", route.track)
            if let reference = route.reference { json.object("reference") { reference.write(to: &$0) } }
        }
        json.field("revision", revision)
    }
}

extension RuleReference {
    func write(to json: inout JSONText) {
        json.field("pack", pack)
        json.field("rule", rule)
        json.field("title", title)
        json.field("cite", cite)
        json.field("document", document)
    }
}
