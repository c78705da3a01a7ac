import Endpoints
import Identity
import RuleModel
import RulePlugins
import ServiceDesk
import TOMLSyntax

/// The part of the API that reads the register.
struct EnterpriseReading {
    static let path = "/api/v1/enterprises"

    let context: RegistryContext

    var endpoints: [Endpoint] {
        [
            Endpoint(
                .get, Self.path, access: .staff, .init(chinese: "查询企业", english: "List enterprises"),
                parameters: Self.parameters, answer: .enterprisePage, handle: list),
            Endpoint(
                .get, "\(Self.path)/{creditCode}", access: .staff,
                .init(chinese: "查看一家企业", english: "Read an enterprise"),
                parameters: [.init("creditCode", in: .path, required: true, Self.code)], answer: .enterpriseFile,
                handle: read),
        ]
    }

    static let code = BilingualText(chinese: "统一社会信用代码", english: "Unified social credit code")

    private static let parameters: [Endpoint.Parameter] = [
        .init(
            "q", in: .query, .init(chinese: "名称的一部分，或信用代码的开头", english: "Part of the name or the beginning of the code")
        ),
        .init("status", in: .query, .init(chinese: "状态：active、dormant、deregistered、migrated", english: "Status")),
        .init("kind", in: .query, .init(chinese: "类型：enterprise、individual-business", english: "Kind")),
        .init("section", in: .query, .init(chinese: "行业门类，A 至 T", english: "Section of GB/T 4754-2017, A to T")),
        .init("unit", in: .query, .init(chinese: "招商、包保或产权单位", english: "Recruiting, paired or owning unit")),
        .init(
            "limit", in: .query, .init(chinese: "每页条数，1 至 500，默认 50", english: "Rows a page, 1 to 500, 50 by default")),
        .init("cursor", in: .query, .init(chinese: "上一页给的游标", english: "The cursor that the page before gave")),
    ]

    private func list(_ call: Call) async throws -> Reply {
        let page = try await context.registry.list(try EnterpriseQuery(call, units: try context.units()))
        let reply = Reply.json(
            .members([
                "enterprises": .array(page.records.map { $0.json(withContacts: false) }),
                "next": page.next.map { .string($0) },
            ]))
        guard let next = page.next else { return reply }
        return reply.adding("Link", "<\(Self.address(call, cursor: next))>; rel=\"next\"")
    }

    private func read(_ call: Call) async throws -> Reply {
        let record = try await context.enterprise(call)
        let coverage = try context.desk.policy().coverage(EntityFinding(record).facts ?? Facts([:]))
        guard case .object(let members) = record.json(withContacts: false) else { return .json(.null) }
        let more: JSONValue = .members([
            "primary": coverage.primary.map { .string($0.rawValue) },
            "units": JSONValue(coverage.units.map(\.rawValue)),
        ])
        return Reply.json(.object(members + [.init("coverage", more)])).adding("ETag", record.entityTag)
    }

    /// The same list from a cursor on.
    private static func address(_ call: Call, cursor: String) -> String {
        let kept = call.query.filter { $0.name != "cursor" } + [("cursor", cursor)]
        return call.path + "?"
            + kept.map { "\(QueryText.encoded($0.name))=\(QueryText.encoded($0.value))" }.joined(separator: "&")
    }
}

extension EnterpriseQuery {
    /// Reads the parameters of a list; wrong ones are told.
    init(_ call: Call, units: KnownUnits) throws(Problem) {
        self.init(
            text: call.parameter("q"), status: try Self.status(call), kind: try Self.kind(call),
            section: try Self.section(call), unit: try Self.unit(call, units), after: try Self.cursor(call),
            limit: try Self.limit(call))
    }

    private static func section(_ call: Call) throws(Problem) -> String? {
        guard let letter = call.parameter("section")?.uppercased() else { return nil }
        guard IndustryClass(letter)?.section == letter else {
            throw .invalidParameter(
                "section",
                .init(chinese: "section 应是 A 到 T 的行业门类。", english: "section must be a letter from A to T."))
        }
        return letter
    }

    private static func unit(_ call: Call, _ units: KnownUnits) throws(Problem) -> UnitName? {
        guard let name = call.parameter("unit") else { return nil }
        guard let unit = units.unit(name) else {
            let fault = FieldFault.unknownUnit(name, suggestion: units.suggestion(for: name))
            throw .invalidParameter("unit", .init(chinese: fault.chinese, english: fault.english))
        }
        return unit
    }

    private static func cursor(_ call: Call) throws(Problem) -> String? {
        guard let cursor = call.parameter("cursor") else { return nil }
        guard (try? CreditCode(cursor))?.text == cursor else {
            throw .invalidParameter(
                "cursor",
                .init(chinese: "cursor 应原样取自上一页的 next。", english: "cursor is the next of the page before."))
        }
        return cursor
    }

    private static func status(_ call: Call) throws(Problem) -> EnterpriseStatus? {
        guard let name = call.parameter("status") else { return nil }
        guard let status = EnterpriseStatus(rawValue: name) else {
            throw unknown("status", name, EnterpriseStatus.allCases.map(\.rawValue))
        }
        return status
    }

    private static func kind(_ call: Call) throws(Problem) -> EntityKind? {
        guard let name = call.parameter("kind") else { return nil }
        let kind = EntityKind(rawValue: name)
        guard [.enterprise, .individualBusiness].contains(kind) else {
            throw unknown("kind", name, ["enterprise", "individual-business"])
        }
        return kind
    }

    private static func limit(_ call: Call) throws(Problem) -> Int {
        guard let text = call.parameter("limit") else { return 50 }
        guard let limit = Int(text), (1...500).contains(limit) else {
            throw .invalidParameter(
                "limit", .init(chinese: "limit 应是 1 到 500 的整数。", english: "limit must be a whole number from 1 to 500.")
            )
        }
        return limit
    }

    private static func unknown(_ parameter: String, _ typed: String, _ allowed: [String]) -> Problem {
        let list = allowed.joined(separator: ", ")
        return .invalidParameter(
            parameter,
            .init(
                chinese: "\(parameter) 没有“\(typed)”这个值，可用：\(list)。",
                english: "\(parameter) has no value “\(typed)”; use \(list)."))
    }
}
