import RuleModel
import Testing

@testable import Identity

@Suite("Separation of duties")
struct SeparationOfDutiesTests {
    @Test(
        "Three administrators are three people, without other duties",
        arguments: [
            ([Role.operations, .security], UserFault.administratorsCombined([.operations, .security])),
            ([.auditor, .security], .administratorsCombined([.security, .auditor])),
            ([.operations, .auditor], .administratorsCombined([.operations, .auditor])),
            ([.operations, .security, .auditor], .administratorsCombined([.operations, .security, .auditor])),
            ([.security, .handler], .administratorWithDuties(.security)), ([], .noRole),
            ([.portal], .roleNotGrantable(.portal)), ([.handler, .system], .roleNotGrantable(.system)),
            ([.public], .roleNotGrantable(.public)),
        ])
    func objections(roles: [Role], expected: UserFault) {
        #expect(SeparationOfDuties.objection(to: Set(roles)) == expected)
        #expect(expected.chinese.hasSuffix("。") && expected.english.hasSuffix("."))
    }

    @Test(
        "Each administrator alone, and business roles together, are fine",
        arguments: [
            [Role.operations], [.security], [.auditor], [.intake, .dispatcher, .callback], [.handler, .reviewer],
            [.policy],
        ])
    func fine(roles: [Role]) { #expect(SeparationOfDuties.objection(to: Set(roles)) == nil) }

    @Test(
        "Logins are narrowed and lowered; others are refused",
        arguments: [
            ("Wang.Wei", "wang.wei"), (" ｗａｎｇ ", "wang"), ("王伟", "王伟"), ("a", nil), ("a b;c", nil), ("", nil),
            (String(repeating: "x", count: 65), nil),
        ])
    func logins(typed: String, expected: String?) { #expect(LoginName.normalised(typed) == expected) }
}
