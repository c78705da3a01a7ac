/// A question that a deadline case can ask.
enum DeadlineOperation: String, CaseIterable {
    /// The instant at which `working_seconds` of open time have passed since `start`, pauses not counted.
    case dueAfterWorkingTime = "due_after_working_time"
    /// Open time in [`from`, `to`) less the pauses.
    case workingTimeBetween = "working_time_between"
    /// The latest instant from which `working_seconds` of open time lead to `end`.
    case startBeforeWorkingTime = "start_before_working_time"
    /// `deadline` moved by so much open time, backwards when negative.
    case thresholdOffset = "threshold_offset_working_seconds"
    /// The `days`-th working day after the local date of `start`, at its time of day or at the closing.
    case dueAfterWorkingDays = "due_after_working_days"
    /// The same, then moved on by the open time that lies in the pauses.
    case dueDaysThenPauses = "due_days_then_add_pause_working_time"
    /// The `days`-th working day after `date`; 0 is the date itself.
    case datePlusWorkingDays = "date_plus_working_days"
    /// Working days in [`from`, `to`], both ends counted.
    case countWorkingDays = "count_working_days_inclusive"
    /// Whether `date` has any open span.
    case isWorkingDay = "is_working_day"
    /// Whether it is open `at` an instant.
    case isOpen = "is_open"
    /// The next `count` open spans, the first one cut at `start`.
    case openIntervals = "open_intervals_from"

    /// The member of `expected` that holds the answer.
    var answerName: String {
        switch self {
        case .dueAfterWorkingTime, .dueAfterWorkingDays, .dueDaysThenPauses: "due"
        case .workingTimeBetween: "working_seconds"
        case .startBeforeWorkingTime: "start"
        case .thresholdOffset: "fires_at"
        case .datePlusWorkingDays: "date"
        case .countWorkingDays: "days"
        case .isWorkingDay: "working"
        case .isOpen: "open"
        case .openIntervals: "intervals"
        }
    }

    /// What a start on a rest day and a due time outside the hours become.
    enum Semantics: String {
        /// That time even where closed.
        case keepTimeOfDay = "keep_time_of_day"
        /// That time, or the next opening where closed.
        case rollForward = "biz_roll_forward"
        /// A start on a rest day first becomes 00:00 of the next working day.
        case restStartRolls = "weekend_start_rolls_to_next_working_day_midnight"
    }
}
