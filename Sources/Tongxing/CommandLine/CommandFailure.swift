/// Why a command could not be carried out, in one sentence that says what to do.
struct CommandFailure: Error {
    var sentence: String
    var exitCode: Int32
    /// Whether what was asked for is not offered at all.
    var isMissing = false
    /// What was found in files as JSON, where that is why; for commands whose output is JSON.
    var faults: String?

    /// The answer is no, or the work could not be done.
    static func refused(_ chinese: String, _ english: String) -> CommandFailure {
        CommandFailure(sentence: Wording.said(chinese, english), exitCode: 1)
    }

    /// The command was called with something it does not take.
    static func usage(_ chinese: String, _ english: String) -> CommandFailure {
        CommandFailure(sentence: Wording.said(chinese, english), exitCode: 2)
    }
}
