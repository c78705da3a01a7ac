package import Store

extension IdentityChange {
    /// The same as a line of the node's audit chain.
    package var entry: AuditEntry {
        AuditEntry(
            recordedAt: at, actor: actor, action: action.rawValue, subject: subject, detail: facts.isEmpty ? "" : json)
    }

    private var json: String {
        let members = facts.sorted { $0.key < $1.key }.map { "\(Self.quoted($0.key)):\(Self.quoted($0.value))" }
        return "{" + members.joined(separator: ",") + "}"
    }

    /// Source: RFC 8259, 7.
    private static func quoted(_ text: String) -> String {
        var quoted = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"", "\\": quoted += "\\\(scalar)"
            case _ where scalar.value < 0x20:
                let digits = String(scalar.value, radix: 16)
                quoted += "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
            default: quoted.unicodeScalars.append(scalar)
            }
        }
        return quoted + "\""
    }
}

extension Accounts {
    /// Writes each change into the node's audit chain.
    package static let chained: Audit = { change, sql in try AuditLog.append(change.entry, sql) }
}
