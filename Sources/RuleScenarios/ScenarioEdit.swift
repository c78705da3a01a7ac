/// A piece of a scenario file, and what is to stand there instead.
package struct ScenarioEdit: Hashable, Sendable {
    /// Empty where something is only added.
    package var range: Range<Int>
    package var text: String
}
