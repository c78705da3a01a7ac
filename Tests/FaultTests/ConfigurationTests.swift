import Foundation
import ProgramUnderTest
import Testing

@Suite("The configuration is broken")
struct ConfigurationTests {
    static let faults: [(name: String, text: String, words: [String])] = [
        ("half a table", "[http\nport = 8080\n", ["service.toml:1:"]),
        ("text for a number", "[http]\nport = \"many\"\n", ["service.toml:2:", "http.port"]),
        ("a port that there is not", "[http]\nport = 99999\n", ["service.toml:2:", "http.port"]),
        ("a misspelt key", "[http]\nprot = 8080\n", ["service.toml:2:", "prot", "port"]),
        ("a control character", "[http]\nhost = \"\u{0}\"\n", ["service.toml:2:"]),
    ]

    @Test("The service does not start, says where and what, and leaves no data folder", arguments: faults.indices)
    func broken(index: Int) async throws {
        let (name, text, words) = Self.faults[index]
        let folder = FileManager.default.temporaryDirectory.appending(path: "config-\(UUID().uuidString.prefix(8))")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try Data(text.utf8).write(to: folder.appending(path: "service.toml"))
        let outcome = try await ProgramUnderTest(in: folder).run(
            ["serve", "--config", "service.toml", "--data", "data", "--lang", "en"])
        #expect(outcome.status == 2, "\(name): \(outcome.errors)")
        #expect(outcome.output.isEmpty)
        for word in words { #expect(outcome.errors.contains(word), "\(name): \(outcome.errors)") }
        #expect(!FileManager.default.fileExists(atPath: folder.appending(path: "data").path()))
    }
}
