import Lifecycle
import RuleModel
import RulePlugins
import ServiceDesk
import Store
import WorkCalendar

/// How far the clocks of open requests are reckoned anew; kept with its job, so that whoever goes on begins here.
struct ClockReckoning: Hashable, Sendable, Codable {
    static let job = "reckon-clocks"
    /// The terms that clocks were last reckoned by.
    static let termsSetting = "rules.clock-terms"

    private static let open = Statement(
        "clock-reckoning.open", "SELECT id FROM request WHERE is_open = 1 AND id > ? ORDER BY id LIMIT ?")

    /// The last request that was looked at, as tables have its number.
    var after: Int64 = 0
    /// How many were looked at.
    var requests = 0
    /// How many of them had a clock that moved.
    var moved = 0

    /// Whether these are the terms that some node noticed last.
    static func areLast(_ terms: String, _ sql: any SQLReader) throws(StoreError) -> Bool {
        try SettingTable.value(termsSetting, sql) == terms
    }

    /// The next requests that are open, in the order of their numbers.
    func next(_ limit: Int, _ sql: any SQLReader) throws(StoreError) -> [RequestNumber] {
        try sql.rows(Self.open, [.integer(after), SQLValue(limit)]) { row throws(StoreError) in try row[0] }
    }

    /// The clocks of a request by the terms that hold for its round now; nil where they are what is stored.
    static func moved(
        _ loaded: LoadedRequest, by policies: any PolicySource, at now: Instant, _ sql: any SQLReader
    ) throws -> [ClockInstance]? {
        let request = loaded.request
        let policy = try policies.policy(roundBegan: request.roundBegan, at: now)
        let clocks = Lifecycle.clocks(of: request, policy: policy, at: now)
        if RequestRow(request, clocks: clocks, head: loaded.row.head) != loaded.row { return clocks }
        let stored = Set(try ClockTable.clocks(of: request.number, sql))
        return Set(clocks.map { ClockRow($0, of: request.number) }) == stored ? nil : clocks
    }

    /// Stores the clocks anew where they moved; events, version and the time of the last change stay as they are.
    static func store(
        _ number: RequestNumber, by policies: any PolicySource, at now: Instant, _ sql: any SQLWriter
    ) throws -> Bool {
        guard let loaded = try RequestStore.load(number, sql),
            let clocks = try moved(loaded, by: policies, at: now, sql)
        else { return false }
        let zone = try policies.policy(roundBegan: loaded.request.roundBegan, at: now).calendar.zone
        _ = try RequestStore.save([], of: loaded.request, clocks: clocks, replacing: loaded, in: zone, sql)
        return true
    }
}

extension ServiceRequest {
    /// When the round began that the request is in.
    fileprivate var roundBegan: Instant { moments.last { $0.name == .reopened }?.at ?? registeredAt }
}
