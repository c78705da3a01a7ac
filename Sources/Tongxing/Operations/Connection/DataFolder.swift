import Endpoints
import Settings
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
    func answer(_ request: OperationRequest, needsCurrentSchema: Bool = true) async throws -> JSONValue {
        if let server = try server() { return try await SocketClient(address: server).answer(request).value() }
        return try await LocalOperations(settings).answer(request, needsCurrentSchema: needsCurrentSchema).value()
    }
}

extension Reply {
    /// The document, where the answer is yes.
    fileprivate func value() throws -> JSONValue {
        let document = try? JSONValue(reading: body)
        guard status < 400, let document else { throw CommandFailure(sentence: sentence(document), exitCode: 1) }
        return document
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
