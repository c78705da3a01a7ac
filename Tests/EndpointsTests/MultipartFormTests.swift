import Endpoints
import SeededRandomness
import Testing

@Suite("Forms with files")
struct MultipartFormTests {
    private let type = "multipart/form-data; boundary=----Form7f"

    private func body(_ lines: String...) -> [UInt8] { Array(lines.joined(separator: "\r\n").utf8) }

    @Test("Fields and files are read, the file's folder left out, its bytes as they are")
    func wellFormed() throws {
        let form = try #require(
            MultipartForm(
                body(
                    "------Form7f", "Content-Disposition: form-data; name=\"csrf\"", "", "token", "------Form7f",
                    "content-disposition: form-data; name=\"file\"; filename=\"C:\\名册 %22一%22.csv\"",
                    "Content-Type: text/csv", "", "a,b", "1,--x", "", "------Form7f--", ""), contentType: type))
        #expect(form["csrf"] == "token")
        #expect(form["file"] == nil)
        let file = try #require(form.file("file"))
        #expect(file.name == "名册 \"一\".csv")
        #expect(file.contentType == "text/csv")
        #expect(file.bytes == Array("a,b\r\n1,--x\r\n".utf8))
        #expect(form.file("csrf") == nil)
    }

    @Test("A field that was left empty has no file")
    func nothingChosen() throws {
        let form = try #require(
            MultipartForm(
                body(
                    "------Form7f", "Content-Disposition: form-data; name=\"file\"; filename=\"\"", "", "",
                    "------Form7f--"), contentType: type))
        #expect(form.file("file") == nil)
    }

    @Test(
        "What is no such form, or is broken off, is none",
        arguments: [
            ("application/x-www-form-urlencoded", "csrf=token"),
            ("multipart/form-data", "------Form7f--"),
            ("multipart/form-data; boundary=\"\"", "--\r\n"),
            ("multipart/form-data; boundary=----Form7f", ""),
            (
                "multipart/form-data; boundary=----Form7f",
                "------Form7f\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nx"
            ),
            ("multipart/form-data; boundary=----Form7f", "------Other\r\n\r\n------Other--"),
        ])
    func broken(_ type: String, _ text: String) {
        #expect(MultipartForm(Array(text.utf8), contentType: type) == nil)
    }

    @Test("Whatever the bytes are, reading ends, and no field holds what parts it from the next")
    func anything() {
        var random = SeededGenerator(seed: 7)
        let pieces = [
            "\r\n------Form7f", "\r\n", "--", "Content-Disposition: form-data; name=\"a\"", "\r\n\r\n", "x", ";", "\"",
            "\\",
        ]
        var read = 0
        for _ in 0..<5_000 {
            let noise = (0..<Int.random(in: 0..<9, using: &random)).map { _ in random.pick(pieces) }.joined()
            guard let form = MultipartForm(Array("------Form7f\(noise)".utf8), contentType: type) else { continue }
            read += 1
            #expect(form["a"]?.contains("\r\n------Form7f") != true)
        }
        #expect(read > 0)
    }
}
