package import Store

/// What was done, counted two ways.
package struct DeedFigures: Hashable, Sendable {
    /// By slice of the calendar, over the days of a course.
    package var course: [DeedsOfSlice]
    /// By unit and channel, over the days of one period.
    package var units: [DeedsOfUnit]

    package init(course: [DeedsOfSlice] = [], units: [DeedsOfUnit] = []) {
        self.course = course
        self.units = units
    }
}
