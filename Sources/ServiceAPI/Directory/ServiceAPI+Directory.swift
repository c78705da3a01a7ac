import Endpoints
import RuleModel
import RulePlugins
import ServiceDesk
import TOMLSyntax
import WorkCalendar

/// What the rules say, for programs that fill in forms: units, matters, words, packs.
extension ServiceAPI {
    var directoryEndpoints: [Endpoint] {
        [
            Endpoint(
                .get, "/api/v1/units", access: .identified, .init(chinese: "单位目录", english: "The units"),
                answer: .units, handle: units),
            Endpoint(
                .get, "/api/v1/catalogue", access: .identified, .init(chinese: "事项目录", english: "The catalogue"),
                answer: .catalogue, handle: catalogue),
            Endpoint(
                .get, "/api/v1/rules", access: .identified,
                .init(chinese: "现行规则", english: "The rules in force"), answer: .rules, handle: rules),
        ]
    }

    private func units(_ call: Call) async throws -> Reply {
        let policy = try desk.policy()
        let document = try document(for: call)
        return .json([
            "revision": .string(policy.revision), "units": .array(policy.units.map(document.unit)),
        ])
    }

    private func catalogue(_ call: Call) async throws -> Reply {
        let policy = try desk.policy()
        let document = try document(for: call)
        let sets: [(name: String, domain: DomainName)] = [
            ("channels", "channel"), ("kinds", "kind"), ("urgencies", "urgency"), ("tracks", "track"),
        ]
        return .json(
            .object(
                [
                    .init("revision", .string(policy.revision)),
                    .init("matters", .array(policy.matters.map(document.matter))),
                ] + sets.map { .init($0.name, Self.words(of: $0.domain, policy, call.language)) }))
    }

    private static func words(of domain: DomainName, _ policy: CompiledPolicy, _ language: Language) -> JSONValue {
        let members = policy.vocabulary.domains[domain]?.members ?? []
        return .array(members.map { ["name": .string($0.name), "title": .string($0.title.in(language))] })
    }

    private func rules(_ call: Call) async throws -> Reply {
        let document = try document(for: call)
        guard let ruleSet = ruleSet() else { throw Problem.noRules() }
        let day = try desk.policy().day
        return .json([
            "revision": .string(ruleSet.revision),
            "packs": .array(ruleSet.packs.map { document.pack($0, on: day) }),
        ])
    }
}

extension Problem {
    /// 503: no rule set is in force yet.
    static func noRules() -> Problem {
        .unavailable(
            .init(chinese: "还没有生效的规则，请稍后再试。", english: "No rules are in force yet; try again later."), seconds: 5)
    }
}
