import Lifecycle
import RuleModel

extension Proposal {
    init(from json: inout JSONTextReader) throws(JSONTextReader.Mismatch) {
        self.init(
            coverage: try json.object("coverage") { json throws(JSONTextReader.Mismatch) in
                CoverageDecision(means: try json.objects("means", CoverageDecision.Means.init))
            },
            route: try json.object("route", RouteDecision.init), revision: try json.text("revision"))
    }
}

extension CoverageDecision.Means {
    init(from json: inout JSONTextReader) throws(JSONTextReader.Mismatch) {
        self.init(
            units: try json.names("units"), reference: try json.object("reference", RuleReference.init),
            finding: try json.textIfPresent("finding"))
    }
}

extension RouteDecision {
    init(from json: inout JSONTextReader) throws(JSONTextReader.Mismatch) {
        self.init(
            lead: try json.nameIfPresent("lead"), support: try json.names("support"), track: try json.name("track"),
            reference: try json.objectIfPresent("reference", RuleReference.init))
    }
}

extension RuleReference {
    init(from json: inout JSONTextReader) throws(JSONTextReader.Mismatch) {
        self.init(
            pack: try json.text("pack"), rule: try json.text("rule"), title: try json.text("title"),
            cite: try json.textIfPresent("cite"), document: try json.textIfPresent("document"))
    }
}
