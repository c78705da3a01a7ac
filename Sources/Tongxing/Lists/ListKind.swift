import Endpoints
import Registry

/// A list that `import` and `export` know.
enum ListKind: String, CaseIterable {
    case enterprises

    /// The names of all, for help and refusals.
    static var names: String { allCases.map(\.rawValue).joined(separator: ", ") }

    init(named name: String) throws {
        guard let kind = ListKind(rawValue: name) else {
            throw CommandFailure.usage(
                "没有“\(name)”这种名册；可用：\(Self.names)。", "There is no list “\(name)”; the lists are: \(Self.names).")
        }
        self = kind
    }

    /// What a file holds, as long as it is not larger than the list takes; a server would break off the sending.
    func taken(_ bytes: [UInt8], of file: String) throws -> [UInt8] {
        let most = largestFile
        guard bytes.count <= most else {
            // Rounded up: what is too large by a byte must not read like what is taken.
            let size = (bytes.count + (1 << 20) - 1) >> 20
            throw CommandFailure.refused(
                "\(file) 有 \(size) MiB，一次最多 \(most >> 20) MiB；请分成几个文件，每个都带列名，分次导入。",
                "\(file) has \(size) MiB, at most \(most >> 20) MiB are taken at once; "
                    + "split it into several files, each with the names of the columns.")
        }
        return bytes
    }

    private var largestFile: Int {
        switch self {
        case .enterprises: RegistryLists.largestFile
        }
    }

    /// What is asked for the list, and a sentence where the module that keeps it is off.
    func asked<Answer>(_ body: () async throws -> Answer) async throws -> Answer {
        do { return try await body() } catch let failure as CommandFailure where failure.isMissing {
            throw CommandFailure.refused(
                "企业名录模块没有开启；请把 modules.registry 设为 true。",
                "The module registry is off; set modules.registry to true.")
        }
    }
}
