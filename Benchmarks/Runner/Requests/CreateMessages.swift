import Foundation
import ProgramUnderTest
import Store
import StoreSQLite

/// What a portal sends: one new request after the other, each of an enterprise of the zone about a matter of the rules.
final class CreateMessages {
    private static let codes = Statement(
        "bench.codes", "SELECT credit_code FROM enterprise WHERE status = 'active' ORDER BY credit_code LIMIT 500")
    private static let matters = [
        "planning-permit", "construction-permit", "construction", "policy-consultation", "tax-consultation",
    ]
    private static let text = """
        我公司位于综合保税区的厂房正在扩建，施工期间园区道路多处积水，车辆进出不便，也影响了原料运输；\
        希望有关部门尽快协调排水，并告知后续办理流程和需要准备的材料。
        """

    private let token: String
    private let codes: [String]
    /// Numbers and keys are never those of an earlier run on the same folder.
    private let run = UUID().uuidString.prefix(8)
    private var count = 0

    /// Makes a token for a portal and reads which enterprises there are; no server may run on the folder.
    init(_ folder: URL) async throws {
        let made = try await ProgramUnderTest(in: folder).run(
            ["token", "create", "--title", "Benchmark", "--channel", "12345", "--data", folder.path()])
        guard made.status == 0 else { throw BenchmarkError.program(made.errors) }
        token = made.output.filter { !$0.isWhitespace }
        let database = try SQLiteDatabase.open(folder: folder.path())
        let codes = try await database.read { sql in
            try sql.rows(Self.codes) { row throws(StoreError) -> String in try row[0] }
        }
        await database.close()
        guard !codes.isEmpty else { throw BenchmarkError.unusable("no enterprises in \(folder.path())") }
        self.codes = codes
    }

    func next() -> [UInt8] {
        count += 1
        let matter = Self.matters[count % Self.matters.count]
        let code = codes[count % codes.count]
        let body = """
            {"channel":"12345","channelNumber":"\(run)-\(count)","kind":"help","title":"园区道路积水影响厂房施工",\
            "text":"\(Self.text)","subject":"\(matter)","enterprise":{"creditCode":"\(code)"},\
            "contact":{"name":"王女士","phone":"022-25760000"}}
            """
        return HTTPMessage.post(
            "/api/v1/requests", Array(body.utf8), type: "application/json",
            fields: [("Authorization", "Bearer \(token)"), ("Idempotency-Key", "\(run)-\(count)")])
    }
}
