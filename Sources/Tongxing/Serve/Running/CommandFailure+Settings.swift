import Settings

extension CommandFailure {
    /// Every problem of the settings, a line each.
    init(_ error: SettingsError) {
        self = .usage(
            error.problems.map(\.chinese).joined(separator: "\n"),
            error.problems.map(\.english).joined(separator: "\n"))
    }
}
