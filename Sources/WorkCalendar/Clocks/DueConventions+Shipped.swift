extension DueConventions {
    /// What the shipped rules declare: the day of the event is not counted, a rest day becomes the next working day,
    /// due at the end of the working day, pauses by whole days.
    public static let shipped = DueConventions(
        dayZero: .notCounted, restDay: .nextWorkingDay, due: .endOfWorkingDay, pauseBy: .wholeDays)
}
