import Identity
package import Registry
import RuleModel
import SeededRandomness

/// Invented enterprises to show the product with: each name says so, and no code or phone can be a real one.
package enum DemonstrationEnterprises {
    /// The same list for the same seed: every means of coverage, every section, and some that are looked after by nobody.
    package static func make(count: Int = 2_000, seed: UInt64 = 20_251_016) -> [EnterpriseRecord] {
        var source = SeededGenerator(seed: seed)
        return (1...max(1, count)).map { enterprise($0, &source) }
    }

    private static func enterprise(_ number: Int, _ source: inout SeededGenerator) -> EnterpriseRecord {
        let isIndividual = source.chance(18)
        let trade = isIndividual ? source.pick(InventedTrades.individual) : source.pick(InventedTrades.enterprise)
        var record = EnterpriseRecord(
            creditCode: code(number, isIndividual: isIndividual),
            name: name(number, trade, isIndividual: isIndividual, &source),
            kind: isIndividual ? .individualBusiness : .enterprise, industry: IndustryClass(trade.industry),
            status: status(&source))
        coverage(&record, &source)
        record.tags = isIndividual ? [] : InventedTrades.tags.filter { _ in source.chance(4) }
        record.address = "天津港保税区演示路 \(number) 号"
        record.contactName = "演示联系人\(number)"
        // No mobile or area number begins with 100.
        record.contactPhone = "100" + padded(number, 8)
        return record
    }

    /// The means of coverage overlap, as they do in fact; about one enterprise in twenty has no industry and none of the
    /// others, so that only the fallback finds it.
    private static func coverage(_ record: inout EnterpriseRecord, _ source: inout SeededGenerator) {
        if source.chance(5) {
            record.industry = nil
            return
        }
        if source.chance(12) { record.pairedUnit = UnitName(source.pick(InventedTrades.pairedUnits)) }
        if record.kind == .enterprise, source.chance(25) {
            record.isInvestmentPromoted = true
            // A few wait for their recruiting unit: policy staff get a finding.
            if !source.chance(6) { record.recruitingUnit = UnitName(source.pick(InventedTrades.recruitingUnits)) }
        }
        if source.chance(20) {
            let place = source.pick(InventedTrades.places)
            record.locationKind = place.kind
            record.locationName = place.name
            record.ownerUnit = place.owner.map { UnitName($0) }
        }
    }

    private static func status(_ source: inout SeededGenerator) -> EnterpriseStatus {
        switch Int.random(in: 0..<100, using: &source) {
        case ..<6: .dormant
        case ..<9: .deregistered
        case ..<10: .migrated
        default: .active
        }
    }

    private static func name(
        _ number: Int, _ trade: InventedTrades.Trade, isIndividual: Bool, _ source: inout SeededGenerator
    ) -> String {
        let brand = source.pick(InventedTrades.firstSyllables) + source.pick(InventedTrades.secondSyllables)
        let form = isIndividual ? source.pick(["店", "经营部", "工作室"]) : source.pick(["有限公司", "股份有限公司", "有限责任公司"])
        return "演示\(padded(number, 4))\(brand)\(trade.word)\(form)"
    }

    /// Registered by 市场监管 in Binhai (120116), with an organisation number that begins with MDM and is not issued.
    /// Sources: GB 32100-2015, GB 11714-1997.
    static func code(_ number: Int, isIndividual: Bool) -> String {
        let organisation = "MDM" + padded(number, 5)
        let body = "9\(isIndividual ? "2" : "1")120116" + organisation + String(organisationCheck(organisation))
        return CreditCode.completing(body)?.text ?? body
    }

    private static func organisationCheck(_ text: String) -> Character {
        let weights = [3, 7, 9, 10, 5, 8, 4, 2]
        let sum = zip(text.utf8, weights).reduce(0) { $0 + value($1.0) * $1.1 }
        let check = 11 - sum % 11
        return check == 10 ? "X" : check == 11 ? "0" : Character(String(check))
    }

    private static func value(_ byte: UInt8) -> Int { byte < 58 ? Int(byte) - 48 : Int(byte) - 55 }

    private static func padded(_ number: Int, _ width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
    }
}
