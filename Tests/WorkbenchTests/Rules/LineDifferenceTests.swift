import SeededRandomness
import Testing

@testable import Workbench

@Suite("Which lines changed")
struct LineDifferenceTests {
    private func difference(_ old: String, _ new: String) -> [LineDifference.Change] {
        LineDifference(LineDifference.lines(of: old), LineDifference.lines(of: new)).changes
    }

    @Test("a line that took the place of another")
    func replaced() {
        #expect(difference("a\nb\nc\n", "a\nx\nc\n") == [.init(old: 1..<2, new: 1..<2)])
    }

    @Test("lines that came, went or stayed")
    func cameAndWent() {
        #expect(difference("a\nc\n", "a\nb\nc\n") == [.init(old: 1..<1, new: 1..<2)])
        #expect(difference("a\nb\nc\n", "a\nc\n") == [.init(old: 1..<2, new: 1..<1)])
        #expect(difference("a\nb\n", "a\nb\n").isEmpty)
        #expect(difference("", "a\n") == [.init(old: 0..<0, new: 0..<1)])
    }

    @Test("a changed line among many that are alike is the only change")
    func amongAlike() {
        let old = (0..<300).map { "id = \($0)\nforce = \"binding\"\n" }.joined()
        let new = old.replacing("id = 150\n", with: "id = 150\nnote = 1\n")
        #expect(difference(old, new) == [.init(old: 301..<301, new: 301..<302)])
    }

    @Test("what is between changes is the same in both, and the changes make the newer text of the older")
    func rebuilds() {
        var random = SeededGenerator(seed: 20_260_311)
        for _ in 0..<300 {
            let letters = ["a", "b", "c", "force", "[[deadline]]", ""]
            let old = (0..<Int.random(in: 0...40, using: &random)).map { _ in
                letters[Int.random(in: 0..<letters.count, using: &random)]
            }
            var new = old
            for _ in 0..<Int.random(in: 0...6, using: &random) {
                let place = Int.random(in: 0...new.count, using: &random)
                if Bool.random(using: &random) || place == new.count {
                    new.insert(letters[Int.random(in: 0..<letters.count, using: &random)], at: place)
                } else {
                    new.remove(at: place)
                }
            }
            let changes = LineDifference(old.map { $0[...] }, new.map { $0[...] }).changes
            var rebuilt: [String] = []
            var last = 0
            for change in changes {
                rebuilt += old[last..<change.old.lowerBound] + new[change.new]
                last = change.old.upperBound
            }
            #expect(rebuilt + old[last...] == new)
        }
    }

    @Test("two texts without a line in common are one change, however long")
    func nothingInCommon() {
        let old = (0..<6_000).map { "a\($0)" }.joined(separator: "\n")
        let new = (0..<6_000).map { "b\($0)" }.joined(separator: "\n")
        #expect(difference(old, new) == [.init(old: 0..<6_000, new: 0..<6_000)])
    }
}
