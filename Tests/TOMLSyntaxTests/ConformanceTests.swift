import Foundation
import TOMLSyntax
import Testing

@Suite("TOML 1.0 conformance")
struct ConformanceTests {
    @Test("Every valid document has the value tree that the set gives for it")
    func validDocuments() throws {
        let files = ConformanceSet.documents("valid")
        #expect(files.count > 150)
        for file in files {
            let document = TOMLDocument(parsing: try ConformanceSet.bytes(file))
            #expect(document.faults == [], "\(file.lastPathComponent)")
            let expected = try TaggedValue(
                json: Data(contentsOf: file.deletingPathExtension().appendingPathExtension("json")))
            let actual = try TaggedValue(json: Data(TaggedJSON.render(document).utf8))
            #expect(actual == expected, "\(file.lastPathComponent)")
        }
    }

    @Test("Every invalid document is refused at a place inside it")
    func invalidDocuments() throws {
        let files = ConformanceSet.documents("invalid")
        #expect(files.count > 300)
        for file in files {
            let document = TOMLDocument(parsing: try ConformanceSet.bytes(file))
            #expect(!document.isValid, "\(file.path())")
            for fault in document.faults { #expect(fault.range.upperBound <= document.bytes.count, "\(file.path())") }
        }
    }

    @Test("Formatting changes no value, loses no comment and is done after one run")
    func formatting() throws {
        for file in ConformanceSet.documents("valid") {
            let document = TOMLDocument(parsing: try ConformanceSet.bytes(file))
            let once = try TOMLFormatter.format(document)
            let again = TOMLDocument(parsing: once)
            let name = file.lastPathComponent
            #expect(again.faults == [], "\(name)")
            #expect(try TOMLFormatter.format(again) == once, "\(name)")
            let before = try TaggedValue(json: Data(TaggedJSON.render(document).utf8))
            let after = try TaggedValue(json: Data(TaggedJSON.render(again).utf8))
            #expect(before == after, "\(name)")
            #expect(again.comments.count == document.comments.count, "\(name)")
        }
    }
}
