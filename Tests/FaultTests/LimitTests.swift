import Foundation
import ProgramUnderTest
import Testing

@Suite("More comes in than the settings allow")
struct LimitTests {
    private func place(_ settings: String) async throws -> ServedPlace {
        let place = try await ServedPlace()
        let folder = place.folder.appending(path: "Config")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try Data("[http]\n\(settings)\n".utf8).write(to: folder.appending(path: "tongxing.toml"))
        return place
    }

    /// The portal's request `name`, so many bytes long.
    private static func body(_ name: String, bytes: Int) -> String {
        let body = Portal.body(name)
        return String(repeating: " ", count: bytes - body.utf8.count) + body
    }

    @Test("A body may be as long as http.body-limit says and no longer, whether or not it says how long it is")
    func body() async throws {
        let place = try await place("body-limit = \"4 KiB\"")
        let server = try await place.serve()
        #expect(try await place.portal.submit("fits", text: Self.body("fits", bytes: 4096)).status == 201)
        for length in [4097, 1 << 20] {
            let told = try await place.portal.submit("told", text: Self.body("told", bytes: length))
            #expect(told.status == 413 && told.contentType.hasPrefix("application/problem+json"), "\(length)")
            #expect(told.body.contains("4096 bytes"), "\(told.body)")
            let untold = try await place.portal.submit(
                "untold", text: Self.body("untold", bytes: length), tellsLength: false)
            #expect(untold.status == 413, "\(length)")
        }
        #expect(try await place.portal.submit("next", text: Portal.body("next")).status == 201)
        try await place.stop(server)
        #expect(Set(try await place.stored().keys) == ["fits", "next"])
    }

    @Test("A header of a hundred thousand bytes is refused, and the next caller is served")
    func header() async throws {
        let place = try await place("")
        let server = try await place.serve()
        let answer = try await place.portal.get("/api/v1/requests", header: String(repeating: "a", count: 100_000))
        #expect((400..<500).contains(answer.status))
        #expect(try await place.portal.get("/api/v1/requests").status == 200)
        try await place.stop(server)
    }

    @Test("A call that is not whole within http.request-timeout is answered 408 and leaves nothing behind")
    func slow() async throws {
        let place = try await place("request-timeout = \"2 s\"")
        let server = try await place.serve()
        let held = HeldBody(Portal.body("slow"))
        let answer = try await place.portal.submit("slow", body: held)
        #expect(answer.status == 408 && answer.contentType.hasPrefix("application/problem+json"), "\(answer)")
        held.release()
        #expect(try await place.portal.get("/livez").status == 200)
        try await place.stop(server)
        #expect(try await place.stored().isEmpty)
    }
}
