// swift-tools-version: 6.2
import CompilerPluginSupport
import PackageDescription

/// Every target of ours is built in the same strict way; dependencies keep their own settings.
let strict: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
    .treatAllWarnings(as: .error),
]

/// As strict, but a warning of the rule checker, which the compiler repeats, stays a warning.
let proven = Array(strict.dropLast())

let hummingbird = Target.Dependency.product(name: "Hummingbird", package: "hummingbird")
let hummingbirdCore = Target.Dependency.product(name: "HummingbirdCore", package: "hummingbird")
let nioPosix = Target.Dependency.product(name: "NIOPosix", package: "swift-nio")
let hummingbirdTesting = Target.Dependency.product(name: "HummingbirdTesting", package: "hummingbird")
let httpTypes = Target.Dependency.product(name: "HTTPTypes", package: "swift-http-types")
let nioCore = Target.Dependency.product(name: "NIOCore", package: "swift-nio")
let nioHTTP1 = Target.Dependency.product(name: "NIOHTTP1", package: "swift-nio")
let coreMetrics = Target.Dependency.product(name: "CoreMetrics", package: "swift-metrics")
let logging = Target.Dependency.product(name: "Logging", package: "swift-log")
let metrics = Target.Dependency.product(name: "Metrics", package: "swift-metrics")
let tracing = Target.Dependency.product(name: "Tracing", package: "swift-distributed-tracing")
let asyncHTTPClient = Target.Dependency.product(name: "AsyncHTTPClient", package: "async-http-client")
let configuration = Target.Dependency.product(name: "Configuration", package: "swift-configuration")
let mustache = Target.Dependency.product(name: "Mustache", package: "swift-mustache")
let lifecycleService = Target.Dependency.product(name: "ServiceLifecycle", package: "swift-service-lifecycle")
let unixSignals = Target.Dependency.product(name: "UnixSignals", package: "swift-service-lifecycle")
let httpCore = Target.Dependency.product(name: "HummingbirdCore", package: "hummingbird")
let argumentParser = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")
let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")
let cryptoExtras = Target.Dependency.product(name: "CryptoExtras", package: "swift-crypto")
let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
let grdbSQLite = Target.Dependency.product(name: "GRDBSQLite", package: "GRDB.swift")
let inMemoryLogging = Target.Dependency.product(name: "InMemoryLogging", package: "swift-log")
let inMemoryTracing = Target.Dependency.product(name: "InMemoryTracing", package: "swift-distributed-tracing")
let instrumentation = Target.Dependency.product(name: "Instrumentation", package: "swift-distributed-tracing")
let tomlKit = Target.Dependency.product(name: "TOMLKit", package: "TOMLKit")

func swiftSyntax(_ name: String) -> Target.Dependency { .product(name: name, package: "swift-syntax") }

/// The kinds of rule; each is a plugin in `Plugins/Rules`.
let ruleKinds = [
    "CalendarRules", "UnitRules", "CatalogRules", "DeadlineRules", "EscalationRules", "RouteRules", "ChannelRules",
    "CallbackRules", "PermissionRules", "ClauseRules",
]

let ruleKindTargets: [Target] = ruleKinds.map { name in
    .target(
        name: name, dependencies: ["RuleModel", "RuleEngine", "TOMLSyntax", "WorkCalendar"],
        path: "Plugins/Rules/\(name)",
        swiftSettings: strict)
}

func library(_ name: String, _ dependencies: [Target.Dependency] = [], path: String? = nil, resources: [Resource] = [])
    -> Target
{
    .target(name: name, dependencies: dependencies, path: path, resources: resources, swiftSettings: strict)
}

func tests(_ name: String, _ dependencies: [Target.Dependency], exclude: [String] = [], resources: [Resource] = [])
    -> Target
{
    .testTarget(
        name: name, dependencies: dependencies, exclude: exclude, resources: resources, swiftSettings: strict)
}

let package = Package(
    name: "tongxing",
    platforms: [.macOS(.v15)],
    products: [
        .executable(name: "tongxing", targets: ["Tongxing"]),
        .library(
            name: "RuleKit",
            targets: ["WorkCalendar", "TOMLSyntax", "RuleModel", "RuleEngine", "RulePlugins", "RuleScenarios"]),
    ],
    dependencies: [
        .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.0"),
        .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.0"),
        .package(url: "https://github.com/swiftlang/swift-syntax", from: "603.0.0"),
        .package(url: "https://github.com/LebJe/TOMLKit", from: "0.6.0"),
        .package(
            url: "https://github.com/apple/swift-configuration", from: "1.4.0",
            traits: ["Reloading", "CommandLineArguments"]),
        .package(url: "https://github.com/apple/swift-metrics", from: "2.13.0"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.0"),
        .package(url: "https://github.com/apple/swift-distributed-tracing", from: "1.7.0"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.0"),
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
        .package(url: "https://github.com/apple/swift-collections", from: "1.6.0"),
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.0"),
        .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
        .package(url: "https://github.com/swift-server/async-http-client", from: "1.37.0"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    ],
    targets: ruleKindTargets + [
        // The pure core: no input or output, time injected.
        library("WorkCalendar"),
        library("TOMLSyntax"),
        library("RuleModel", ["TOMLSyntax", "WorkCalendar"]),
        library("RuleEngine", ["RuleModel", "TOMLSyntax", "WorkCalendar"]),
        library("Lifecycle", ["WorkCalendar", "TOMLSyntax", "RuleModel"]),
        // All kinds of rule in one list, seen as the one policy that the lifecycle asks.
        library(
            "RulePlugins",
            ["RuleModel", "RuleEngine", "TOMLSyntax", "WorkCalendar"] + ruleKinds.map { .target(name: $0) },
            path: "Plugins/Rules/RulePlugins"),

        // The folder of the rule files, as the tools read it.
        library("RuleFiles", ["RuleModel", "TOMLSyntax"]),

        // The rules are checked where they are compiled: `rules/` becomes one call of a macro that runs the checker.
        .macro(
            name: "RuleMacros",
            dependencies: [
                "RuleModel", "RulePlugins", "TOMLSyntax", swiftSyntax("SwiftSyntax"), swiftSyntax("SwiftParser"),
                swiftSyntax("SwiftSyntaxMacros"), swiftSyntax("SwiftSyntaxBuilder"), swiftSyntax("SwiftDiagnostics"),
                swiftSyntax("SwiftCompilerPlugin"),
            ], swiftSettings: strict),
        .executableTarget(name: "EmbedRulesTool", swiftSettings: strict),
        .executableTarget(
            name: "CheckRulesTool", dependencies: ["RuleFiles", "RuleModel", "RulePlugins", "TOMLSyntax"],
            swiftSettings: strict),
        .plugin(
            name: "EmbedRules", capability: .buildTool(), dependencies: ["EmbedRulesTool"],
            path: "Plugins/Build/EmbedRules"),
        .plugin(
            name: "CheckRules",
            capability: .command(
                intent: .custom(
                    verb: "check-rules", description: "Check the rule files without building the product.")),
            dependencies: ["CheckRulesTool"], path: "Plugins/Build/CheckRules"),
        .target(
            name: "ShippedRules", dependencies: ["RuleModel", "RuleMacros"], swiftSettings: proven,
            plugins: ["EmbedRules"]),

        // The database port, and SQLite behind it.
        library("Store", ["WorkCalendar", "TOMLSyntax", "RuleModel", "Lifecycle", crypto, logging]),
        library("StoreSQLite", ["Store", "Lifecycle", "RuleModel", "WorkCalendar", grdb, grdbSQLite, logging]),

        library("Identity", ["WorkCalendar", "RuleModel", "Store", crypto, cryptoExtras, logging]),

        // The one way through the house: authorise, decide, commit, publish.
        library(
            "ServiceDesk",
            ["Store", "Lifecycle", "RulePlugins", "RuleModel", "WorkCalendar", logging, metrics, tracing]),

        // Accounts, tokens, backups, audit and health, as the command line asks for them.
        library(
            "Operations", ["Endpoints", "Identity", "ModuleKit", "Store", "TOMLSyntax", "WorkCalendar", "RuleModel"]),

        // Stories that the rules must tell as policy staff expect.
        library(
            "RuleScenarios",
            ["Lifecycle", "RuleEngine", "RuleModel", "RulePlugins", "TOMLSyntax", "WorkCalendar"]),

        // What changed rules would do to the requests there are.
        library("RuleImpact", ["Lifecycle", "RuleEngine", "RuleModel", "RulePlugins", "TOMLSyntax", "WorkCalendar"]),

        // What policy staff ask of the rules in force.
        library(
            "RuleOperations",
            [
                "Endpoints", "Lifecycle", "ModuleKit", "RuleEngine", "RuleImpact", "RuleKeeping", "RuleModel",
                "RulePlugins", "ServiceDesk", "Store", "TOMLSyntax", "WorkCalendar",
            ]),

        // Which rules are in force: stored whole, taken up from the folder, each round pinned to its own.
        library(
            "RuleKeeping",
            [
                "RuleFiles", "RuleModel", "RuleEngine", "RulePlugins", "RuleScenarios", "TOMLSyntax", "WorkCalendar",
                "Lifecycle", "Store", "ServiceDesk", logging, metrics,
            ]),

        // Modules that operations switch on and off, and the demonstration zone.
        library(
            "Registry",
            [
                "ModuleKit", "Endpoints", "PageKit", "Texts", "TOMLSyntax", "WorkCalendar", "RuleModel", "RulePlugins",
                "Lifecycle", "Store", "ServiceDesk", "Identity",
            ],
            path: "Sources/Modules/Registry"),
        // The demonstration zone and property tests draw the same numbers in every run.
        library("SeededRandomness", []),
        library(
            "Demonstration",
            [
                "SeededRandomness",
                "WorkCalendar", "RuleModel", "RulePlugins", "Lifecycle", "Store", "ServiceDesk", "Registry", "Identity",
            ]),

        // What people read: every sentence in both languages, and pages made of plain values.
        library("Texts", ["TOMLSyntax", "WorkCalendar", "RuleModel"]),
        library("PageKit", ["Texts", "TOMLSyntax", "WorkCalendar", "RuleModel", mustache]),

        // What operations see and set.
        library("Settings", ["TOMLSyntax", tomlKit, configuration, logging]),
        library("Telemetry", [metrics, coreMetrics, logging, tracing, instrumentation]),

        // The HTTP door: endpoints are declared without a server, and served by one.
        library("Endpoints", ["TOMLSyntax", "WorkCalendar", "RuleModel"]),
        library(
            "WebAPI",
            [
                "Endpoints", "TOMLSyntax", "WorkCalendar", "RuleModel", hummingbird, hummingbirdCore, httpTypes,
                nioCore,
                logging, lifecycleService, tracing,
            ]),

        // The API at /api/v1, and what operations probe.
        library(
            "ServiceAPI",
            [
                "ModuleKit", "Endpoints", "ServiceDesk", "Store", "Lifecycle", "RulePlugins", "RuleModel", "TOMLSyntax",
                "WorkCalendar", "Identity", "Telemetry",
            ]),

        // What a module is.
        library(
            "ModuleKit",
            [
                "Endpoints", "ServiceDesk", "Store", "Lifecycle", "PageKit", "Texts", "RuleModel", "TOMLSyntax",
                "WorkCalendar",
            ]),

        // The pages of staff and of the public.
        library(
            "Workbench",
            [
                "ModuleKit", "Endpoints", "ServiceDesk", "Store", "Lifecycle", "Identity", "RulePlugins", "PageKit",
                "Texts", "RuleEngine", "RuleImpact", "RuleKeeping", "RuleModel", "RuleScenarios", "TOMLSyntax",
                "WorkCalendar",
            ]),

        // The pages of enterprises and residents.
        library(
            "PublicPages",
            [
                "ModuleKit", "Endpoints", "ServiceDesk", "Identity", "PageKit", "Texts", "RulePlugins", "Store",
                "Lifecycle", "RuleModel", "TOMLSyntax", "WorkCalendar", crypto, logging,
            ]),

        // The composition root and the command line.
        .executableTarget(
            name: "Tongxing",
            dependencies: [
                "WorkCalendar", "TOMLSyntax", "RuleModel", "RuleEngine", "RulePlugins", "RuleFiles", "RuleKeeping",
                "RuleImpact", "RuleOperations", "RuleScenarios", "ShippedRules", "Lifecycle", "Store", "StoreSQLite",
                "Identity",
                "Operations", "ServiceDesk", "ModuleKit", "Registry", "Demonstration", "Endpoints", "WebAPI",
                "ServiceAPI", "Workbench", "PublicPages", "PageKit", "Texts", "Settings", "Telemetry", hummingbird,
                lifecycleService, unixSignals, httpCore, nioCore, nioHTTP1, asyncHTTPClient, argumentParser,
                coreMetrics, metrics, logging, tracing, crypto,
            ], swiftSettings: strict),

        // What `make bench` runs: the figures and the table, and the works that are measured.
        library("Measuring", path: "Benchmarks/Measuring"),
        .executableTarget(
            name: "Benchmarks",
            dependencies: [
                "Measuring", "ProgramUnderTest", "WorkCalendar", "RuleModel", "RuleEngine", "RulePlugins", "RuleImpact",
                "RuleFiles", "RuleKeeping", "ShippedRules", "Lifecycle", "Store", "StoreSQLite", "ServiceDesk",
                "Demonstration", "WebAPI", "SeededRandomness", "TOMLSyntax", hummingbird, httpCore, argumentParser,
                logging,
            ], path: "Benchmarks/Runner", swiftSettings: strict),

        // The built program, as tests run it.
        .target(name: "ProgramUnderTest", path: "Tests/ProgramUnderTest", swiftSettings: strict),

        // Rule files as hurried hands leave them, for tests and for `make fuzz`, which tries all of them.
        .target(
            name: "RuleMutations", dependencies: ["RuleModel", "RulePlugins", "SeededRandomness", "TOMLSyntax"],
            path: "Tests/RuleMutations", swiftSettings: strict),
        .executableTarget(
            name: "Fuzz",
            dependencies: [
                "RuleMutations", "RuleFiles", "RuleModel", "RulePlugins", "RuleScenarios", "WorkCalendar",
                argumentParser,
            ], path: "Tests/Fuzz", swiftSettings: strict),

        tests("ArchitectureTests", [swiftSyntax("SwiftParser"), swiftSyntax("SwiftSyntax")], exclude: ["Fixtures"]),
        tests("WorkCalendarTests", ["SeededRandomness", "WorkCalendar"], resources: [.copy("Fixtures")]),
        tests(
            "TOMLSyntaxTests", ["RuleMutations", "SeededRandomness", "ProgramUnderTest", "TOMLSyntax", "TOMLOracle"],
            exclude: ["Fixtures"]),
        // Reads TOML the other way, for the tests to compare with; a process of its own.
        .executableTarget(
            name: "TOMLOracle", dependencies: [tomlKit], path: "Tests/TOMLOracle", swiftSettings: strict),
        // The kind of rule of somebody else's package, for the tests of every tool.
        .target(
            name: "StarsRules", dependencies: ["RuleModel", "TOMLSyntax"], path: "Tests/StarsPackage/Sources/stars",
            exclude: ["main.swift"], swiftSettings: strict),
        tests("RuleModelTests", ["SeededRandomness", "RuleModel", "TOMLSyntax", "WorkCalendar"]),
        tests(
            "RuleEngineTests",
            [
                "RuleFiles", "RuleMutations", "SeededRandomness", "StarsRules", "RuleEngine", "RulePlugins",
                "RuleModel",
                "TOMLSyntax",
                "WorkCalendar",
            ]
                + ruleKinds.map { .target(name: $0) }),
        tests(
            "RuleMacrosTests",
            [
                "SeededRandomness",
                "RuleMacros", "EmbedRulesTool", "RuleModel", "RulePlugins", "TOMLSyntax", swiftSyntax("SwiftSyntax"),
                swiftSyntax("SwiftParser"), swiftSyntax("SwiftDiagnostics"), swiftSyntax("SwiftSyntaxMacroExpansion"),
                swiftSyntax("SwiftSyntaxMacrosGenericTestSupport"),
            ]),
        tests(
            "ShippedRulesTests",
            [
                "ProgramUnderTest", "ShippedRules", "ClauseRules", "RulePlugins", "RuleModel", "RuleEngine",
                "RuleFiles", "RuleKeeping", "RuleScenarios", "TOMLSyntax",
                "WorkCalendar",
            ],
            exclude: ["Fixtures"]),
        tests(
            "RuleKeepingTests",
            [
                "RuleKeeping", "RuleFiles", "ShippedRules", "RulePlugins", "RuleModel", "TOMLSyntax", "WorkCalendar",
                "Store", "StoreSQLite", "ServiceDesk", "Lifecycle", "Telemetry", logging, metrics, coreMetrics,
            ]),
        tests(
            "RuleScenariosTests",
            [
                "RuleScenarios", "RuleFiles", "ShippedRules", "RuleEngine", "RulePlugins", "RuleModel", "TOMLSyntax",
                "WorkCalendar",
            ]),
        tests(
            "RuleImpactTests",
            [
                "SeededRandomness", "StarsRules", "RuleEngine", "RuleImpact", "ShippedRules", "RulePlugins",
                "RuleModel",
                "Lifecycle", "TOMLSyntax", "WorkCalendar",
            ]),
        tests(
            "RuleOperationsTests",
            [
                "RuleImpact", "RuleOperations", "RuleKeeping", "ShippedRules", "RulePlugins", "RuleModel", "TOMLSyntax",
                "WorkCalendar", "Endpoints", "Lifecycle", "ServiceDesk", "Store", "StoreSQLite", logging,
            ]),
        tests("RuleCommandTests", ["ProgramUnderTest", "Tongxing"]),
        tests("RuleFilesTests", ["RuleFiles", "RuleModel", "RulePlugins", "TOMLSyntax"]),
        tests("LifecycleTests", ["SeededRandomness", "Lifecycle", "RuleModel", "TOMLSyntax", "WorkCalendar"]),
        tests(
            "StoreContractTests",
            [
                "SeededRandomness", "Store", "StoreSQLite", "Lifecycle", "RuleModel", "WorkCalendar", grdb, logging,
                inMemoryLogging,
            ]),
        tests(
            "ServiceDeskTests",
            [
                "SeededRandomness", "ServiceDesk", "Store", "StoreSQLite", "Lifecycle", "RulePlugins", "RuleModel",
                "WorkCalendar", tracing, inMemoryTracing,
            ]),
        tests(
            "EndToEndTests", ["ProgramUnderTest", "Tongxing", "Endpoints", asyncHTTPClient, nioCore, nioHTTP1]),
        tests("ModuleKitTests", ["ModuleKit", "Endpoints", "ServiceDesk", "Store", "Lifecycle", "TOMLSyntax"]),
        tests(
            "IdentityTests", ["Identity", "Store", "StoreSQLite", "WorkCalendar", "RuleModel", crypto, cryptoExtras]),
        tests(
            "RegistryTests",
            [
                "SeededRandomness",
                "Registry", "Demonstration", "ModuleKit", "Endpoints", "PageKit", "Texts", "TOMLSyntax", "Identity",
                "ServiceDesk", "Store", "StoreSQLite", "Lifecycle", "RulePlugins", "WorkCalendar", "RuleModel",
            ]),
        tests("TextsTests", ["Texts", "TOMLSyntax", "WorkCalendar", "RuleModel"]),
        tests(
            "PageKitTests", ["PageKit", "Texts", "TOMLSyntax", "WorkCalendar", "RuleModel", mustache]),
        tests(
            "DemonstrationTests",
            [
                "Demonstration", "Registry", "Identity", "ServiceDesk", "Store", "StoreSQLite", "Lifecycle",
                "RulePlugins", "RuleModel", "SeededRandomness", "WorkCalendar",
            ]),
        tests(
            "WorkbenchTests",
            [
                "Workbench", "ModuleKit", "Endpoints", "ServiceDesk", "Store", "StoreSQLite", "Lifecycle", "Identity",
                "PageKit", "StarsRules", "RuleImpact", "RuleKeeping", "RuleOperations", "RulePlugins", "RuleModel",
                "SeededRandomness", "TOMLSyntax", "WorkCalendar", logging,
            ]),
        tests(
            "PublicPagesTests",
            [
                "PublicPages", "Endpoints", "ServiceDesk", "Store", "StoreSQLite", "Lifecycle", "RulePlugins",
                "RuleModel", "TOMLSyntax", "WorkCalendar",
            ]),
        tests("SettingsTests", ["Settings", "TOMLSyntax", configuration, logging]),
        tests("TelemetryTests", ["Telemetry", metrics, coreMetrics, logging, tracing, instrumentation]),
        tests(
            "OperationsTests",
            [
                "Operations", "ProgramUnderTest", "Tongxing", "Endpoints", "Identity", "Store", "StoreSQLite", "WebAPI",
                "RuleModel", "TOMLSyntax", "WorkCalendar", hummingbird, logging, lifecycleService, asyncHTTPClient,
                nioCore, nioHTTP1,
            ]),
        tests(
            "FaultTests",
            [
                "ProgramUnderTest", "Tongxing", "Endpoints", "Store", "StoreSQLite", "Lifecycle", "WorkCalendar",
                asyncHTTPClient, nioCore, nioHTTP1,
            ]),
        tests("EndpointsTests", ["SeededRandomness", "Endpoints", "TOMLSyntax", "WorkCalendar", "RuleModel"]),
        tests("MeasuringTests", ["Measuring"]),
        tests(
            "ServiceAPITests",
            [
                "ServiceAPI", "StarsRules", "WebAPI", "Endpoints", "ServiceDesk", "Store", "StoreSQLite", "Lifecycle",
                "RulePlugins", "RuleModel", "TOMLSyntax", "WorkCalendar", "Identity", "Telemetry", hummingbird,
                hummingbirdTesting,
                httpTypes, tracing, inMemoryTracing,
            ]),
        tests(
            "WebAPITests",
            [
                "SeededRandomness",
                "WebAPI", "Endpoints", "TOMLSyntax", "WorkCalendar", "RuleModel", hummingbird, hummingbirdTesting,
                httpTypes, nioCore, nioPosix,
            ]),
    ]
)
