import Endpoints
import Identity
import Lifecycle
import PageKit
import RuleModel
import RulePlugins
import Texts

/// Reads a registration out of the form that intake clerks fill in.
struct RegistrationReading {
    /// The greatest lengths of what is typed, in characters.
    private static let longest = [
        "text": 5_000, "title": 120, "channelNumber": 64, "name": 120, "contact": 60, "creditCode": 40,
    ]

    private let form: FormFields
    private let person: Principal
    private let policy: CompiledPolicy

    init(_ form: FormFields, by person: Principal, policy: CompiledPolicy) {
        self.form = form
        self.person = person
        self.policy = policy
    }

    /// What was typed, so that nothing is lost; a credit code that looks wrong is remarked on and never blocks.
    func answers(errors: [String: Words]) -> FormAnswers {
        let names = [
            "channel", "channelNumber", "kind", "urgency", "text", "title", "subject", "creditCode", "name", "contact",
            "phone",
        ]
        let typed = names.compactMap { name in form[name].map { (name, $0) } }
        var warnings: [String: Words] = [:]
        if let code = creditCode, (try? CreditCode(code))?.hasValidCheckDigit != true {
            warnings["creditCode"] = .creditCodeCheck
        }
        return FormAnswers(Dictionary(typed) { $1 }, errors: errors, warnings: warnings)
    }

    /// What has to be changed, by field.
    var faults: [String: Words] {
        var faults: [String: Words] = [:]
        for (name, most) in Self.longest {
            if let text = form.written(name), text.count > most {
                faults[name] = .text("fault.text-most", ["most": .count(most), "count": .count(text.count)])
            }
        }
        if form.written("text") == nil { faults["text"] = .notWritten(.text("register.text")) }
        if channel == nil { faults["channel"] = .notChosen(.text("register.channel")) }
        if kind == nil { faults["kind"] = .notChosen(.text("register.kind")) }
        if urgency == nil { faults["urgency"] = .notChosen(.text("register.urgency")) }
        if let phone = form.written("phone"), !Self.looksLikePhone(phone) {
            faults["phone"] = .text("fault.phone-shape")
        }
        return faults
    }

    /// The registration; nil while something has to be changed.
    var registration: Registration? {
        guard faults.isEmpty, let channel, let kind, let urgency, let text = form.written("text") else { return nil }
        let contact = Registration.Contact(name: form.written("contact"), phone: form.written("phone"))
        return Registration(
            channel: channel, channelNumber: form.written("channelNumber"), kind: kind, title: form.written("title"),
            text: text, subject: form.written("subject").map { MatterName(rawValue: $0) }, urgency: urgency,
            entity: EntityProfile(creditCode: creditCode, name: form.written("name"), facts: nil),
            contact: contact.name == nil && contact.phone == nil ? nil : contact,
            // What a unit's own steward collected is led by that unit. Source: 工作实施方案 四（二）.
            collectedBy: channel == .steward && person.belongsToUnit ? person.unit : nil)
    }

    private var creditCode: String? {
        form.written("creditCode").map { code in
            let narrow = TextWidth.narrow(code).filter { !$0.isWhitespace }.uppercased()
            return (try? CreditCode(narrow))?.text ?? narrow
        }
    }

    private var channel: ChannelName? {
        form.written("channel").map { ChannelName(rawValue: $0) }.flatMap { policy.channel($0) == nil ? nil : $0 }
    }

    private var kind: RequestKind? { form.written("kind").map { RequestKind(rawValue: $0) }.known(RequestKind.known) }
    private var urgency: Urgency? { form.written("urgency").map { Urgency(rawValue: $0) }.known(Urgency.known) }

    private static func looksLikePhone(_ text: String) -> Bool {
        let narrow = TextWidth.narrow(text)
        return (7...20).contains(narrow.count)
            && narrow.allSatisfy { $0.isASCII && ($0.isNumber || "+- ".contains($0)) }
    }
}

extension Optional where Wrapped: Equatable {
    /// The value where it is one of those known.
    fileprivate func known(_ values: [Wrapped]) -> Wrapped? { flatMap { values.contains($0) ? $0 : nil } }
}
