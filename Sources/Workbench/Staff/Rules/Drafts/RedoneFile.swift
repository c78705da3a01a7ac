import RuleKeeping
import RuleModel

/// A file that a draft changed, put together with what changed in force since the draft was begun.
struct RedoneFile: Hashable {
    let path: String
    let text: String
    /// The author deleted it, and nobody changed it meanwhile.
    var isRemoved = false
    /// The hash of the text in force that it rests on; another than that of now where its author has to decide.
    let base: String
    /// Whether both changed the same lines, or it cannot be told.
    let collides: Bool

    /// What a draft changed, on the rules in force; nothing where those say the same already.
    ///
    /// - Parameters:
    ///   - own: the files of the draft; one that its author deleted has no text.
    ///   - base: the files that the draft was begun from; a scenario is missing where nobody kept that of then.
    ///   - inForce: the text of a path that is in force.
    static func all(
        _ own: [String: String], from base: [String: String], inForce: (String) -> String?
    ) -> [RedoneFile] {
        Set(own.keys).union(base.keys).sorted().compactMap { path in
            let (mine, before, now) = (own[path], base[path], inForce(path))
            guard mine != before, mine != now else { return nil }
            guard let mine else { return removed(path, before, now) }
            return changed(path, mine, before, now)
        }
    }

    private static func removed(_ path: String, _ before: String?, _ now: String?) -> RedoneFile? {
        guard let now else { return nil }
        return RedoneFile(
            path: path, text: now, isRemoved: true, base: hash(path, now), collides: before.map { $0 != now } ?? false)
    }

    private static func changed(_ path: String, _ mine: String, _ before: String?, _ now: String?) -> RedoneFile {
        guard let now else {
            return RedoneFile(path: path, text: mine, base: hash(path, before), collides: before != nil)
        }
        guard let before else { return RedoneFile(path: path, text: mine, base: "", collides: true) }
        let merge = TextMerge(base: before, own: mine, other: now)
        let collides = merge.collisions > 0
        return RedoneFile(
            path: path, text: merge.text, base: hash(path, collides ? before : now), collides: collides)
    }

    private static func hash(_ path: String, _ text: String?) -> String {
        text.map { RuleRevision.of([RuleFile(path: path, text: $0)]) } ?? ""
    }
}
