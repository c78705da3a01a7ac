import Endpoints
import TOMLSyntax
import Testing
import WorkCalendar

@Suite("Request bodies")
struct BodyShapeTests {
    static let shape = BodyShape([
        FieldShape(
            "channel", .oneOf { ["12345", "portal"] }, required: true, .init(chinese: "渠道", english: "channel")),
        FieldShape("text", .text(atMost: 10), required: true, .init(chinese: "内容", english: "text")),
        FieldShape("reached", .boolean, .init(chinese: "接通", english: "reached")),
        FieldShape("satisfaction", .integer(1...5), .init(chinese: "满意度", english: "satisfaction")),
        FieldShape("receivedAt", .instant, .init(chinese: "受理时间", english: "received")),
        FieldShape(
            "enterprise",
            .object(BodyShape([FieldShape("name", .text(atMost: 5), .init(chinese: "企业名称", english: "name"))])),
            .init(chinese: "企业", english: "enterprise")),
    ])

    @Test("A good body is read with its types")
    func good() throws {
        let body = """
            {"channel":"12345","text":"路灯不亮","reached":true,"satisfaction":4,
             "receivedAt":"2026-02-09T10:30:00+08:00","enterprise":{"name":"砺澄"}}
            """
        let fields = try Self.shape.read(Array(body.utf8))
        #expect(fields.text("channel") == "12345")
        #expect(fields.text("text") == "路灯不亮")
        #expect(fields.flag("reached") == true)
        #expect(fields.integer("satisfaction") == 4)
        #expect(fields.instant("receivedAt") == Instant(seconds: 1_770_604_200))
        #expect(fields.fields("enterprise")?.text("name") == "砺澄")
    }

    static let bad: [(body: String, kind: String, pointers: [String])] = [
        ("", "malformed-body", []),
        ("{", "malformed-body", []),
        ("[]", "invalid-body", [""]),
        (#"{"channel":"12345"}"#, "invalid-body", ["/text"]),
        (#"{"channel":"12345","text":"  "}"#, "invalid-body", ["/text"]),
        (#"{"channel":"fax","text":"a","txet":"b"}"#, "invalid-body", ["/txet", "/channel"]),
        (#"{"channel":"12345","text":"a","a/b~c":1}"#, "invalid-body", ["/a~1b~0c"]),
        (#"{"channel":"12345","text":"一二三四五六七八九十一"}"#, "invalid-body", ["/text"]),
        (#"{"channel":"12345","text":"a\u0000b"}"#, "invalid-body", ["/text"]),
        (#"{"channel":"12345","text":"a","reached":1}"#, "invalid-body", ["/reached"]),
        (#"{"channel":"12345","text":"a","satisfaction":9}"#, "invalid-body", ["/satisfaction"]),
        (#"{"channel":"12345","text":"a","satisfaction":true}"#, "invalid-body", ["/satisfaction"]),
        (#"{"channel":"12345","text":"a","receivedAt":"2026-02-09"}"#, "invalid-body", ["/receivedAt"]),
        (#"{"channel":"12345","text":"a","enterprise":{"nmae":"b"}}"#, "invalid-body", ["/enterprise/nmae"]),
        (#"{"channel":null,"text":5}"#, "invalid-body", ["/channel", "/text"]),
        (
            "{\"a\":" + String(repeating: "[", count: 100) + String(repeating: "]", count: 100) + "}", "malformed-body",
            []
        ),
    ]

    @Test("A bad body is refused, every fault of it at its pointer", arguments: bad.indices)
    func refused(index: Int) {
        let row = Self.bad[index]
        let problem = #expect(throws: Problem.self) { try Self.shape.read(Array(row.body.utf8)) }
        #expect(problem?.kind == row.kind)
        #expect(Set(problem?.faults.map(\.pointer) ?? []) == Set(row.pointers))
    }

    @Test("Bytes that are no UTF-8 are no JSON")
    func invalidUTF8() {
        #expect(throws: Problem.self) { try Self.shape.read([0x7B, 0xFF, 0x7D]) }
    }
}

@Suite("JSON values")
struct JSONValueTests {
    @Test("What is written is read again as the same value")
    func roundTrip() throws {
        let value: JSONValue = [
            "a": "引号\" 反斜杠\\ 换行\n 制表\t \u{1}", "b": [1, true, .null, .number(1.5)], "c": ["d": -9_007_199_254_740_991],
        ]
        #expect(try JSONValue(reading: value.bytes) == value)
    }

    @Test("Form fields are decoded, broken escapes kept")
    func forms() {
        let form = FormFields(Array("text=%E8%B7%AF+%E7%81%AF&tag=a&tag=b&x=%zz&empty=".utf8))
        #expect(form["text"] == "路 灯")
        #expect(form.all("tag") == ["a", "b"])
        #expect(form["x"] == "%zz")
        #expect(form["empty"] == "")
        #expect(form["missing"] == nil)
    }
}
