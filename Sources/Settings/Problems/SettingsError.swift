/// The settings cannot be used; every reason at once, in the order of the file.
package struct SettingsError: Error, Hashable, Sendable, CustomStringConvertible {
    package var problems: [SettingProblem]

    package init(_ problems: [SettingProblem]) { self.problems = problems }

    package var description: String { problems.map { "\($0.chinese) \($0.complaint.english)" }.joined(separator: "\n") }
}
