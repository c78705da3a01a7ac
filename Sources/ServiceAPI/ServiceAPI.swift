package import Endpoints
import Lifecycle
import ModuleKit
package import RuleModel
import RulePlugins
package import ServiceDesk
import WorkCalendar

/// The API at `/api/v1`: requests, the commands on them, and what the rules say.
///
/// An endpoint translates, nothing else: the desk decides, and the rules decide at the desk.
package struct ServiceAPI: Sendable {
    let desk: ServiceDesk
    let ruleSet: @Sendable () -> RuleSet?
    let keys = KeysInFlight()

    /// - Parameter ruleSet: the rule set in force; nil while there is none.
    package init(desk: ServiceDesk, ruleSet: @escaping @Sendable () -> RuleSet?) {
        self.desk = desk
        self.ruleSet = ruleSet
    }

    package var endpoints: [Endpoint] { requestEndpoints + commandEndpoints + directoryEndpoints }

    func caller(_ call: Call) throws(Problem) -> Principal {
        guard let principal = call.principal else { throw .notSignedIn() }
        return principal
    }

    func number(_ call: Call) throws(Problem) -> RequestNumber {
        let text = call.pathValues["number"] ?? ""
        guard let number = RequestNumber(text) else { throw .noSuchRequest(text) }
        return number
    }

    /// How requests are shown to the caller.
    func document(for call: Call) throws -> RequestDocument {
        RequestDocument(zone: try desk.policy().calendar.zone, reader: try caller(call))
    }
}
