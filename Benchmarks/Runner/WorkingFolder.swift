import Foundation

/// Where databases are made for a run.
///
/// A folder that the caller names is kept, so that what takes minutes to make serves the next run too; otherwise one of
/// the system's temporary folders, which goes with the run.
final class WorkingFolder: Sendable {
    let path: String
    private let isKept: Bool

    init(_ kept: String?) throws {
        let name = "tongxing-bench-\(UUID().uuidString.prefix(8))"
        let url = kept.map { URL(filePath: $0) } ?? FileManager.default.temporaryDirectory.appending(path: name)
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
        path = url.path()
        isKept = kept != nil
    }

    deinit { remove() }

    /// Removes what need not be kept.
    func remove() {
        if !isKept { try? FileManager.default.removeItem(atPath: path) }
    }

    /// A folder of that name, which may hold what an earlier run left there.
    func folder(_ name: String) throws -> URL {
        let url = URL(filePath: path).appending(path: name)
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
        return url
    }

    /// An empty folder of that name.
    func emptyFolder(_ name: String) throws -> URL {
        try? FileManager.default.removeItem(at: URL(filePath: path).appending(path: name))
        return try folder(name)
    }
}
