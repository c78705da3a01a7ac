import Lifecycle
import RuleModel
import ServiceDesk
import StarsRules
import TOMLSyntax
import Testing

@Suite("The section of a request's page about further kinds of rule")
struct KindSectionTests {
    private static let heading = "其他规则定了什么，为什么"

    /// Stars by urgency.
    private static let stars =
        RuleFile(
            path: "rules/stars.toml",
            text: """
                [pack]
                id = "stars"
                title = "评星"
                document = "评星办法"
                effective = 2025-10-16

                [[stars]]
                id = "urgent"
                title = "急事"
                cite = "第一条"
                when = { urgency = "life-property" }
                stars = 5

                [[stars]]
                id = "other"
                title = "其余"
                source = "default"
                when = { urgency = "normal" }
                stars = 3

                """)

    private static func page(_ urgency: Urgency, _ house: WorkbenchHouse, in language: Language = .chinese)
        async throws -> Browser.Page
    {
        let registration = Registration(
            channel: .hotline, kind: .help, text: "厂区门口积水", subject: "drainage", urgency: urgency,
            entity: EntityProfile(creditCode: WorkbenchHouse.creditCode, name: nil, facts: nil))
        guard
            case .answered(.done(let view)) = try await house.desk.register(registration, by: WorkbenchHouse.intake)
        else { throw WorkbenchHouse.NotTaken() }
        return try await Browser.signedIn("dispatcher", house).get("/requests/\(view.request.number)", in: language)
    }

    @Test("It says what was decided, by which rule on which clause, and why not by the earlier one")
    func told() async throws {
        let house = try await WorkbenchHouse(adding: [Self.stars], plugins: [StarsPlugin()])
        try await house.addPeople()
        let normal = try await Self.page(.normal, house)
        for piece in [Self.heading, "评星规则", "3 星", "/rules/stars#other", "待制度人员确认", "急事"] {
            #expect(normal.has(piece), "\(piece)")
        }
        let urgent = try await Self.page(.lifeProperty, house)
        #expect(urgent.has("5 星") && urgent.has("《评星办法》第一条") && !urgent.has("3 星"))
        let english = try await Self.page(.normal, house, in: .english)
        #expect(english.has("What other rules decided, and why") && english.has("3 stars"))
        await house.close()
    }

    @Test("It is not there where no rule of a further kind holds, or there is no further kind")
    func hidden() async throws {
        let house = try await WorkbenchHouse(adding: [Self.stars], plugins: [StarsPlugin()])
        try await house.addPeople()
        let undecided = try await Self.page(.publicUtility, house)
        #expect(undecided.status == 200 && !undecided.has(Self.heading) && !undecided.has("评星"))
        await house.close()
        let plain = try await WorkbenchHouse()
        try await plain.addPeople()
        let page = try await Self.page(.normal, plain)
        #expect(page.status == 200 && !page.has(Self.heading))
        await plain.close()
    }
}
