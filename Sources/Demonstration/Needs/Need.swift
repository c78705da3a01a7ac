import Lifecycle
import RuleModel

/// Something that an enterprise of the demonstration zone may ask for, and what comes of it.
struct Need: Sendable {
    /// Nil: the catalogue has nothing like it.
    var matter: MatterName?
    var kind: RequestKind
    var title: String
    var text: String
    /// What the unit reports on the way; for instant matters the article that the answer rests on.
    var progress: String
    /// What comes of it at last, or the answer.
    var result: String
    var urgency: Urgency
    var outcome: Outcome
    /// What the unit may have to ask the enterprise for.
    var material: String?
    /// What it is easily taken for, so that the wrong unit gets it first.
    var mistakenFor: MatterName?
    var isIndividual: Bool
    /// Nothing that the zone can do anything about.
    var isForeign: Bool

    init(
        _ matter: MatterName?, _ kind: RequestKind = .help, _ title: String, _ text: String, progress: String,
        result: String, urgency: Urgency = .normal, outcome: Outcome = .resolved, material: String? = nil,
        mistakenFor: MatterName? = nil, isIndividual: Bool = false, isForeign: Bool = false
    ) {
        self.matter = matter
        self.kind = kind
        self.title = title
        self.text = text
        self.progress = progress
        self.result = result
        self.urgency = urgency
        self.outcome = outcome
        self.material = material
        self.mistakenFor = mistakenFor
        self.isIndividual = isIndividual
        self.isForeign = isForeign
    }
}

/// The needs that the history is made of: invented, and such as a development zone hears every week.
enum InventedNeeds {
    static let all =
        consultations + building + utilities + people + money + trade + beyondCatalogue
}
