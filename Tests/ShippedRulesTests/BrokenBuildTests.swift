import Testing

@Suite("Building with rule files that are wrong")
struct BrokenBuildTests {
    private static let deadlines = "service/deadlines.toml"
    private static let routes = "service/routes.toml"

    @Test("swift build stops at the line of every rule that is broken, in whichever file; mended, it builds")
    func brokenThenMended() async throws {
        let copy = try PackageCopy()
        let wrong = try copy.replace(
            "within = { working-days = 7 }", by: "within = { working-days = \"seven\" }", in: Self.deadlines)
        let misspelt = try copy.replace("[[route]]", by: "[[rout]]", in: Self.routes)
        let broken = try await copy.build()
        #expect(broken.status != 0)
        let errors = Set(broken.lines.filter { $0.hasPrefix("rules/") && $0.contains(": error: ") })
        #expect(
            Set(errors.map { $0.prefix { $0 != " " } }) == [
                "rules/\(Self.deadlines):\(wrong):1:", "rules/\(Self.routes):\(misspelt):1:",
            ], "\(broken.lines.joined(separator: "\n"))")
        let told = try #require(errors.first { $0.contains(Self.deadlines) })
        #expect(told.contains("working-days") && told.contains("（第 27 列）"))

        try copy.mend()
        let mended = try await copy.build()
        #expect(mended.status == 0, "\(mended.lines.joined(separator: "\n"))")
    }
}
