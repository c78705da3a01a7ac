import Endpoints
import Identity
import RuleModel
import Store

extension EnterpriseRecord {
    /// The record as the API gives it; contacts are personal data and masked.
    func json(withContacts isWhole: Bool) -> JSONValue {
        .members([
            "creditCode": .string(creditCode), "name": .string(name), "kind": .string(kind.rawValue),
            "industry": industry.map { .string($0.code) }, "section": industry.map { .string($0.section) },
            "status": .string(status.rawValue), "tags": JSONValue(tags),
            "investmentPromoted": .boolean(isInvestmentPromoted),
            "recruitingUnit": recruitingUnit.map { .string($0.rawValue) },
            "pairedUnit": pairedUnit.map { .string($0.rawValue) },
            "locationKind": locationKind.map { .string($0.rawValue) }, "locationName": locationName.map { .string($0) },
            "ownerUnit": ownerUnit.map { .string($0.rawValue) }, "address": address.map { .string($0) },
            "contactName": contactName.map { .string(isWhole ? $0 : PersonName.masked($0)) },
            "contactPhone": contactPhone.map { .string(isWhole ? $0 : PhoneMask.masked($0)) },
        ])
    }

    /// What `If-Match` has to name: another one for every other content. Source: RFC 9110, 8.8.3.
    var entityTag: String { "\"" + Digest(of: json(withContacts: true).bytes).hexadecimal.prefix(16) + "\"" }
}

/// Names of people as those see them who have not asked for the whole.
enum PersonName {
    /// The first character, the rest hidden: `沈**`.
    static func masked(_ name: String) -> String {
        guard let first = name.first else { return "" }
        return String(first) + String(repeating: "*", count: min(2, max(1, name.count - 1)))
    }
}
