import Synchronization
import TOMLSyntax

/// The sections that there are.
struct SectionNames: Sendable {
    let shapes: [String: SectionShape]
    private let slips: Slips

    init(_ plugins: [any RulePlugin]) {
        shapes = Dictionary(plugins.map { ($0.section, $0.shape) }) { first, _ in first }
        slips = Slips(
            plugins.map(\.section) + [Self.pack],
            titles: Dictionary(plugins.map { ($0.title.chinese, $0.section) }) { first, _ in first })
    }

    private static let pack = "pack"

    /// Whether there is a section of that name.
    func contains(_ name: String) -> Bool { shapes[name] != nil || name == Self.pack }

    /// Whether a section's tables are written `[[section]]`.
    func isRow(_ name: String) -> Bool {
        if let shape = shapes[name] { return !shape.isSingle }
        guard name != Self.pack, let shape = meant(by: name).flatMap({ shapes[$0] }) else { return false }
        return !shape.isSingle
    }

    /// The section that was most likely meant by a name that is none.
    func meant(by name: String) -> String? { slips.meant(by: name) }

    /// What names that are none were meant for; asked of each header again and again.
    private final class Slips: Sendable {
        private let keys: RuleWords.Keys
        private let byTitle: [String: String]
        private let titles: NearNames
        private let answers = Mutex<[String: String?]>([:])

        /// Nobody misspells so many headers: beyond, they are not looked for, so that a text full of them is told soon.
        private static let most = 1_000

        init(_ names: [String], titles byTitle: [String: String]) {
            keys = RuleWords.Keys(names)
            self.byTitle = byTitle
            titles = NearNames(byTitle.keys.sorted())
        }

        func meant(by name: String) -> String? {
            answers.withLock { answers in
                if let known = answers[name] { return known }
                guard answers.count < Self.most else { return nil }
                let answer = find(name)
                answers[name] = .some(answer)
                return answer
            }
        }

        private func find(_ name: String) -> String? {
            var patience = Int.max
            return RuleWords.key(name, among: keys, within: &patience)
                ?? titles.nearest(to: name, within: &patience).flatMap { byTitle[$0] } ?? byTitle[name]
        }
    }
}
