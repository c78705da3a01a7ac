package import Lifecycle
import RuleModel
import RulePlugins

/// Requests as columns: of each only what two policies look at, every value that occurs often kept once.
///
/// Made empty by ``ImpactAssessment/columns()`` for the question that is to be asked, since that says what is kept.
package struct BacklogColumns: Sendable {
    let interest: ImpactInterest
    package private(set) var numbers: [RequestNumber] = []
    /// For each request, the number of its facts in each column's pool; row after row, so that one question touches one
    /// place.
    private(set) var facts: [UInt32] = []
    /// The facts of each column, in the order of ``FactColumn``.
    private(set) var pools = [ValuePool<Facts>](repeating: ValuePool(), count: FactColumn.count)
    /// The unit that must act now.
    private(set) var leads: [UInt32] = []
    private(set) var leadNames = ValuePool<UnitName?>()
    /// The track that somebody set against the rules' own.
    private(set) var fixedTracks: [UInt32] = []
    private(set) var trackNames = ValuePool<Track?>()
    private(set) var isOpen: [Bool] = []
    private(set) var isReopened: [Bool] = []
    private(set) var moments = MomentColumns()
    /// For each way to answer everything that is asked of texts, a text that does.
    private var texts: [[Bool]: Facts] = [:]

    init(_ interest: ImpactInterest) { self.interest = interest }

    package var count: Int { numbers.count }

    /// Adds a request behind the others.
    package mutating func append(_ request: ServiceRequest) {
        numbers.append(request.number)
        appendFacts(of: request)
        leads.append(leadNames.number(of: request.lead))
        let isAsProposed = request.track == request.proposal.route.track
        fixedTracks.append(trackNames.number(of: isAsProposed ? nil : request.track))
        isOpen.append(!request.state.isEnded)
        isReopened.append(request.round > 1)
        moments.append(request.moments)
    }

    private mutating func appendFacts(of request: ServiceRequest) {
        let start = facts.count
        facts += repeatElement(0, count: FactColumn.count)
        for column in interest.columns {
            let told =
                switch column {
                case .entity: interest.entity(request.registration.entity.facts)
                case .text: text(request.registration.text)
                default: column.facts(of: request)
                }
            facts[start + column.rawValue] = pools[column.rawValue].number(of: told)
        }
    }

    /// A text stands for all that answer alike whatever rules ask of it.
    private mutating func text(_ text: String) -> Facts {
        let told = Facts(["text": .text(text)])
        let answers = interest.textMatchers.map { $0.matches(told.known("text")) }
        if let known = texts[answers] { return known }
        texts[answers] = told
        return told
    }

    /// What a request's columns tell together.
    func facts(of row: Int, in columns: [FactColumn]) -> Facts {
        var told = Facts()
        for column in columns where !pools[column.rawValue].values.isEmpty {
            told.take(pools[column.rawValue][facts[row * FactColumn.count + column.rawValue]])
        }
        return told
    }
}
