import WorkCalendar

/// The day that `--effective` names.
enum EffectiveDay {
    /// - Throws: Where it is no date, before anything is sent.
    static func check(_ text: String?) throws(CommandFailure) {
        guard let text, CivilDate(text) == nil else { return }
        throw .usage(
            "--effective 应为日期，如 2026-12-01。", "--effective takes a date, such as 2026-12-01.")
    }
}
