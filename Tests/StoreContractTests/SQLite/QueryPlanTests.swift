import Lifecycle
import RuleModel
import Store
import Testing
import WorkCalendar

@Suite("How SQLite finds what lists and the scheduler ask for")
struct QueryPlanTests {
    static let cursor = RequestCursor(number: Sample.number, due: Sample.start)

    /// The plans of one list's first page and of the page after `cursor`, on an empty database.
    private func plans(
        _ order: RequestOrder, _ change: (inout RequestFilter) -> Void = { _ in }
    ) async throws -> [String] {
        var filter = RequestFilter()
        change(&filter)
        let asked = filter
        var plans: [String] = []
        try await EngineKind.sqlite.withDatabase { database in
            plans = try await database.read { sql in
                let recorder = PlanRecorder(sql)
                _ = try RequestTable.list(asked, order: order, limit: 50, recorder)
                _ = try RequestTable.list(asked, order: order, after: Self.cursor, limit: 50, recorder)
                return recorder.plans.filter { !$0.contains("request_tally") }
            }
        }
        return plans
    }

    @Test("By due time nothing is sorted and nothing is read but an index of open requests")
    func due() async throws {
        let changes: [(inout RequestFilter) -> Void] = [
            { _ in }, { $0.isOpen = true }, { $0.states = [.handling, .accepted] }, { $0.leads = ["规建局"] },
            { $0.hasNoLead = true }, { $0.participant = "规建局" }, { $0.signals = .overdue },
            {
                $0.participant = "规建局"; $0.leads = ["城环局", "工信局"]
            },
            { $0.supporter = "规建局" },
            {
                $0.participant = "规建局"; $0.supporter = "规建局"; $0.isOpen = true
            },
            {
                $0.participant = "规建局"; $0.supporter = "城环局"
            },
            {
                $0.leads = ["规建局"]; $0.states = [.suspended]; $0.isOpen = true
            },
            {
                $0.signals = .overdue; $0.channels = ["12345"]; $0.isOpen = true
            },
        ]
        let indices = ["request_of_lead", "request_in_state", "request_unit_due", "request_overdue"]
        for change in changes {
            let plans = try await plans(.due, change)
            #expect(plans.count >= 2)
            for plan in plans {
                #expect(!plan.contains("TEMP B-TREE"), "\(plan)")
                #expect(indices.contains { plan.contains("INDEX \($0)") }, "\(plan)")
            }
        }
    }

    static let newestLists: [(change: @Sendable (inout RequestFilter) -> Void, start: String)] = [
        ({ _ in }, "request"), ({ $0.participant = "规建局" }, "SEARCH request_unit USING PRIMARY KEY (unit=?"),
        ({ $0.leads = ["规建局"] }, "SEARCH request_unit USING PRIMARY KEY (unit=?"),
        ({ $0.supporter = "规建局" }, "SEARCH request_unit USING PRIMARY KEY (unit=?"),
        ({ $0.creditCode = "91120116A" }, "INDEX request_of_entity (credit_code=?"),
        ({ $0.states = [.closed] }, "INDEX request_finished"),
        ({ $0.states = StateName.finished }, "INDEX request_finished"),
        ({ $0.states = [.withdrawn] }, "INDEX request_ended (state=?"),
        ({ $0.channels = ["portal"] }, "facet USING COVERING INDEX request_facet"),
        (
            {
                $0.matters = ["road"]; $0.states = [.closed]
            }, "facet USING COVERING INDEX request_facet"
        ),
    ]

    @Test(
        "By number nothing is sorted, and what is rare is not looked for in the wide rows",
        arguments: newestLists.indices)
    func newest(index: Int) async throws {
        let (change, start) = Self.newestLists[index]
        let plans = try await plans(.newest, change)
        #expect(plans.count == 2)
        for plan in plans {
            #expect(!plan.contains("TEMP B-TREE"), "\(plan)")
            #expect(plan.contains(start), "\(plan)")
        }
    }

    @Test("The index of finished requests says of which states it is as the lists of them do")
    func finished() throws {
        let step = try #require(CoreSchema.migrations.first { $0.name == "007-finished" }?.steps.first)
        #expect(step.canonicalText.hasSuffix("WHERE \(StateName.isFinishedInSQL)"))
        #expect(Set(StateName.finished).isSubset(of: StateName.known))
    }

    @Test("A few open requests are found by their index and sorted; of many, the newest are met first")
    func fewOpen() async throws {
        let few = try await plans(.newest) { $0.states = [.returned] }
        #expect(few.allSatisfy { $0.contains("INDEX request_in_state (state=?") }, "\(few)")
        try await EngineKind.sqlite.withDatabase { database in
            let plan = try await database.write { sql in
                // The tally is all that is looked at to tell.
                try sql.run(
                    Statement(
                        "test.many", "INSERT INTO request_tally (lead, state, signals, requests) VALUES (?, ?, ?, ?)"),
                    ["", "returned", 0, 1_000_000])
                let recorder = PlanRecorder(sql)
                var filter = RequestFilter()
                filter.states = [.returned]
                _ = try RequestTable.list(filter, order: .newest, limit: 50, recorder)
                return recorder.plans.last ?? ""
            }
            #expect(plan == "SCAN request")
        }
    }

    @Test("A range of days is a range of keys")
    func days() async throws {
        let plans = try await plans(.newest) {
            $0.registeredFrom = Sample.start
            $0.registeredUntil = Sample.start.advanced(bySeconds: 3_600)
        }
        #expect(plans.allSatisfy { $0 == "SEARCH request USING INTEGER PRIMARY KEY (rowid>? AND rowid<?)" }, "\(plans)")
    }

    @Test("What search proposes is joined by key")
    func proposals() async throws {
        let plans = try await plans(.newest) { $0.numbers = [Sample.number, Sample.otherNumber] }
        #expect(plans.allSatisfy { $0 == "SEARCH request USING INTEGER PRIMARY KEY (rowid=?)" }, "\(plans)")
    }

    @Test("Figures read a range of the tally in its order, and what is overdue is counted in one index alone")
    func figures() async throws {
        try await EngineKind.sqlite.withDatabase { database in
            let plans = try await database.write { sql in
                for lead in ["规建局", ""] as [UnitName] {
                    try Sample.register(sql) { row in
                        row.lead = lead == "" ? nil : lead
                        row.signals = .overdue
                    }
                }
                let recorder = PlanRecorder(sql)
                let days = Sample.day..<Sample.day + 31
                _ = try DeedTally.course(days, .init(), recorder)
                _ = try DeedTally.course(days, .init(unit: "规建局", channels: ["portal"]), recorder)
                _ = try OverdueCount.byDue(since: [Sample.start], at: Sample.start, lead: nil, recorder)
                _ = try OverdueCount.byDue(since: [Sample.start], at: Sample.start, lead: "规建局", recorder)
                return recorder.plans.filter { !$0.contains("request_tally") }
            }
            let key = "SEARCH deed_tally USING PRIMARY KEY (slice>? AND slice<?)"
            let due =
                "SEARCH request USING COVERING INDEX request_overdue_of_lead (lead=? AND next_due>? AND next_due<?)"
            #expect(plans == [key, key] + Array(repeating: due, count: 4))
        }
    }

    @Test("The scheduler reads the index on firings alone, and nothing of what is not due")
    func firings() async throws {
        try await EngineKind.sqlite.withDatabase { database in
            let plans = try await database.read { sql in
                let recorder = PlanRecorder(sql)
                _ = try ClockTable.nextFiring(recorder)
                _ = try ClockTable.due(by: Sample.start, limit: 500, recorder)
                return recorder.plans
            }
            #expect(plans.count == 2)
            #expect(plans.allSatisfy { $0.contains("SEARCH clock USING COVERING INDEX clock_firing (next_firing") })
        }
    }
}
