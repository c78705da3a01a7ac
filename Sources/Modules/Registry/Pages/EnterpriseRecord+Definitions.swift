import Identity
import PageKit
import RuleModel
import TOMLSyntax
import Texts

extension EnterpriseRecord {
    /// The profile as the file shows it; contacts are personal data and masked.
    ///
    /// - Parameter unmask: where the whole contact can be asked for; nil where the person may not.
    func definitions(unmask: String?) -> [Definition] {
        var facts = [RegistryWords.fact("kind", .entityKind(kind))]
        if let industry { facts.append(RegistryWords.industry(.plain(industry.code))) }
        if !tags.isEmpty { facts.append(RegistryWords.fact("tags", .joined(tags.map { .plain($0) }, .enumeration))) }
        if let recruitingUnit { facts.append(RegistryWords.fact("recruiting", .plain(recruitingUnit.rawValue))) }
        if let pairedUnit { facts.append(RegistryWords.fact("paired", .plain(pairedUnit.rawValue))) }
        if let location { facts.append(RegistryWords.fact("location", location)) }
        if let address { facts.append(Definition(.both(.init(chinese: "地址", english: "Address")), .plain(address))) }
        if let contact { facts.append(RequestWords.contact(.plain(contact), unmask: unmask)) }
        return facts
    }

    private var location: Words? {
        guard locationKind != nil || locationName != nil else { return nil }
        let parts = [
            locationName.map { Words.plain($0) }, locationKind.map { .plain($0.chinese) },
            ownerUnit.map { .plain($0.rawValue) },
        ]
        return .joined(parts.compactMap { $0 }, .dot)
    }

    private var contact: String? {
        let parts = [contactName.map(PersonName.masked), contactPhone.map { PhoneMask.masked($0) }].compactMap { $0 }
        return parts.isEmpty ? nil : parts.joined(separator: " ")
    }
}
