package import RuleModel

/// What an event says besides who, when and which; JSON keys are those of the command bodies of the API.
package enum EventData: Hashable, Sendable, Codable {
    case registered(Registration, Proposal)
    case classified(Classification, Proposal)
    case answered(Answer)
    case dispatched(Dispatch)
    case accepted(deemed: Bool)
    case returned(reason: String, escalations: [EscalationRule])
    case contacted(text: String)
    case noted(text: String)
    case suspended(text: String)
    case resumed(text: String, deemed: Bool)
    case progressed(text: String)
    case concluded(Outcome, text: String)
    case reviewed(text: String?)
    case reviewRefused(reason: String)
    case reported(channel: String, text: String?)
    case calledBack(Callback)
    case closed
    case reopened(reason: String)
    case rejected(reason: String)
    case withdrawn(reason: String?)
    case fired(Firing)

    /// Subject, urgency or entity as they are from now on; what is nil stays.
    package struct Classification: Hashable, Sendable, Codable {
        package var subject: MatterName?
        package var urgency: Urgency?
        package var entity: EntityProfile?
        package var track: Track?

        package init(
            subject: MatterName? = nil, urgency: Urgency? = nil, entity: EntityProfile? = nil, track: Track? = nil
        ) {
            self.subject = subject
            self.urgency = urgency
            self.entity = entity
            self.track = track
        }
    }

    /// An answer at once, with the article or clause that it rests on. Source: 工作实施方案 三（二）1.
    package struct Answer: Hashable, Sendable, Codable {
        package var text: String
        package var cite: String

        package init(text: String, cite: String) {
            self.text = text
            self.cite = cite
        }
    }

    package struct Dispatch: Hashable, Sendable, Codable {
        package var unit: UnitName
        package var support: [UnitName]
        /// The dispatches of this round, from 1.
        package var attempt: Int
        /// The third: made by 政务办, accepted at once, never returned.
        package var isDesignated: Bool

        package init(unit: UnitName, support: [UnitName], attempt: Int, isDesignated: Bool) {
            self.unit = unit
            self.support = support
            self.attempt = attempt
            self.isDesignated = isDesignated
        }
    }

    package struct Callback: Hashable, Sendable, Codable {
        package var by: CallbackRule.Caller
        package var reached: Bool
        package var satisfaction: Satisfaction?
        package var text: String?

        package init(by: CallbackRule.Caller, reached: Bool, satisfaction: Satisfaction?, text: String? = nil) {
            self.by = by
            self.reached = reached
            self.satisfaction = satisfaction
            self.text = text
        }
    }
}
