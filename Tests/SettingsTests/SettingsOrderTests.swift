import Testing

@testable import Settings

@Suite("Order of sources")
struct SettingsOrderTests {
    @Test("Command line wins over environment, environment over file, file over defaults")
    func order() async throws {
        let folder = try SettingsFolder("[http]\nport = 1001\nhost = \"127.0.0.2\"\nidle-timeout = \"2 min\"\n")
        let settings = try await folder.load(
            environment: ["TONGXING_HTTP_PORT": "1002", "TONGXING_HTTP_HOST": "127.0.0.3", "PATH": "/bin"],
            commandLine: ["http.port": "1003"])
        #expect(settings.current.http.port == 1_003)
        #expect(settings.current.http.host == "127.0.0.3")
        #expect(settings.current.http.idleTimeout == .seconds(120))
        #expect(settings.current.http.requestTimeout == .seconds(30))
        let origins = Dictionary(uniqueKeysWithValues: settings.effective().map { ($0.key.name, $0.origin) })
        #expect(origins["http.port"] == .commandLine)
        #expect(origins["http.host"] == .environment)
        #expect(origins["http.idle-timeout"] == .file)
        #expect(origins["http.request-timeout"] == .default)
    }

    @Test("A setting that is written down with its default value counts as the default")
    func writtenDefaults() async throws {
        let folder = try SettingsFolder("[http]\nport = 8080\nidle-timeout = \"2 min\"\nrequest-timeout = \"30 s\"\n")
        let changed = try await folder.load(environment: [:]).effective().filter { !$0.isDefault }
        #expect(changed.map(\.key.name) == ["http.idle-timeout"])
    }

    @Test("Without any source every setting has its documented default")
    func defaults() async throws {
        let settings = try await LiveSettings(SettingsSources())
        for key in settings.catalogue.keys { #expect(settings.current[key] == key.defaultValue, "\(key.name)") }
        #expect(settings.current.http.bodyLimit == 2 << 20)
        #expect(settings.current.security.sessionIdle == .seconds(600))
        #expect(settings.current.security.lockout == .seconds(300))
        #expect(settings.current.activeModules == ["registry"])
        #expect(settings.current.rulesActivation == .approved)
    }

    @Test(
        "Every kind of value is read from the environment",
        arguments: [
            ("TONGXING_MODULES_REGISTRY", "no", "modules.registry", SettingValue.boolean(false)),
            ("TONGXING_HTTP_TRUSTED_PROXIES", "10.0.0.0/8, ::1", "http.trusted-proxies", .list(["10.0.0.0/8", "::1"])),
            ("TONGXING_HTTP_TRUSTED_PROXIES", "", "http.trusted-proxies", .list([])),
            ("TONGXING_HTTP_BODY_LIMIT", "1GiB", "http.body-limit", .text("1GiB")),
            ("TONGXING_TIME_ZONE", "UTC", "time-zone", .text("UTC")),
            ("TONGXING_SCHEDULER_BATCH", "7", "scheduler.batch", .integer(7)),
        ])
    func environment(name: String, text: String, key: String, expected: SettingValue) async throws {
        guard name != "TONGXING_HTTP_BODY_LIMIT" else {
            let found = await problems { try await LiveSettings(SettingsSources(environment: [name: text])) }
            #expect(found.map(\.complaint.english).first?.contains("out of range") == true)
            return
        }
        let settings = try await LiveSettings(SettingsSources(environment: [name: text]))
        #expect(settings.current[try #require(settings.catalogue.key(named: key))] == expected)
    }

    @Test("A secret shows neither in the listing nor in a complaint")
    func secrets() async throws {
        let secret = "hunter2-hunter2"
        let settings = try await LiveSettings(SettingsSources(environment: ["TONGXING_METRICS_TOKEN": secret]))
        #expect(settings.current.metrics.token == secret)
        #expect(!"\(settings.effective())".contains(secret))
        let long = String(repeating: secret, count: 50)
        let found = await problems {
            try await LiveSettings(SettingsSources(environment: ["TONGXING_METRICS_TOKEN": long]))
        }
        #expect(found.count == 1)
        #expect(found.allSatisfy { !$0.chinese.contains(secret) && !$0.english.contains(secret) })
    }

    @Test(
        "Cookies demand HTTPS except on loopback, and never there by order elsewhere",
        arguments: [
            ("127.0.0.1", "auto", false), ("::1", "auto", false), ("localhost", "auto", false),
            ("127.8.8.8", "auto", false),
            ("0.0.0.0", "auto", true), ("10.1.2.3", "auto", true), ("127.0.0.1", "always", true),
            ("127.0.0.1", "never", false),
        ])
    func secureCookies(host: String, choice: String, expected: Bool) async throws {
        let sources = SettingsSources(commandLine: ["http.host": host, "security.secure-cookies": choice])
        #expect(try await LiveSettings(sources).current.security.secureCookies == expected)
    }

    @Test("Insecure cookies on a public address are refused")
    func insecureCookies() async {
        let sources = SettingsSources(commandLine: ["http.host": "0.0.0.0", "security.secure-cookies": "never"])
        #expect(
            await problems { try await LiveSettings(sources) } == [
                SettingProblem(.combination, .insecureCookies(host: "0.0.0.0"))
            ])
    }
}
