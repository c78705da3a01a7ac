import WorkCalendar

/// A day that an option names.
enum DayArgument {
    /// - Parameters:
    ///   - text: what was given; nil where the option was not.
    ///   - option: the option, such as `--on`.
    /// - Throws: Where it is no date, before anything else is done.
    static func day(_ text: String?, of option: String, such example: String) throws(CommandFailure) -> CivilDate? {
        guard let text else { return nil }
        guard let day = CivilDate(text) else {
            throw .usage("\(option) 应为日期，如 \(example)。", "\(option) takes a date, such as \(example).")
        }
        return day
    }

    /// Checks the day that `--effective` names; the service reads it.
    static func checkEffective(_ text: String?) throws(CommandFailure) {
        _ = try day(text, of: "--effective", such: "2026-12-01")
    }
}
