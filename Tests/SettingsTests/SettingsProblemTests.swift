import Foundation
import Testing

@testable import Settings

@Suite("Problems of settings")
struct SettingsProblemTests {
    private func problems(of text: String) -> [String] {
        SettingsFileCheck(catalogue: .shipped, path: "t.toml").problems(in: text).map(\.english)
    }

    @Test("Every problem of a file is told at once, each at its place")
    func allAtOnce() {
        let text = """
            time-zone = "shanghai"
            [http]
            prot = 80
            port = "8080"
            idle-timeout = 60
            body-limit = "1 TiB"
            trusted-proxies = ["10.0.0.0/33"]
            [security]
            profile = "mlps2"
            lockout-failures = 2
            [modules]
            registri = true
            """
        #expect(
            problems(of: text) == [
                #"t.toml:1:13: error: “time-zone” takes a time zone, such as "Asia/Shanghai", not "shanghai"."#,
                "t.toml:3:1: error: There is no setting “http.prot”; did you mean “http.port”?",
                #"t.toml:4:8: error: “http.port” takes a whole number, 0–65535, not "8080"."#,
                #"t.toml:5:16: error: “http.idle-timeout” takes a duration with unit, 1 s–1 h, such as "90 s" or "10 min", not 60."#,
                #"t.toml:6:14: error: “http.body-limit” takes a size with unit, 1 KiB–256 MiB, such as "2 MiB", not "1 TiB"."#,
                #"t.toml:7:19: error: “http.trusted-proxies” takes a list of addresses or networks, such as ["10.0.0.0/8"], not "10.0.0.0/33"."#,
                #"t.toml:9:11: error: “security.profile” takes one of "mlps3", "asvs", not "mlps2"; did you mean "mlps3"?"#,
                "t.toml:10:20: error: “security.lockout-failures” is out of range: it takes a whole number, 3–20, not 2.",
                "t.toml:12:1: error: There is no setting “modules.registri”; did you mean “modules.registry”?",
            ])
    }

    @Test(
        "A table and a value are told apart",
        arguments: [
            ("http = 3", "t.toml:1:1: error: “http” is a table (write [http]), not a value."),
            ("[http.port]", "t.toml:1:7: error: “http.port” takes a value (a whole number, 0–65535), not a table."),
            (
                "http.port.x = 1",
                "t.toml:1:11: error: “http.port” takes a value (a whole number, 0–65535), not a table."
            ),
            (
                "[log]\nlevel = 2026-01-01",
                #"t.toml:2:9: error: “log.level” takes one of "trace", "debug", "info", "notice", "warning", "error", "critical", not 2026-01-01."#
            ),
            (
                "[http]\ntrusted-proxies = [1]",
                #"t.toml:2:19: error: “http.trusted-proxies” takes a list of addresses or networks, such as ["10.0.0.0/8"], not [1]."#
            ),
        ])
    func shapes(text: String, expected: String) { #expect(problems(of: text) == [expected]) }

    @Test(
        "An empty table, dotted keys and inline tables are as good as a table",
        arguments: [
            "[http]", "http.port = 80", "http = { port = 80 }", "", "# nothing\n",
        ])
    func fine(text: String) { #expect(problems(of: text) == []) }

    @Test(
        "What the parser of values would not survive is refused before it sees it",
        arguments: ["[[[rule]]", "[&", "a = [1,,2]", "x = \"", "a = 1\na = 2"])
    func syntax(text: String) async throws {
        let found = SettingsFileCheck(catalogue: .shipped, path: "t.toml").problems(in: text)
        #expect(!found.isEmpty)
        let folder = try SettingsFolder(text)
        #expect(await !SettingsTests.problems { try await folder.load() }.isEmpty)
    }

    @Test("A file that is not UTF-8 is told so")
    func notUTF8() async throws {
        let folder = try SettingsFolder()
        try folder.write([0x61, 0xFF, 0xFE])
        let found = await SettingsTests.problems { try await folder.load() }
        #expect(found.map(\.complaint) == [.notUTF8])
    }

    @Test("A file that was named and is not there is an error; the default path may be missing")
    func missing() async throws {
        let named = await SettingsTests.problems { try await LiveSettings(SettingsSources(file: "/nowhere/x.toml")) }
        #expect(named.count == 1)
        #expect(named.first?.chinese.contains("/nowhere/x.toml") == true)
        #expect(named.map(\.complaint) == [.unreadable(.missing)])
        let folder = FileManager.default.temporaryDirectory.path()
        let inPlace = await SettingsTests.problems { try await LiveSettings(SettingsSources(file: folder)) }
        #expect(inPlace.map(\.complaint) == [.unreadable(.folder)])
        let settings = try await LiveSettings(SettingsSources(file: "/nowhere/x.toml", fileMayBeMissing: true))
        #expect(settings.current.http.port == 8_080)
    }

    @Test("Problems of file, environment and command line come together; unknown names get a suggestion")
    func allSources() async throws {
        let folder = try SettingsFolder("[http]\nport = -1\n")
        let found = await SettingsTests.problems {
            try await folder.load(
                environment: [
                    "TONGXING_HTTP_PROT": "80", "TONGXING_LOG_LEVEL": "loud", "TONGXING_CONFIG": "x",
                    "TONGXING_TEST_X": "1",
                ],
                commandLine: ["http.port": "many", "log.levle": "info"])
        }
        #expect(
            found.map(\.place) == [
                .file(folder.path, line: 2, column: 8), .environment("TONGXING_HTTP_PROT"),
                .environment("TONGXING_LOG_LEVEL"),
                .commandLine("http.port"), .commandLine("log.levle"),
            ])
        #expect(found.map(\.english)[1].hasSuffix("did you mean “TONGXING_HTTP_PORT”?"))
        #expect(found.map(\.english)[3].hasPrefix("error: “http.port”"))
        #expect(found.map(\.chinese)[4].hasSuffix("是不是“log.level”？"))
    }

    @Test("Every default is a value that its own kind accepts")
    func defaultsAreValid() {
        for key in SettingCatalogue.shipped.keys {
            #expect(key.kind.complaint(of: key, about: key.defaultValue) == nil, "\(key.name)")
        }
    }

    @Test("Names and environment names are unique, and every sentence is in both languages")
    func catalogue() {
        let keys = SettingCatalogue.shipped.keys
        #expect(Set(keys.map(\.name)).count == keys.count)
        #expect(Set(keys.map(\.environmentName)).count == keys.count)
        for key in keys {
            #expect(key.chinese.hasSuffix("。") && key.english.hasSuffix("."), "\(key.name)")
        }
    }
}
