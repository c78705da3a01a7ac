package import WorkCalendar

extension CivilDate {
    /// The first day of the slice that deeds of the day are counted in: the days of its week that lie in its month.
    ///
    /// A week is two slices at most and a month six, so that both are sums of few rows.
    package var deedSlice: CivilDate { max(self - weekday.index, self - (day - 1)) }
}
