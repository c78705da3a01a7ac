/// Which modules each target may import. The directions are the architecture; a new arrow is a decision, not a detail.
struct AllowTable {
    /// Nearest folder (relative to the package root) to the modules its files may import, Swift's own aside.
    var allowed: [String: Set<String>]

    /// Modules of the language and the platform that any target may import.
    static let everywhere: Set<String> = ["Swift", "Synchronization"]
    /// Platform modules for time zones, files and locks; networking is not among them.
    private static let essentials: Set<String> = ["FoundationEssentials"]
    private static let platform: Set<String> = ["FoundationEssentials", "Foundation", "Glibc", "Dispatch"]

    private static let ruleKit: Set<String> = ["RuleModel", "RuleEngine", "TOMLSyntax", "WorkCalendar"]
    private static let core: Set<String> = ruleKit.union(["Lifecycle"])
    private static let desk: Set<String> = core.union(["Store", "ServiceDesk", "Texts"])
    private static let observability: Set<String> = ["Logging", "Metrics", "Tracing"]

    static let project = AllowTable(allowed: [
        // Time zones are read from the system once, when a calendar is made; there is no other way to them.
        "Sources/WorkCalendar": ["FoundationEssentials", "FoundationInternationalization", "Foundation"],
        "Sources/TOMLSyntax": [],
        "Sources/RuleModel": ["TOMLSyntax", "WorkCalendar"],
        "Sources/RuleEngine": ["RuleModel", "TOMLSyntax", "WorkCalendar"],
        "Plugins/Rules": ruleKit.union(["Collections"]),
        "Plugins/Rules/RulePlugins": ruleKit.union([
            "CalendarRules", "UnitRules", "CatalogRules", "DeadlineRules", "EscalationRules", "RouteRules",
            "ChannelRules", "CallbackRules", "PermissionRules", "ClauseRules",
        ]),
        "Plugins/Build": ["PackagePlugin", "Foundation", "FoundationEssentials"],
        "Sources/RuleMacros": ruleKit.union([
            "RulePlugins", "SwiftSyntax", "SwiftParser", "SwiftSyntaxMacros", "SwiftSyntaxBuilder", "SwiftDiagnostics",
            "SwiftCompilerPlugin",
        ]),
        "Sources/EmbedRulesTool": ["FoundationEssentials", "Foundation"],
        "Sources/RuleFiles": ["RuleModel", "TOMLSyntax", "Foundation", "Glibc"],
        "Sources/RuleScenarios": ruleKit.union(["Lifecycle", "RulePlugins"]),
        "Sources/RuleImpact": ruleKit.union(["Lifecycle", "RulePlugins"]),
        "Sources/RuleOperations": ruleKit.union([
            "Endpoints", "Lifecycle", "ModuleKit", "RuleImpact", "RuleKeeping", "RulePlugins", "ServiceDesk", "Store",
        ]),
        "Sources/RuleKeeping": ruleKit.union([
            "RuleFiles", "RulePlugins", "RuleScenarios", "Lifecycle", "Store", "ServiceDesk", "Logging", "Metrics",
            "Dispatch", "Glibc",
        ]),
        "Sources/CheckRulesTool": ruleKit.union([
            "RuleFiles", "RulePlugins", "FoundationEssentials", "Foundation", "Glibc",
        ]),
        "Sources/ShippedRules": ruleKit.union(["RulePlugins"]),
        "Sources/Lifecycle": ruleKit,
        "Sources/Texts": core,
        "Sources/PageKit": ruleKit.union(["Texts", "Mustache"]),
        "Sources/Store": core.union(["Logging", "Crypto", "FoundationEssentials"]),
        "Sources/StoreSQLite": core.union(["Store", "GRDB", "GRDBSQLite", "SQLite3", "Logging"]).union(platform),
        // The scheduler sleeps on a thread of its own, from which it sees the wall clock jump.
        "Sources/ServiceDesk": core.union(["Store", "RulePlugins", "Crypto", "Dispatch", "Glibc"])
            .union(observability).union(essentials),
        "Sources/Endpoints": ["TOMLSyntax", "WorkCalendar", "RuleModel"],
        "Sources/ModuleKit": desk.union(["Endpoints", "PageKit", "Identity"]).union(observability),
        "Sources/Modules": desk.union(["ModuleKit", "Endpoints", "PageKit", "Identity", "RulePlugins", "Logging"])
            .union(platform),
        "Sources/SeededRandomness": [],
        "Sources/Demonstration": desk.union(["Registry", "Identity", "RulePlugins", "SeededRandomness"]),
        "Sources/Settings": platform.union(["TOMLSyntax", "TOMLKit", "Configuration", "Logging", "SystemPackage"]),
        "Sources/Telemetry": observability.union(["CoreMetrics", "ServiceContextModule", "Instrumentation"]).union(
            platform),
        "Sources/Identity": core.union(["Store", "Crypto", "CryptoExtras", "Logging"]).union(platform),
        "Sources/Operations": [
            "Endpoints", "Identity", "ModuleKit", "Store", "TOMLSyntax", "WorkCalendar", "RuleModel",
        ],
        "Sources/ServiceAPI": desk.union(["ModuleKit", "Endpoints", "Identity", "Telemetry", "RulePlugins"]),
        "Sources/WebAPI": desk.union([
            "ModuleKit", "Endpoints", "Identity", "Settings", "Telemetry", "RulePlugins", "Hummingbird",
            "HummingbirdCore",
            "HTTPTypes", "NIOCore", "Crypto", "ServiceLifecycle",
        ]).union(observability).union(platform),
        "Sources/Workbench": desk.union([
            "ModuleKit", "Endpoints", "WebAPI", "Identity", "Settings", "RulePlugins", "RuleKeeping", "RuleScenarios",
            "RuleImpact", "PageKit", "Hummingbird", "HummingbirdCore",
            "HTTPTypes", "NIOCore", "Crypto",
        ]).union(observability).union(platform),
        "Sources/PublicPages": desk.union([
            "ModuleKit", "Endpoints", "Identity", "RulePlugins", "PageKit", "Crypto", "FoundationEssentials",
        ]).union(observability),
        // The composition root sees everything.
        "Sources/Tongxing": ["*"],
    ])

    /// Sentences, one for each import that the table does not allow.
    func violations(in source: String, file: String) -> [String] {
        guard let allowed = rule(for: file) else { return ["\(file): no row of the allow-table covers this file"] }
        if allowed.contains("*") { return [] }
        let own = ownModule(of: file)
        return ImportReader.imports(in: source, file: file)
            .filter { !allowed.contains($0.module) && !Self.everywhere.contains($0.module) && $0.module != own }
            .map { "\(file):\($0.line): imports \($0.module), which its target may not" }
    }

    private func rule(for file: String) -> Set<String>? {
        allowed.keys.filter { file.hasPrefix($0 + "/") }.max { $0.count < $1.count }.flatMap { allowed[$0] }
    }

    private func ownModule(of file: String) -> String {
        let parts = file.split(separator: "/").map(String.init)
        return parts.count > 2 && (parts[1] == "Modules" || parts[1] == "Rules") ? parts[2] : parts[1]
    }
}
