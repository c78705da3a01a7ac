import Foundation
import ProgramUnderTest
import TOMLSyntax
import Testing

/// Asks TOMLKit, in a process of its own, what it makes of documents; it is given only what TOMLSyntax accepts.
enum OracleProcess {
    enum Failure: Error, CustomStringConvertible {
        case notBuilt(String)
        case refused(String)
        case broken(status: Int32, answers: Int)

        var description: String {
            switch self {
            case .notBuilt(let path): "there is no executable at \(path); build all targets"
            case .refused(let text): "this text is no document and must not reach TOMLKit: \(text)"
            case .broken(let status, let answers): "the oracle ended with status \(status) after \(answers) answers"
            }
        }
    }

    /// The tagged values of each document, in order.
    static func answers(to documents: [String]) throws -> [TaggedValue] {
        var input = Data()
        for text in documents {
            guard TOMLDocument(parsing: text).isValid else { throw Failure.refused(text) }
            input.append(Data("\(text.utf8.count)\n".utf8) + Data(text.utf8))
        }
        let (status, output) = try run(input)
        let lines = output.split(separator: 0x0A)
        guard status == 0, lines.count == documents.count else {
            throw Failure.broken(status: status, answers: lines.count)
        }
        return try lines.map { try TaggedValue(json: Data($0)) }
    }

    private static func run(_ input: Data) throws -> (status: Int32, output: Data) {
        let files = FileManager.default.temporaryDirectory.appending(path: "toml-oracle-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: files, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: files) }
        let (asked, answered) = (files.appending(path: "asked"), files.appending(path: "answered"))
        try input.write(to: asked)
        let process = try ChildProcess([executable().path()], streams: .init(input: asked, output: answered))
        return (process.waitUntilEnd(), try Data(contentsOf: answered))
    }

    /// Beside the test bundle, where the package manager puts every product.
    private static func executable() throws -> URL {
        let folder = Bundle.main.executableURL?.deletingLastPathComponent() ?? Bundle.main.bundleURL
        let file = folder.appending(path: "TOMLOracle")
        guard FileManager.default.isExecutableFile(atPath: file.path()) else { throw Failure.notBuilt(file.path()) }
        return file
    }
}
