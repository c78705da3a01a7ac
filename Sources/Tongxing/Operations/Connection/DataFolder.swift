import Endpoints
import RuleFiles
import RuleOperations
import Settings
import TOMLSyntax
import WebAPI

/// The data folder and whoever may touch it: the server that runs on it, or else this process.
struct DataFolder: Sendable {
    let settings: ServiceSettings

    var path: String { settings.dataDirectory }

    init(_ options: SettingsOptions) async throws { settings = try await options.settings() }
    init(_ settings: ServiceSettings) { self.settings = settings }

    /// The server's socket; nil where no server runs.
    func server() throws -> SocketLocation? {
        guard InputFile.exists(path) else { return nil }
        do {
            let address = try SocketLocation(folder: path)
            return try address.isAnswered() ? address : nil
        } catch SocketFault.notAllowed {
            throw CommandFailure.refused(
                "\(path) 的服务由另一个系统用户运行；请用那个用户（或 sudo）执行。",
                "The service of \(path) runs as another user; run this as that user, or with sudo.")
        } catch let SocketFault.folderUnusable(reason) {
            throw CommandFailure.refused(
                "数据目录 \(path) 打不开（\(reason)）；请检查路径和权限。",
                "The data folder \(path) cannot be opened (\(reason)); check its path and rights.")
        }
    }

    /// The answer to an operation; where it is no, the command fails with the problem's sentence.
    ///
    /// - Parameter paths: how the files are shown that rules come from.
    func answer(
        _ request: OperationRequest, needsCurrentSchema: Bool = true, paths: ShownPaths = ShownPaths(ShownPaths.stored)
    ) async throws -> JSONValue {
        let reply = try await reply(to: request, needsCurrentSchema: needsCurrentSchema, paths)
        guard let document = try? JSONValue(reading: reply.body) else { throw reply.failure(paths) }
        return document
    }

    /// The same where the answer is no document, such as a list.
    func content(_ request: OperationRequest) async throws -> [UInt8] {
        try await reply(to: request, needsCurrentSchema: true, ShownPaths(ShownPaths.stored)).body
    }

    private func reply(
        to request: OperationRequest, needsCurrentSchema: Bool, _ paths: ShownPaths
    ) async throws -> Reply {
        let reply =
            if let server = try server() {
                try await SocketClient(address: server).answer(request)
            } else {
                try await LocalOperations(settings).answer(request, needsCurrentSchema: needsCurrentSchema)
            }
        guard reply.status < 400 else { throw reply.failure(paths) }
        return reply
    }
}

extension Reply {
    /// Why the answer is no: faults of rules at their places, else in a sentence.
    fileprivate func failure(_ paths: ShownPaths) -> CommandFailure {
        if let record = try? RuleFaultsRecord(reading: body) {
            let printer = DiagnosticPrinter(record.files.map(paths.shown), language: Wording.language)
            return .faults(record.faults.map(paths.shown), printer)
        }
        let document = try? JSONValue(reading: body)
        return CommandFailure(
            sentence: sentence(document), exitCode: 1, isMissing: document?.text("type") == "/problems/not-found")
    }

    private func sentence(_ document: JSONValue?) -> String {
        guard let detail = document?["detail"]?.string else {
            return Wording.said(
                "服务没有正常回答（\(status)）；请看服务的日志。", "The service gave no proper answer (\(status)); see its log.")
        }
        guard case .array(let faults)? = document?["errors"] else { return detail }
        return ([detail] + faults.compactMap { $0["detail"]?.string }).joined(separator: " ")
    }
}
