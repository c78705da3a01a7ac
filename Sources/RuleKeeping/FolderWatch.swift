import RuleFiles

/// What was seen of the folder so far.
///
/// A folder counts only when two looks in a row find it the same, so that nothing half-written is taken up.
struct FolderWatch {
    /// How it looked the last time.
    private var seen: FolderStamp?
    /// How it looked when it was last dealt with.
    private var settled: FolderStamp?

    /// Whether the folder, as it looks now, is to be dealt with.
    mutating func isReady(_ stamp: FolderStamp) -> Bool {
        defer { seen = stamp }
        return stamp != settled && stamp == seen
    }

    /// The folder, as it looked, has been dealt with.
    mutating func settle(_ stamp: FolderStamp) { settled = stamp }
}
