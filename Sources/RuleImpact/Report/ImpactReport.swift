package import TOMLSyntax

/// What a changed rule set would do to requests, had it applied to them from their registration.
///
/// What has happened stays as it is: who accepted when, what was returned or paused. Leads, supports and tracks are
/// those that the rules name; a dispatcher may have chosen another.
package struct ImpactReport: Hashable, Sendable, Codable {
    /// The instant at which clocks are overdue or not.
    package var now: WrittenInstant
    /// The hashes of the rule sets.
    package var before: String
    package var after: String
    /// The server's address on its machine, such as `http://127.0.0.1:8080`, below which the pages of requests are; nil
    /// where no server runs.
    package var address: String?
    /// Whether both mean the same, so that no request was looked at.
    package var isEquivalent: Bool
    /// How many days of ended requests were looked at; 0 for none.
    package var days: Int
    package var open = ImpactPopulation()
    /// Requests that have ended, of the days asked for.
    package var ended = ImpactPopulation()
    /// The most telling first.
    package var examples: [ImpactExample] = []
    /// What the rules' tracks are called.
    package var trackTitles: [String: BilingualText] = [:]
    /// What is different between the rule sets, in sentences.
    package var changes: [BilingualText] = []
    /// The changed packs that open requests move to; the others hold for requests to come.
    package var packsForOpen: [String] = []
    package var packsForNew: [String] = []

    package init(now: WrittenInstant, before: String, after: String, isEquivalent: Bool = false, days: Int = 0) {
        self.now = now
        self.before = before
        self.after = after
        self.isEquivalent = isEquivalent
        self.days = days
    }
}
