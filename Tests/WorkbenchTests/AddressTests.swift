import Lifecycle
import Store
import Testing
import WorkCalendar

@testable import Workbench

@Suite("Addresses")
struct AddressTests {
    @Test(
        "Only paths of our own are gone on to",
        arguments: [
            ("/inbox", true), ("/requests/TX20260209-000001?order=oldest", true), ("//evil.example", false),
            ("/\\evil.example", false), ("https://evil.example", false), ("inbox", false), ("", false),
            ("/a\r\nSet-Cookie: x", false), ("/\t/evil.example", false), ("/中", false),
            ("/" + String(repeating: "a", count: 600), false),
        ])
    func safePaths(_ path: String, _ isSafe: Bool) {
        #expect((SafePath.own(path) != nil) == isSafe)
    }

    @Test("A query keeps what it is given and leaves out what has no value")
    func queries() {
        #expect(SafePath.with("/a", [("b", "城&= ?"), ("c", nil), ("d", "")]) == "/a?b=%E5%9F%8E%26%3D%20%3F")
    }

    @Test("A cursor reads back what it wrote, and anything else is the first page")
    func cursors() throws {
        let number = try #require(RequestNumber("TX20260209-000047"))
        for due in [Instant(seconds: 1_770_000_000), nil] {
            let cursor = ListCursor(RequestCursor(number: number, due: due), skipped: 50)
            #expect(ListCursor(cursor.text) == cursor)
        }
        for text in ["", "TX20260209-000047", "TX20260209-000047..-1", "x.1.2", "TX20260209-000047.1.2.3"] {
            #expect(ListCursor(text) == nil, "\(text)")
        }
    }

    @Test("A notice is said for codes of our own alone")
    func notices() {
        #expect(NoticeCode.notice("done-accept") != nil && NoticeCode.notice("registered") != nil)
        for code in ["done-", "done-nothing", "free text", ""] { #expect(NoticeCode.notice(code) == nil, "\(code)") }
    }
}
