import SeededRandomness
import Testing

@testable import TOMLSyntax

/// The pairs between braces: as fast as a row where they are plain, and what the statements of a document make of them
/// where they are not.
@Suite("Pairs of an inline table")
struct InlinePairsTests {
    /// An inline table, what is read of it, and what is told.
    struct Row: Sendable, CustomTestStringConvertible {
        var source: String
        var read: String
        var faults: [TOMLFault.Kind]

        init(_ source: String, _ read: String, _ faults: TOMLFault.Kind...) {
            (self.source, self.read, self.faults) = (source, read, faults)
        }

        var testDescription: String { source }
    }

    private static let rows: [Row] = [
        // Separators.
        Row("{}", "{}"), Row("{ }", "{}"), Row("{b=1,c=2}", "{b: 1, c: 2}"), Row("{ b = 1 , c = 2 }", "{b: 1, c: 2}"),
        Row("{ b = 1，c = 2 }", "{b: 1, c: 2}", .fullWidthMark),
        Row("{ b = 1; c = 2 }", "{b: 1, c: 2}", .expectedSeparator),
        Row("{ b = 1 c = 2 }", "{b: 1, c: 2}", .expectedSeparator),
        Row("{ b = 1, }", "{b: 1}", .trailingCommaInInlineTable),
        Row("{ b = 1,, c = 2 }", "{b: 1, c: 2}", .expectedKey),
        Row("{ b = 1（注）, c = 2 }", "{b: unread, c: 2}", .invalidNumber),
        Row("{ b = 1 (注), c = 2 }", "{b: 1, c: 2}", .expectedSeparator),
        // Keys.
        Row("{ b.c = 1, b.d = 2, e = 3 }", "{b: {c: 1, d: 2}, e: 3}"),
        Row("{ e = 3, b.c = 1, b.d.f = 2 }", "{e: 3, b: {c: 1, d: {f: 2}}}"),
        Row("{ b = 1, b = 2, c = 3 }", "{b: 1, c: 3}", .duplicateKey),
        Row("{ b.c = 1, c = 2, b.c = 3 }", "{b: {c: 1}, c: 2}", .duplicateKey),
        Row("{ b = { c = 1 }, b.d = 2 }", "{b: {c: 1}}", .closedTable),
        Row("{ b = 1, b.c = 2 }", "{b: 1, b.c: 2}", .valueBesideDotted),
        Row(
            "{ k1=1,k2=2,k3=3,k4=4,k5=5,k6=6,k7=7,k8=8,k9=9,k1=0 }",
            "{k1: 1, k2: 2, k3: 3, k4: 4, k5: 5, k6: 6, k7: 7, k8: 8, k9: 9}", .duplicateKey),
        // Tables and lists inside.
        Row("{ b = { c = { d = 1 } }, e = [{ f = 1 }, {}] }", "{b: {c: {d: 1}}, e: [{f: 1}, {}]}"),
        Row("{ b = [{ c = 1, c = 2 }, { c = 3 }] }", "{b: [{c: 1}, {c: 3}]}", .duplicateKey),
        // Unfinished.
        Row("{", "{}", .unterminatedInlineTable), Row("{ b = 1", "{b: 1}", .unterminatedInlineTable),
        Row("{ b = 1,", "{b: 1}", .unterminatedInlineTable),
        Row("{ b = { c = 1 }", "{b: {c: 1}}", .unterminatedInlineTable),
        Row("{ b = [{ c = 1 }, { d = 2 ] }", "{b: [{c: 1}, {d: 2}]}", .unterminatedInlineTable),
    ]

    @Test("Each table is read as far as it is written, and what is wrong is told once", arguments: rows)
    func table(_ row: Row) throws {
        let document = TOMLDocument(parsing: "a = \(row.source)\nz = 1\n")
        #expect(document.faults.map(\.kind) == row.faults)
        let node = try #require(document.root["a"])
        #expect(Self.text(node.value) == row.read)
        #expect(document.root["z"]?.value == .integer(1), "what follows is read")
    }

    @Test("Whatever pairs come in whatever order, the row of them is what an assembly makes of them")
    func sameAsAssembly() {
        var random = SeededGenerator(seed: 11)
        let names = "abcdefghijklmnopqrst".map { String($0) }
        var (plain, faulty) = (0, 0)
        for _ in 0..<2_000 {
            var pairs = InlinePairs()
            var assembly = TOMLAssembly(faults: [])
            for place in 0..<Int.random(in: 0..<14, using: &random) {
                let start = place * 100
                let parts = (0..<random.pick([1, 1, 1, 1, 2, 3])).map { part in
                    TOMLItem.KeyPart(name: random.pick(names), range: start + part..<start + part + 1)
                }
                let value = random.chance(20) ? .table(TOMLTable(isInline: true)) : TOMLValue.integer(Int64(place))
                let node = TOMLNode(value, range: start + 50..<start + 51)
                pairs.add(node, at: parts)
                assembly.add(node, at: parts)
            }
            #expect(pairs.frozen() == assembly.root.frozen(isInline: true))
            #expect(pairs.faults == assembly.faults)
            if pairs.faults.isEmpty { plain += 1 } else { faulty += 1 }
        }
        #expect(plain > 300 && faulty > 300, "both are tried")
    }

    /// A value in a short form.
    private static func text(_ value: TOMLValue) -> String {
        switch value {
        case .integer(let number): String(number)
        case .array(let elements): "[\(elements.map { text($0.value) }.joined(separator: ", "))]"
        case .table(let table):
            "{\(table.entries.map { "\($0.key): \(text($0.node.value))" }.joined(separator: ", "))}"
        case .unreadable: "unread"
        default: "other"
        }
    }
}
