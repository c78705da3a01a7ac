package import Lifecycle
package import RuleModel
package import TOMLSyntax

/// One request that changes, with everything that does.
package struct ImpactExample: Hashable, Sendable, Codable {
    /// What the rules say before and after.
    package struct Change: Hashable, Sendable, Codable {
        /// Nil for no unit.
        package var before: String?
        package var after: String?
    }

    /// The units that support, before and after.
    package struct Support: Hashable, Sendable, Codable {
        package var before: [UnitName]
        package var after: [UnitName]
    }

    /// One clock that stands otherwise.
    package struct Clock: Hashable, Sendable, Codable {
        package var clock: ClockName
        package var title: BilingualText
        /// When it is due; nil where it does not run, or a pause leaves it open.
        package var before: WrittenInstant?
        package var after: WrittenInstant?
        /// Whether it stands still in a pause.
        package var isPausedBefore: Bool
        package var isPausedAfter: Bool
        package var isNewlyOverdue: Bool
        package var isNoLongerOverdue: Bool
        /// A stopped clock would have been late, or in time.
        package var wouldBeLate: Bool
        package var wouldBeInTime: Bool
    }

    /// What one kind of rule says, before and after.
    package struct Kind: Hashable, Sendable, Codable {
        package var section: String
        package var title: BilingualText
        package var before: BilingualText
        package var after: BilingualText
    }

    package var number: RequestNumber
    /// The path of the request's page in the workbench, below the server's address.
    package var page: String
    package var isOpen: Bool
    /// The unit that has it now.
    package var present: UnitName?
    /// Nil where the lead stays.
    package var lead: Change?
    package var support: Support?
    package var track: Change?
    package var clocks: [Clock]
    package var kinds: [Kind]
}
