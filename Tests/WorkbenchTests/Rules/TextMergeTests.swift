import RuleModel
import Testing

@testable import Workbench

@Suite("Two changes of one text")
struct TextMergeTests {
    private static let base = "a\nb\nc\nd\ne\nf\n"

    @Test(
        "are put together line by line; where both changed the same, one's own stands and is counted",
        arguments: [
            ("a\nB\nc\nd\ne\nf\n", "a\nb\nc\nd\nE\nf\n", "a\nB\nc\nd\nE\nf\n", 0),
            ("a\nb\nc\nd\ne\nf\n", "a\nb\nx\nd\ne\n", "a\nb\nx\nd\ne\n", 0),
            ("a\nx\ny\nb\nc\nd\nf\n", "b\nc\nd\ne\nf\nz\n", "a\nx\ny\nb\nc\nd\nf\nz\n", 1),
            ("a\nB\nc\nd\ne\nf\n", "a\nB\nc\nd\ne\nf\n", "a\nB\nc\nd\ne\nf\n", 0),
            ("a\nB\nc\nd\ne\nf\n", "a\nX\nc\nd\nE\nf\n", "a\nB\nc\nd\nE\nf\n", 1),
            ("a\nB\nc\nd\ne\nf\n", "a\nb\nC\nd\ne\nf\n", "a\nB\nC\nd\ne\nf\n", 0),
            ("a\nb\nx\nc\nd\ne\nf\n", "a\nb\ny\nc\nd\ne\nf\n", "a\nb\nx\nc\nd\ne\nf\n", 1),
            ("", "a\nb\nc\nd\ne\nF\n", "", 1),
            ("a\nb\nc\nd\ne\nf\ng", "0\na\nb\nc\nd\ne\nf\n", "0\na\nb\nc\nd\ne\nf\ng\n", 0),
        ])
    func merge(own: String, other: String, expected: String, collisions: Int) {
        let merge = TextMerge(base: Self.base, own: own, other: other)
        #expect(merge.text == expected)
        #expect(merge.collisions == collisions)
    }

    @Test("are each whole where the other changed nothing, whatever they are")
    func oneSided() {
        var seed: UInt64 = 7
        func next(_ below: Int) -> Int {
            seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int((seed >> 33) % UInt64(below))
        }
        for _ in 0..<300 {
            let base = (0..<next(12)).map { _ in "\(next(4))\n" }.joined()
            let own = (0..<next(12)).map { _ in "\(next(4))\n" }.joined()
            for merge in [
                TextMerge(base: base, own: own, other: base), TextMerge(base: base, own: base, other: own),
                TextMerge(base: base, own: own, other: own),
            ] {
                #expect(merge.text == own && merge.collisions == 0)
            }
        }
    }

    private func redone(_ own: [String: String], _ base: [String: String], _ now: [String: String]) -> [RedoneFile] {
        RedoneFile.all(own, from: base) { now[$0] }
    }

    @Test("of files are told apart: merged, new, deleted, and those on which the author has to decide")
    func files() {
        let base = ["a": Self.base, "b": "1\n", "c": "2\n"]
        #expect(redone(base, base, ["a": "x\n", "b": "1\n"]).isEmpty)
        let own = ["a": Self.base.replacing("b", with: "B"), "b": "1\n", "d": "new\n"]
        let merged = redone(own, base, base.merging(["a": Self.base.replacing("e", with: "E")]) { $1 })
        #expect(merged.map(\.path) == ["a", "c", "d"])
        #expect(merged.map(\.collides) == [false, false, false] && merged.map(\.isRemoved) == [false, true, false])
        #expect(merged[0].text == "a\nB\nc\nd\nE\nf\n")
        let apart = redone(
            own, base, ["a": Self.base.replacing("b", with: "X"), "b": "1\n", "c": "3\n", "d": "other\n"])
        #expect(apart.map(\.collides) == [true, true, true] && apart.map(\.path) == ["a", "c", "d"])
        #expect(apart[0].text == own["a"] && apart[2].text == own["d"])
        #expect(redone(["a": "y\n"], ["a": "x\n"], [:]).map(\.collides) == [true])
        #expect(redone(["a": "y\n"], ["a": "x\n"], ["a": "y\n"]).isEmpty)
    }
}
