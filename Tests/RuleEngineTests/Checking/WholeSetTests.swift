import CatalogRules
import RouteRules
import RuleModel
import RulePlugins
import TOMLSyntax
import Testing

@Suite("Checks over all packs")
struct WholeSetTests {
    @Test("Two packs cannot have one id; both places are shown")
    func packTwice() throws {
        let result = Samples.check("", header: Samples.header.replacing("\"test\"", "\"base\""))
        let found = try #require(result.diagnostics.first)
        #expect(result.diagnostics.map(\.code) == ["RULE-0014"])
        #expect(found.file == "rules/test.toml" && found.related.map(\.file) == ["rules/base.toml"])
    }

    @Test("Without working hours no clock can be reckoned")
    func noCalendar() {
        let file = RuleFile(path: "rules/test.toml", text: Samples.header)
        let result = RuleChecker.check(files: [file], plugins: StandardRules.plugins)
        #expect(result.diagnostics.map(\.code) == ["RULE-0063"])
        #expect(result.ruleSet == nil)
    }

    @Test(
        "Hours without quotes are told where they stand, and not as missing besides",
        arguments: [
            ("hours = 08:30-12:00", "TOML-0010"), ("hours = 8:30-12:00", "TOML-0008"),
            ("hours = [8:30-12:00, \"13:30-17:30\"]", "TOML-0008"), ("hours = [08:30～12:00]", "TOML-0026"),
        ])
    func bareHours(line: String, code: String) {
        let text = Samples.header + "[calendar]\nsource = \"default\"\n" + line + "\n"
        let file = RuleFile(path: "rules/test.toml", text: text)
        #expect(RuleChecker.check(files: [file], plugins: StandardRules.plugins).diagnostics.map(\.code) == [code])
    }

    @Test("A slip in a name stays one beside a row without id, which it is not taken for")
    func slipBesideNameless() throws {
        let body =
            Samples.deadline("superseded-by = \"resolutoin\"") + Samples.deadline(id: "resolution")
            + Samples.deadline(id: "gone").replacing("id = \"gone\"\n", "")
        let found = Samples.check(body).diagnostics
        #expect(found.map(\.code).sorted() == ["RULE-0002", "RULE-0010"])
        #expect(found.first { $0.code == "RULE-0010" }?.suggestion == "resolution")
        #expect(found.first { $0.code == "RULE-0002" }?.related.isEmpty == true)
    }

    @Test("A duplicate shows both places, also in another file")
    func idTwice() throws {
        let body = "[[channel]]\nid = \"wechat\"\ntitle = \"又一个\"\nsource = \"default\"\ndispatch = \"auto\"\n"
        let found = try #require(Samples.check(body).diagnostics.first)
        #expect(found.code == "RULE-0013")
        #expect(found.file == "rules/test.toml" && found.related.first?.file == "rules/base.toml")
    }

    @Test("An id used twice is told beside what else is wrong with either rule")
    func idTwiceAmongFaults() {
        let faulty = Samples.deadline(limit: "within = 2")
        for body in [faulty + Samples.deadline(), Samples.deadline() + faulty, faulty + faulty] {
            let codes = Set(Samples.check(body).diagnostics.map(\.code))
            #expect(codes.contains("RULE-0013") && codes.contains("RULE-0040"))
        }
    }

    @Test("What seems to be missing because a rule has a fault is not told as missing, and no id as used twice")
    func consequences() {
        let total = Samples.deadline(id: "total", limit: "within = 7")
        let target = Samples.deadline(id: "total-target").replacing(
            "force = \"binding\"", "clock = \"total\"\nforce = \"target\"")
        let late = "[[escalation]]\nid = \"late\"\ntitle = \"超期\"\nsource = \"default\"\n"
        let overdue = late + "when = { overdue = \"total\" }\nlevel = \"red\"\nnotify = [\"lead\"]\n"
        #expect(Samples.check(target + overdue).diagnostics.map(\.code).contains("RULE-0075"))
        #expect(!Samples.check(target + total + overdue).diagnostics.map(\.code).contains("RULE-0075"))
        let mistyped = Samples.deadline("until = 2026-06-31") + Samples.deadline("effective = 2026-07-01")
        #expect(!Samples.check(mistyped).diagnostics.map(\.code).contains("RULE-0013"))
    }

    @Test(
        "What was no error when a set came into force is a warning of it, and its rules are read whole",
        arguments: [
            DiagnosticCase.route(when: "{ track = { present = false } }"), DiagnosticCase.route(track: "\"@track\""),
            DiagnosticCase.route(when: "{ overdue = \"contact\" }") + Samples.deadline(),
        ])
    func wasInForce(body: String) throws {
        let files = [Samples.base, RuleFile(path: "rules/test.toml", text: Samples.header + body)]
        let refused = RuleChecker.check(files: files, plugins: StandardRules.plugins)
        #expect(refused.ruleSet == nil && refused.tolerated.isEmpty)
        let kept = RuleChecker.check(files: files, plugins: StandardRules.plugins, wasInForce: true)
        #expect(kept.diagnostics.map(\.code) == ["RULE-0012"] && kept.diagnostics.map(\.severity) == [.warning])
        #expect(kept.tolerated == kept.diagnostics)
        #expect(try #require(kept.ruleSet).rules(of: RoutePlugin()).map(\.id) == ["one"])
    }

    @Test("An error that the rules in force have already says so, and no other does")
    func tolerated() throws {
        let former = DiagnosticCase.escalation(when: "{ returns = { max = -4 } }")
        let inForce = [Samples.base, RuleFile(path: "stored/test.toml", text: Samples.header + former)]
        let tolerated = RuleChecker.check(files: inForce, plugins: StandardRules.plugins, wasInForce: true).tolerated
        let edited = former + DiagnosticCase.route(when: "{ role = \"handler\" }")
        let files = [Samples.base, RuleFile(path: "rules/test.toml", text: Samples.header + "# 改过\n" + edited)]
        let found = RuleChecker.check(files: files, plugins: StandardRules.plugins, tolerated: tolerated).diagnostics
        #expect(found.map(\.code) == ["RULE-0027", "RULE-0012"] && found.allSatisfy { $0.severity == .error })
        #expect(found.map { $0.message.chinese.contains("现行规则里就有") } == [true, false])
        #expect(found.map { $0.message.english.contains("in force have this too") } == [true, false])
    }

    @Test("Of errors that are alike so many are said to be in force as there are")
    func toleratedOnce() throws {
        let former = DiagnosticCase.escalation(when: "{ returns = { max = -4 } }")
        let inForce = [Samples.base, RuleFile(path: "stored/test.toml", text: Samples.header + former)]
        let tolerated = RuleChecker.check(files: inForce, plugins: StandardRules.plugins, wasInForce: true).tolerated
        let edited = former + former.replacing("\"one\"", "\"two\"").replacing("-4", "-5")
        let files = [Samples.base, RuleFile(path: "rules/test.toml", text: Samples.header + edited)]
        let found = RuleChecker.check(files: files, plugins: StandardRules.plugins, tolerated: tolerated).diagnostics
        #expect(found.map(\.code) == ["RULE-0027", "RULE-0027"])
        #expect(found.map { $0.message.chinese.contains("现行规则里就有") } == [true, false])
    }

    @Test("An impossible number of a set that was in force is a warning too, and its rule holds for no request")
    func impossibleNumberInForce() throws {
        let body = DiagnosticCase.escalation(when: "{ returns = { max = -4 } }")
        let files = [Samples.base, RuleFile(path: "rules/test.toml", text: Samples.header + body)]
        let kept = RuleChecker.check(files: files, plugins: StandardRules.plugins, wasInForce: true)
        #expect(kept.tolerated.map(\.code) == ["RULE-0027"] && kept.ruleSet != nil)
    }

    @Test("What keeps a rule from being read stays an error, whether the set was in force or not")
    func wasInForceUnreadable() {
        for body in [DiagnosticCase.route(when: "{ track = \"instnat\" }"), DiagnosticCase.route(track: "\"@text\"")] {
            let files = [Samples.base, RuleFile(path: "rules/test.toml", text: Samples.header + body)]
            #expect(RuleChecker.check(files: files, plugins: StandardRules.plugins, wasInForce: true).ruleSet == nil)
        }
    }

    @Test("One id may be used twice on different days")
    func idInTurn() {
        let first = Samples.deadline("until = 2026-06-30")
        let second = Samples.deadline("effective = 2026-07-01")
        #expect(Samples.check(first + second).diagnostics.isEmpty)
    }

    @Test("Rules without a clause are listed for confirmation, also of a set with errors")
    func defaults() {
        let body =
            Samples.deadline() + DiagnosticCase.route(lead: "\"规件局\"")
            + Samples.rule("callback", "when = \"always\"\nby = \"unit\"\nattempts = 2", id: "unit")
        let result = Samples.check(body)
        #expect(result.ruleSet == nil)
        #expect(result.defaults.map { "\($0.section) \($0.reference.rule)" } == ["route one", "callback unit"])
        #expect(result.defaults.map(\.location.line) == [18, 24])
    }

    @Test("A file that is broken in one line still has its other faults reported, and no others")
    func recovers() {
        let body =
            "[[unit]]\nid = \"甲局\"\nkind = \"department\"\nsource = \"default\"\naliases = [\"甲\"\n"
            + DiagnosticCase.route(lead: "\"甲局\"")
        let codes = Samples.check(body).diagnostics.map(\.code)
        #expect(codes.allSatisfy { $0.hasPrefix("TOML-") } && !codes.isEmpty)
    }

    @Test("Citations name the clause and the document; a row's may be the pack's")
    func references() throws {
        let result = Samples.check(Samples.deadline())
        let set = try #require(result.ruleSet)
        let matter = try #require(set.rules(of: MatterPlugin()).first)
        #expect(matter.reference.cite == "附件 2" && matter.reference.document == "工作实施方案")
        #expect(set.revision == "r1")
        #expect(set.packs.map(\.header.id) == ["base", "test"])
    }
}
