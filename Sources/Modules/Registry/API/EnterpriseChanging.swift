import Endpoints
import Identity
import ModuleKit
import Store
import TOMLSyntax

/// The part of the API that changes the register.
struct EnterpriseChanging {
    /// Bytes of an imported file at most: some 100,000 rows.
    static let importLimit = 24 << 20

    let context: RegistryContext

    var endpoints: [Endpoint] {
        let path = "\(EnterpriseReading.path)/{creditCode}"
        let code = Endpoint.Parameter("creditCode", in: .path, required: true, EnterpriseReading.code)
        let match = Endpoint.Parameter(
            "If-Match", in: .header,
            .init(chinese: "读到的 ETag；改已有的企业时必须带", english: "The ETag that was read; needed to change what exists"))
        return [
            Endpoint(
                .put, path, access: .roles(RegistryContext.keepers),
                .init(chinese: "登记或替换一家企业", english: "Put an enterprise"),
                parameters: [code, match], body: EnterpriseShape.put,
                successes: [
                    (200, .init(chinese: "已更新，或本来就是这样", english: "Changed, or it was so already")),
                    (201, .init(chinese: "已新增", english: "Added")),
                ], answer: .enterpriseRecord, handle: put),
            Endpoint(
                .patch, path, access: .roles(RegistryContext.keepers),
                .init(chinese: "修改一家企业的几项", english: "Change some fields of an enterprise"),
                parameters: [code, match], body: EnterpriseShape.patch, answer: .enterpriseRecord,
                handle: patch),
            Endpoint(
                .post, "\(EnterpriseReading.path)/import", access: .roles(RegistryContext.keepers),
                .init(chinese: "导入 CSV 名册（text/csv）", english: "Import a CSV list (text/csv)"),
                parameters: [
                    .init(
                        "dryRun", in: .query, .init(chinese: "true：只试一遍，不写入", english: "true: try it, change nothing")),
                    .idempotencyKey,
                ], answer: .importReport, bodyLimit: Self.importLimit, handle: importList),
        ]
    }

    private func put(_ call: Call) async throws -> Reply {
        let code = try Self.code(call)
        let body = try EnterpriseBody(call.body, units: try context.units())
        guard body.hasName else {
            throw Problem.invalidBody([.init(.init(chinese: "请填写企业名称。", english: "A name is required."), at: "/name")])
        }
        return try await change(code, call) { existing in
            // Contacts are masked when they are read, so that who sends back what was read must not blank them.
            let blank = EnterpriseRecord(
                creditCode: code, name: "", contactName: existing?.contactName, contactPhone: existing?.contactPhone)
            return body.changes.reduce(into: blank) { $1(&$0) }
        }
    }

    private func patch(_ call: Call) async throws -> Reply {
        let body = try EnterpriseBody(call.body, units: try context.units())
        return try await change(RegistryContext.code(call), call) { existing in
            existing.map { record in body.changes.reduce(into: record) { $1(&$0) } }
        }
    }

    private func change(
        _ code: String, _ call: Call, _ body: @escaping @Sendable (EnterpriseRecord?) -> EnterpriseRecord?
    ) async throws -> Reply {
        let person = try context.person(call)
        let outcome = try await context.registry.change(
            code, expecting: call.headers["if-match"], by: person.id, at: call.now, body)
        switch outcome {
        case .added(let record):
            return Reply.json(record.json(withContacts: false), status: 201).adding("ETag", record.entityTag)
                .adding("Location", "\(EnterpriseReading.path)/\(record.creditCode)")
        case .changed(let record), .unchanged(let record):
            return Reply.json(record.json(withContacts: false)).adding("ETag", record.entityTag)
        case .unknown: throw Problem.notFound(call.path)
        case .unconditional: throw Problem.versionMissing()
        case .outdated(let record): throw Problem.enterpriseChanged(record.entityTag)
        }
    }

    private func importList(_ call: Call) async throws -> Reply {
        let person = try context.person(call)
        let isDryRun = try call.isDryRun()
        let sent = try IdempotencyKey(call, of: person)
        // What is only tried may be tried again, and then be done under the same key.
        let key = isDryRun ? nil : sent
        let answer: @Sendable (ImportReport) -> Reply = { .json($0.json(in: call.language)) }
        let claim = key?.claim(call, answer)
        let outcome = try await context.keys.holding(key?.scope) {
            try await imported(call, isDryRun: isDryRun, by: person, under: claim)
        }
        switch outcome {
        case .imported(let report): return key?.reply ?? answer(report)
        case .repeated(.same(let stored)): return Reply(repeating: stored)
        case .repeated(.anotherBody): throw Problem.keyReused()
        }
    }

    private func imported(
        _ call: Call, isDryRun: Bool, by person: Principal, under claim: IdempotencyClaim<ImportReport>?
    ) async throws -> ImportOutcome {
        do throws(ImportError) {
            if let claim {
                return try await context.lists.importing(call.body, under: claim, by: person.id, at: call.now)
            }
            return .imported(
                try await context.lists.importing(
                    call.body, from: "api", isDryRun: isDryRun, by: person.id, at: call.now))
        } catch .store(let error) { throw error } catch { throw Problem.unreadableList(error) }
    }

    private static func code(_ call: Call) throws(Problem) -> String {
        do throws(CreditCodeError) { return try CreditCode(RegistryContext.code(call)).text } catch {
            throw .invalidParameter("creditCode", .init(chinese: error.chinese, english: error.english))
        }
    }
}

extension Call {
    /// Whether an import is only tried. What is neither yes nor no is refused, so that no trial is done in earnest.
    func isDryRun() throws(Problem) -> Bool {
        guard let text = query.last(where: { $0.name == "dryRun" })?.value else { return false }
        guard let flag = Bool(text) else {
            throw .invalidParameter(
                "dryRun", .init(chinese: "dryRun 应是 true 或 false。", english: "dryRun must be true or false."))
        }
        return flag
    }
}
