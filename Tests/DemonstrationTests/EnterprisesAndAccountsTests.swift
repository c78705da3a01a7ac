import Demonstration
import Identity
import RuleModel
import Testing

@testable import Registry

@Suite("Demonstration enterprises and accounts")
struct EnterprisesAndAccountsTests {
    let enterprises = DemonstrationEnterprises.make()

    @Test("The same seed gives the same list, another seed another")
    func deterministic() {
        #expect(DemonstrationEnterprises.make() == enterprises)
        #expect(DemonstrationEnterprises.make(seed: 1) != enterprises)
        #expect(enterprises.count == 2_000)
    }

    @Test("Every code is unique and holds its check digit; every name says what it is; no phone can ring")
    func marked() throws {
        #expect(Set(enterprises.map(\.creditCode)).count == 2_000)
        #expect(Set(enterprises.map(\.name)).count == 2_000)
        for enterprise in enterprises {
            #expect(try CreditCode(enterprise.creditCode).hasValidCheckDigit, "\(enterprise.creditCode)")
            #expect(enterprise.name.hasPrefix("演示"))
            #expect(enterprise.contactPhone?.hasPrefix("100") == true)
        }
    }

    @Test("All six means of coverage, all sections and all statuses occur")
    func spread() {
        let active = enterprises.filter { $0.status == .active }
        let fallbackOnly = active.filter {
            $0.pairedUnit == nil && !$0.isInvestmentPromoted && $0.kind == .enterprise && $0.industry == nil
                && $0.locationKind == nil
        }
        let paired = active.filter { $0.pairedUnit != nil }
        let recruited = active.filter { $0.recruitingUnit != nil }
        let classified = active.filter { $0.industry != nil }
        let housed = active.filter { $0.locationKind != nil }
        let individual = active.filter { $0.kind == .individualBusiness }
        let waiting = active.filter { $0.isInvestmentPromoted && $0.recruitingUnit == nil }
        let counts = [paired, recruited, classified, housed, individual, fallbackOnly, waiting].map(\.count)
        for (index, count) in counts.enumerated() { #expect(count >= 5, "means \(index + 1)") }
        #expect(Set(enterprises.compactMap { $0.industry?.section }).count == 20)
        #expect(Set(enterprises.map(\.status)) == Set(EnterpriseStatus.allCases))
        #expect(!enterprises.flatMap(\.tags).isEmpty)
    }

    @Test("The accounts keep the duties apart and have unique logins")
    func accounts() {
        let all = DemonstrationAccounts.administrators + DemonstrationAccounts.staff
        #expect(Set(all.map(\.login)).count == all.count)
        for account in all { #expect(SeparationOfDuties.objection(to: account.roles) == nil, "\(account.login)") }
        #expect(Set(DemonstrationAccounts.administrators.flatMap(\.roles)) == Set(SeparationOfDuties.administrators))
    }
}
