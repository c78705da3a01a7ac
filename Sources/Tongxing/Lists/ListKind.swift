import Endpoints

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

    /// What is asked for the list, and a sentence where the module that keeps it is off.
    func asked<Answer>(_ body: () async throws -> Answer) async throws -> Answer {
        do { return try await body() } catch let failure as CommandFailure where failure.isMissing {
            throw CommandFailure.refused(
                "企业名录模块没有开启；请把 modules.registry 设为 true。",
                "The module registry is off; set modules.registry to true.")
        }
    }
}
