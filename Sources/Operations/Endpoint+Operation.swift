import Endpoints
import Identity
import ModuleKit
import RuleModel
import Store
import TOMLSyntax

extension Endpoint {
    /// An operation: its body is read by its shape, and errors of accounts and store become problems.
    static func operation(
        _ method: HTTPMethod, _ path: String, for roles: Set<Role> = [.operations], _ summary: BilingualText,
        parameters: [Parameter] = [], body: BodyShape? = nil,
        successes: [(status: Int, summary: BilingualText)] = [(200, .init(chinese: "成功", english: "Success"))],
        perform: @escaping @Sendable (Call, BodyFields) async throws -> Reply
    ) -> Endpoint {
        Endpoint(
            method, "/operations/v1\(path)", access: .roles(roles), summary, parameters: parameters, body: body,
            successes: successes
        ) { call in
            let fields = try (body ?? .empty).read(call.body)
            do {
                return try await perform(call, fields)
            } catch let error as AccountError {
                throw Problem(error)
            } catch let error as StoreError {
                throw Problem(error)
            }
        }
    }
}

extension Endpoint.Parameter {
    static let login = Endpoint.Parameter("login", in: .path, required: true, .login)
}

extension BilingualText {
    static let login = BilingualText(chinese: "登录名", english: "Login")
    static let displayName = BilingualText(chinese: "姓名", english: "Name")
    static let created = BilingualText(chinese: "已建立", english: "Created")
}

extension Call {
    /// Whom the operation is recorded under. The door lets nobody in without a principal.
    func actor() throws(Problem) -> String {
        guard let principal else { throw .notSignedIn() }
        return principal.id
    }
}
