import Foundation
import Glibc
import ProgramUnderTest
import StoreSQLite
import Testing

@Suite("There is no room left on the disk", .serialized)
struct FullDiskTests {
    @Test(
        "Nothing is acknowledged that is not kept, reads go on, and service resumes by itself",
        .timeLimit(.minutes(20)),
        arguments: Shortage.all)
    func full(shortage: Shortage) async throws {
        let disk = shortage == .disk ? try SmallDisk() : nil
        let place = try await ServedPlace(data: disk.map { "\($0.path)/data" })
        // A process that ignores the signal is told by the failing write.
        let server = try await place.serve(through: ["/bin/sh", "-c", "trap '' XFSZ; exec \"$0\" \"$@\""])
        var kept: [String: String] = [:]
        for number in 1...20 {
            let answer = try await place.portal.submit("before-\(number)")
            try #require(answer.status == 201, "\(answer.body)")
            kept["before-\(number)"] = answer.number
        }
        let first = try #require(kept["before-1"])

        try disk?.fill()
        if disk == nil { try await server.limitFiles(to: Self.size(of: place)) }
        var refused: [Portal.Answer] = []
        for number in 1...2_000 where refused.count < 5 {
            let answer = try await place.portal.submit("full-\(number)")
            if answer.status == 201 { kept["full-\(number)"] = answer.number } else { refused.append(answer) }
        }
        #expect(refused.count == 5)
        for answer in refused {
            #expect(answer.status == 507 || answer.status == 503, "\(answer.body)")
            #expect(answer.contentType.hasPrefix("application/problem+json"))
        }
        #expect(try await place.portal.get("/api/v1/requests/\(first)").status == 200)
        #expect(try await place.portal.get("/livez").status == 200)
        #expect(server.isRunning)

        disk?.makeRoom()
        if disk == nil { try await server.limitFiles(to: nil) }
        let after = try await place.portal.submit("after")
        #expect(after.status == 201, "\(after.body)")
        kept["after"] = after.number
        try await place.stop(server)
        #expect(try await place.stored() == kept)
        #expect(try await place.auditVerdict().status == 0)
    }

    /// The size of the write-ahead log, which every command has to append to until it is taken in.
    private static func size(of place: ServedPlace) throws -> UInt64 {
        let path = "\(place.data)/\(SQLiteDatabase.fileName)-wal"
        let attributes = try FileManager.default.attributesOfItem(atPath: path)
        return (attributes[.size] as? NSNumber)?.uint64Value ?? 0
    }
}
