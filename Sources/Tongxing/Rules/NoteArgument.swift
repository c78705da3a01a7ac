/// Why rules are changed, as the history keeps it.
enum NoteArgument {
    /// The note; it may not be left out, nor be spaces only.
    static func checked(_ note: String?) throws -> String {
        guard let note, note.contains(where: { !$0.isWhitespace }) else {
            throw CommandFailure.usage(
                "请用 --note 写明为什么改，如 --note \"按新方案放宽到九天\"；这句话留在历史里，批准的人也要看。",
                "Say why with --note, such as --note \"nine days by the new plan\"; it stays in the history, and who approves reads it."
            )
        }
        return note
    }
}
