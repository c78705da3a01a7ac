import RuleModel
import TOMLSyntax

/// The names in the answers of both policies, so that answers are compared by numbers.
struct NamePools {
    var units = ValuePool<UnitName?>()
    var lists = ValuePool<[UnitName]>()
    var tracks = ValuePool<Track>()
    var clocks = ValuePool<ClockName>()
    /// What kinds of rule say, as sentences.
    var decisions = ValuePool<BilingualText>()
}
