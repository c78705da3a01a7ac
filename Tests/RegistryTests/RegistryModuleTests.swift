import Endpoints
import Lifecycle
import ModuleKit
import RuleModel
import ServiceDesk
import Store
import Testing

@testable import Registry

@Suite("The registry as a module")
struct RegistryModuleTests {
    private func problem(_ body: () async throws -> Reply) async throws -> Problem? {
        do {
            _ = try await body()
            return nil
        } catch let problem as Problem { return problem }
    }

    private func json(_ reply: Reply) throws -> JSONValue { try JSONValue(reading: reply.body) }
    private func text(_ reply: Reply) -> String { String(decoding: reply.body, as: UTF8.self) }
    private func header(_ reply: Reply, _ name: String) -> String? { reply.headers.first { $0.name == name }?.value }

    @Test("The list goes on from page to page, each enterprise once, people's data masked")
    func listing() async throws {
        let fixture = try await RegistryModuleFixture()
        let records = try await fixture.fill(30)
        var codes: [String] = []
        var cursor: String?
        repeat {
            var query: [(name: String, value: String)] = [("limit", "12")]
            if let cursor { query.append(("cursor", cursor)) }
            let reply = try await fixture.call(.get, "/api/v1/enterprises", query: query)
            let page = try json(reply)
            guard case .array(let rows)? = page["enterprises"] else {
                Issue.record("no rows")
                return
            }
            codes += rows.compactMap { $0["creditCode"]?.string }
            #expect(rows.allSatisfy { $0["contactPhone"]?.string?.contains("*") == true })
            cursor = page["next"]?.string
            #expect((header(reply, "Link") != nil) == (cursor != nil))
        } while cursor != nil
        #expect(codes == records.map(\.creditCode).sorted())
    }

    @Test(
        "A parameter that means nothing is told", arguments: ["status", "kind", "section", "unit", "limit", "cursor"])
    func wrongParameter(_ name: String) async throws {
        let fixture = try await RegistryModuleFixture()
        let told = try await problem {
            try await fixture.call(.get, "/api/v1/enterprises", query: [(name, "nonsense")])
        }
        #expect(told?.status == 400 && told?.faults.first?.pointer == name)
    }

    @Test("Putting twice adds once; changing asks for the version that was read, and only the first of two wins")
    func putting() async throws {
        let fixture = try await RegistryModuleFixture()
        let path = "/api/v1/enterprises/914403001922038216"
        let body = #"{"name":"演示甲","industry":"C3811","status":"dormant","tags":["雏鹰"],"pairedUnit":"发改局"}"#
        let added = try await fixture.call(.put, path, body: body)
        #expect(added.status == 201 && header(added, "Location") == path)
        #expect(try await fixture.call(.put, path, body: body).status == 200)
        let change = #"{"status":"active"}"#
        #expect(try await problem { try await fixture.call(.patch, path, body: change) }?.status == 428)
        let tag = try #require(header(try await fixture.call(.get, path), "ETag"))
        let changed = try await fixture.call(.patch, path, headers: ["if-match": tag], body: change)
        #expect(try json(changed)["status"] == "active" && json(changed)["name"] == "演示甲")
        let late = try await problem {
            try await fixture.call(.patch, path, headers: ["if-match": tag], body: #"{"status":"migrated"}"#)
        }
        #expect(late?.status == 412)
        let read = try json(try await fixture.call(.get, path))
        #expect(read["coverage"]?["primary"] == "发改局")
        let audit = try await fixture.database.read { sql in
            try AuditLog.entries(after: 0, limit: 10, sql).map(\.entry.action)
        }
        #expect(audit == ["add-enterprise", "change-enterprise"])
    }

    @Test(
        "A body's faults are told by field, and nothing is changed",
        arguments: [
            (#"{"name":"甲","industry":"Z9"}"#, "/industry"), (#"{"name":"甲","colour":"red"}"#, "/colour"),
            (#"{"name":"甲","pairedUnit":"无此局"}"#, "/pairedUnit"), (#"{"name":"甲","tags":"雏鹰"}"#, "/tags"),
            (#"{"name":"甲","contactPhone":"138****8000"}"#, "/contactPhone"), (#"{"status":"active"}"#, "/name"),
            (#"{"name":"甲","investmentPromoted":"是"}"#, "/investmentPromoted"),
            (#"{"name":"甲","a/b~c":1}"#, "/a~1b~0c"),
        ])
    func faultyBody(_ body: String, _ pointer: String) async throws {
        let fixture = try await RegistryModuleFixture()
        let path = "/api/v1/enterprises/914403001922038216"
        let told = try await problem { try await fixture.call(.put, path, body: body) }
        #expect(told?.status == 422 && told?.faults.map(\.pointer) == [pointer])
        #expect(try await problem { try await fixture.call(.get, path) }?.status == 404)
    }

    @Test("Importing reports each rejected row; a second time nothing changes; a dry run changes nothing")
    func importing() async throws {
        let fixture = try await RegistryModuleFixture()
        let list = "信用代码,名称,包保单位\n914403001922038216,甲,发改局\n91440300708461136T,乙,无此局\n"
        func report(_ query: [(name: String, value: String)]) async throws -> [JSONValue?] {
            let reply = try await fixture.call(.post, "/api/v1/enterprises/import", query: query, body: list)
            let report = try json(reply)
            guard case .array(let faults)? = report["faults"] else { return [] }
            #expect(faults.map { $0["row"] } == [3])
            return [report["added"], report["unchanged"], report["rejected"]]
        }
        #expect(try await report([("dryRun", "true")]) == [1, 0, 1])
        #expect(try await report([]) == [1, 0, 1])
        #expect(try await report([]) == [0, 1, 1])
        let told = try await problem { try await fixture.call(.post, "/api/v1/enterprises/import", body: "a,b\n1,2\n") }
        #expect(told?.status == 422)
    }

    @Test("A trial that is misspelt is no import in earnest", arguments: ["yes", "1", "TRUE", ""])
    func dryRun(_ value: String) async throws {
        let fixture = try await RegistryModuleFixture()
        let told = try await problem {
            try await fixture.call(
                .post, "/api/v1/enterprises/import", query: [("dryRun", value)],
                body: "信用代码,名称\n914403001922038216,甲\n")
        }
        #expect(told?.status == 400 && told?.faults.first?.pointer == "dryRun")
        let missing = try await problem { try await fixture.call(.get, "/api/v1/enterprises/914403001922038216") }
        #expect(missing?.status == 404)
    }

    @Test("An import that is sent again under its key gives the first report again; another list under it is refused")
    func idempotent() async throws {
        let fixture = try await RegistryModuleFixture()
        func send(_ name: String, key: String, isDryRun: Bool = false) async throws -> Reply {
            try await fixture.call(
                .post, "/api/v1/enterprises/import", query: isDryRun ? [("dryRun", "true")] : [],
                headers: ["idempotency-key": key], body: "信用代码,名称\n914403001922038216,\(name)\n")
        }
        #expect(header(try await send("丙", key: "k1", isDryRun: true), "Idempotent-Replayed") == nil)
        #expect(try await problem { try await send("甲", key: "a b", isDryRun: true) }?.status == 400)
        let first = try await send("甲", key: "k1")
        let second = try await send("甲", key: "k1")
        #expect(second.body == first.body && header(second, "Idempotent-Replayed") == "true")
        #expect(try json(second)["added"] == 1)
        #expect(try json(try await send("甲", key: "k2"))["unchanged"] == 1)
        #expect(try await problem { try await send("乙", key: "k1") }?.status == 422)
        #expect(try await problem { try await send("甲", key: "含汉字") }?.status == 400)
    }

    @Test("Putting back what was read, contacts masked, keeps the contacts")
    func contactsKept() async throws {
        let fixture = try await RegistryModuleFixture()
        let record = try #require(try await fixture.fill(1).first)
        let path = "/api/v1/enterprises/\(record.creditCode)"
        let tag = try #require(header(try await fixture.call(.get, path), "ETag"))
        _ = try await fixture.call(.put, path, headers: ["if-match": tag], body: #"{"name":"演示新名"}"#)
        let kept = try await EnterpriseRegistry(database: fixture.database).record(record.creditCode)
        #expect(kept?.name == "演示新名" && kept?.contactPhone == record.contactPhone && kept?.industry == nil)
    }

    @Test("Every answer has the form that /openapi.json promises")
    func answers() async throws {
        let fixture = try await RegistryModuleFixture()
        let records = try await fixture.fill(80)
        func differences(_ method: HTTPMethod, _ path: String, _ pattern: String, body: String = "") async throws
            -> [String]
        {
            let endpoint = try #require(fixture.module.endpoints.first { $0.method == method && $0.path == pattern })
            let shape = try #require(endpoint.answer)
            return shape.differences(try json(try await fixture.call(method, path, body: body)))
        }
        #expect(try await differences(.get, "/api/v1/enterprises", "/api/v1/enterprises") == [])
        for record in records {
            let path = "/api/v1/enterprises/\(record.creditCode)"
            #expect(try await differences(.get, path, "/api/v1/enterprises/{creditCode}") == [], "\(path)")
        }
        let list = "信用代码,名称,别的\n914403001922038216,甲,1\n1,乙,2\n"
        let path = "/api/v1/enterprises/import"
        #expect(try await differences(.post, path, path, body: list) == [])
        #expect(
            try await differences(
                .put, "/api/v1/enterprises/91440300708461136T", "/api/v1/enterprises/{creditCode}",
                body: #"{"name":"丙","tags":["雏鹰"]}"#) == [])
    }

    @Test("Only those who keep the register may change it")
    func keepers() async throws {
        let fixture = try await RegistryModuleFixture()
        for (method, path) in [
            (HTTPMethod.put, "/api/v1/enterprises/914403001922038216"), (.post, "/api/v1/enterprises/import"),
            (.get, "/enterprises/import"), (.post, "/enterprises/import"),
        ] {
            let told = try await problem { try await fixture.call(method, path, roles: [.handler], unit: "规建局") }
            #expect(told?.status == 403, "\(path)")
        }
    }

    @Test("The list names each enterprise with its steward; what nobody has is said, not left blank")
    func listPage() async throws {
        let fixture = try await RegistryModuleFixture()
        let empty = text(try await fixture.call(.get, "/enterprises"))
        #expect(empty.contains("还没有企业") && empty.contains("/enterprises/import"))
        let records = try await fixture.fill(60)
        let page = text(try await fixture.call(.get, "/enterprises"))
        #expect(page.contains("共 60 家") && page.contains("下一页"))
        let first = try #require(records.map(\.creditCode).min())
        #expect(page.contains("/enterprises/\(first)"))
        let none = text(try await fixture.call(.get, "/enterprises", query: [("q", "查无此企")], roles: [.handler]))
        #expect(none.contains("没有符合条件的企业") && !none.contains("/enterprises/import"))
        #expect(!page.contains("⟦"))
    }

    @Test("A file shows profile, stewards with their clause, and its requests; foreign units see only their own")
    func filePage() async throws {
        let fixture = try await RegistryModuleFixture()
        let records = try await fixture.fill(60)
        let enterprise = try #require(records.first { $0.status == .active && $0.pairedUnit != nil })
        let registered = try await fixture.desk.register(
            Registration(
                channel: .group, channelNumber: nil, kind: .help, title: "需要用电增容", text: "变压器负荷不够。",
                subject: "power-supply", urgency: .normal,
                entity: EntityProfile(creditCode: enterprise.creditCode, name: nil, facts: nil), contact: nil,
                collectedBy: nil),
            by: Actor(id: "intake", name: "受理", roles: [.intake], unit: "政务办"))
        guard case .answered(.done) = registered else {
            Issue.record("\(registered)")
            return
        }
        let path = "/enterprises/\(enterprise.creditCode)"
        let page = text(try await fixture.call(.get, path))
        #expect(page.contains(enterprise.name) && page.contains("需要用电增容") && page.contains("主责"))
        #expect(page.contains(enterprise.pairedUnit?.rawValue ?? "?"))
        #expect(!page.contains(enterprise.contactPhone ?? "?") && !page.contains("⟦"))
        let foreign = text(try await fixture.call(.get, path, roles: [.handler], unit: "文教局"))
        #expect(foreign.contains(enterprise.name) && !foreign.contains("需要用电增容"))
        #expect(try await problem { try await fixture.call(.get, "/enterprises/91440300708461136T") }?.status == 404)
    }

    @Test("A contact is shown whole to those whose work needs it, each time for the record")
    func contact() async throws {
        let fixture = try await RegistryModuleFixture()
        let enterprise = try #require(try await fixture.fill(3).first)
        let phone = try #require(enterprise.contactPhone)
        let path = "/enterprises/\(enterprise.creditCode)/contact"
        #expect(text(try await fixture.call(.get, "/enterprises/\(enterprise.creditCode)")).contains(path))
        #expect(!text(try await fixture.call(.get, path)).contains(phone))
        #expect(text(try await fixture.call(.post, path)).contains(phone))
        let told = try await problem { try await fixture.call(.post, path, roles: [.auditor], unit: nil) }
        #expect(told?.status == 403)
        let audit = try await fixture.database.read { sql in
            try AuditLog.entries(after: 0, limit: 10, sql).map { "\($0.entry.action) \($0.entry.subject)" }
        }
        #expect(audit == ["unmask-enterprise-contact \(enterprise.creditCode)"])
    }

    private func sent(_ fields: KeyValuePairs<String, String>) -> String {
        fields.map { "\(QueryText.encoded($0.key))=\(QueryText.encoded($0.value))" }.joined(separator: "&")
    }

    @Test("The form adds an enterprise; what is wrong is told at its field, and what was typed stays")
    func adding() async throws {
        let fixture = try await RegistryModuleFixture()
        #expect(text(try await fixture.call(.get, "/enterprises/new")).contains("credit-code"))
        let wrong = try await fixture.call(
            .post, "/enterprises/new",
            body: sent(["credit-code": "123", "name": "演示新企", "industry": "Z9", "kind": "enterprise"]))
        #expect(wrong.status == 422 && text(wrong).contains("演示新企") && text(wrong).contains("出错"))
        let fields = sent([
            "credit-code": "914403001922038216", "name": "演示新企", "industry": "C3811", "kind": "enterprise",
            "status": "active", "paired-unit": "发改局", "contact-phone": "10012345678",
        ])
        let added = try await fixture.call(.post, "/enterprises/new", body: fields)
        #expect(header(added, "Location") == "/enterprises/914403001922038216")
        let page = text(try await fixture.call(.get, "/enterprises/914403001922038216"))
        #expect(page.contains("演示新企") && page.contains("发改局") && page.contains("修改档案"))
        let again = try await fixture.call(.post, "/enterprises/new", body: fields)
        #expect(again.status == 422 && text(again).contains("已有这家企业"))
    }

    @Test("Of two who change a file at once, the second is told and loses nothing that was typed")
    func changing() async throws {
        let fixture = try await RegistryModuleFixture()
        let record = try #require(try await fixture.fill(1).first)
        let path = "/enterprises/\(record.creditCode)/edit"
        #expect(text(try await fixture.call(.get, path)).contains(record.name))
        let tag = record.entityTag
        func save(_ name: String, tag: String) async throws -> Reply {
            try await fixture.call(
                .post, path, body: sent(["name": name, "kind": "enterprise", "status": "dormant", "tag": tag]))
        }
        #expect(try await save("演示改名", tag: tag).status == 303)
        let kept = try #require(try await EnterpriseRegistry(database: fixture.database).record(record.creditCode))
        #expect(kept.name == "演示改名" && kept.status == .dormant && kept.contactPhone == record.contactPhone)
        let late = try await save("演示另名", tag: tag)
        #expect(late.status == 409 && text(late).contains("演示另名") && text(late).contains("别人改过"))
        let shown = try #require(text(late).firstMatch(of: /name="tag" value="([^"]+)"/)?.1)
        let current = String(shown).replacing("&quot;", with: "\"").replacing("&#34;", with: "\"")
        #expect(current == kept.entityTag)
    }

    @Test("What was exported can be imported again and changes nothing")
    func export() async throws {
        let fixture = try await RegistryModuleFixture()
        let records = try await fixture.fill(40)
        let list = text(try await fixture.call(.get, "/enterprises/export.csv"))
        #expect(records.allSatisfy { list.contains($0.creditCode) && !list.contains($0.contactPhone ?? "?") })
        for whole in [false, true] {
            let bytes = Array(try await fixture.module.context.lists.exported(withContacts: whole).utf8)
            let report = try await fixture.module.context.lists.importing(
                bytes, from: "test", by: "test", at: RegistryModuleFixture.now)
            #expect((report.added, report.changed, report.unchanged, report.rejected) == (0, 0, 40, 0))
        }
    }

    private func upload(_ fixture: RegistryModuleFixture, _ list: String?, isTrial: Bool) async throws -> Reply {
        var lines = ["--x", "Content-Disposition: form-data; name=\"csrf\"", "", "token"]
        if let list {
            lines += ["--x", "Content-Disposition: form-data; name=\"file\"; filename=\"名册.csv\"", "", list]
        }
        if isTrial { lines += ["--x", "Content-Disposition: form-data; name=\"trial\"", "", "on"] }
        return try await fixture.call(
            .post, "/enterprises/import", headers: ["content-type": "multipart/form-data; boundary=x"],
            body: (lines + ["--x--", ""]).joined(separator: "\r\n"))
    }

    @Test("A trial changes nothing and can be taken over once; each rejected row has its reason and can be downloaded")
    func importPages() async throws {
        let fixture = try await RegistryModuleFixture()
        #expect(text(try await fixture.call(.get, "/enterprises/import")).contains("multipart/form-data"))
        let list = "信用代码,名称,包保单位\n914403001922038216,甲,发改局\n91440300708461136T,乙,无此局\n"
        let tried = try await upload(fixture, list, isTrial: true)
        let path = try #require(header(tried, "Location"))
        let preview = text(try await fixture.call(.get, path))
        #expect(preview.contains("没有写入") && preview.contains("无此局") && preview.contains("正式导入"))
        #expect(try await fixture.module.count() == 0)
        #expect(try await fixture.call(.post, path).status == 303)
        #expect(try await fixture.call(.post, path).status == 303)
        let result = text(try await fixture.call(.get, path))
        #expect(result.contains("已导入 名册.csv") && !result.contains("正式导入"))
        #expect(try await fixture.module.count() == 1)
        let report = text(try await fixture.call(.get, "\(path)/report.csv"))
        #expect(report.contains("\r\n3,包保单位,未导入,"))
        let actions = try await fixture.database.read { sql in
            try AuditLog.entries(after: 0, limit: 10, sql).map(\.entry.action)
        }
        #expect(actions == ["import-enterprises"])
    }

    @Test("No file, or one that is no list, leads back to the form with a sentence")
    func faultyUpload() async throws {
        let fixture = try await RegistryModuleFixture()
        let none = try await upload(fixture, nil, isTrial: true)
        #expect(none.status == 422 && text(none).contains("请选择要导入的 CSV 文件") && text(none).contains("出错"))
        let wrong = try await upload(fixture, "甲,乙\n1,2\n", isTrial: false)
        #expect(wrong.status == 422 && text(wrong).contains("统一社会信用代码"))
    }

    @Test("On the file of its enterprise the clock of a request has its name, and a target is called one")
    func requestsOnFile() async throws {
        let fixture = try await RegistryModuleFixture()
        let record = try #require(try await fixture.fill(50).first { $0.status == .active })
        let registration = Registration(
            channel: .hotline, channelNumber: nil, kind: .help, text: "厂房产权证一直没有办下来。", subject: "land-legacy",
            entity: EntityProfile(creditCode: record.creditCode, name: record.name, facts: nil), contact: nil)
        let intake = Actor(id: "intake", name: "受理员", roles: [.intake], unit: "政务办")
        guard case .answered(.done(let view)) = try await fixture.desk.register(registration, by: intake) else {
            Issue.record("the request was not taken")
            return
        }
        let path = "/enterprises/\(record.creditCode)"
        let dispatched = text(try await fixture.call(.get, path))
        #expect(dispatched.contains("\(view.request.number)") && dispatched.contains("签收"))
        let handler = Actor(id: "handler", name: "承办人", roles: [.handler], unit: view.request.lead)
        _ = try await fixture.desk.run(.accept, on: view.request.number, by: handler)
        let accepted = text(try await fixture.call(.get, path))
        #expect(accepted.contains("目标，剩 7 个工作日") && accepted.contains("总时限"))
    }

    @Test("The desk learns the facts of those who are looked after, and only of those")
    func directory() async throws {
        let fixture = try await RegistryModuleFixture()
        let records = try await fixture.fill(200)
        let directory = try #require(fixture.module.directory)
        let active = try #require(records.first { $0.status == .active })
        let dormant = try #require(records.first { $0.status == .dormant })
        try await fixture.database.read { sql in
            #expect(try directory.profile(creditCode: active.creditCode, name: nil, sql).facts == active.facts)
            #expect(try directory.profile(creditCode: nil, name: active.name, sql).creditCode == active.creditCode)
            let asleep = try directory.profile(creditCode: dormant.creditCode, name: nil, sql)
            #expect(asleep == EntityProfile(creditCode: dormant.creditCode, name: nil, facts: nil))
            #expect(try directory.profile(creditCode: nil, name: "查无此企", sql).facts == nil)
        }
    }
}

extension RegistryModule {
    fileprivate func count() async throws -> Int {
        try await context.registry.counts().map(\.count).reduce(0, +)
    }
}
