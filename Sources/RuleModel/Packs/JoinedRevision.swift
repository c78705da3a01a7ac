/// The revision of a set that was put together of several: the hash of the newest first, then those that packs are older
/// from, with plus signs between.
package enum JoinedRevision {
    private static let mark: Character = "+"

    /// The revision of what is made of sets of these revisions, the newest first; each hash stands once.
    package static func of(_ revisions: [String]) -> String {
        var seen = Set<Substring>()
        return revisions.flatMap { $0.split(separator: mark) }.filter { seen.insert($0).inserted }
            .joined(separator: String(mark))
    }

    /// The hash of the newest set among those that a revision is made of.
    package static func newest(of revision: String) -> String { String(revision.prefix { $0 != mark }) }
}
