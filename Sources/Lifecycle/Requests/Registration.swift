package import RuleModel
package import WorkCalendar

/// What a request says when it comes in.
package struct Registration: Hashable, Sendable, Codable {
    /// Who asks and how to reach them; personal data, masked by default.
    package struct Contact: Hashable, Sendable, Codable {
        package var name: String?
        package var phone: String?

        package init(name: String?, phone: String?) {
            self.name = name
            self.phone = phone
        }
    }

    package var channel: ChannelName
    /// The channel's own number; unique within the channel.
    package var channelNumber: String?
    package var kind: RequestKind
    package var title: String?
    package var text: String
    /// The matter of the catalogue, where it is known.
    package var subject: MatterName?
    package var urgency: Urgency
    package var entity: EntityProfile
    package var contact: Contact?
    /// When the channel took it in; clocks count from our own registration.
    package var receivedAt: Instant?
    /// The unit whose own steward collected the problem, on a visit or with a worksheet. Source: 工作实施方案 四（二）.
    package var collectedBy: UnitName?

    package init(
        channel: ChannelName, channelNumber: String? = nil, kind: RequestKind, title: String? = nil, text: String,
        subject: MatterName? = nil, urgency: Urgency = .normal, entity: EntityProfile, contact: Contact? = nil,
        receivedAt: Instant? = nil, collectedBy: UnitName? = nil
    ) {
        self.channel = channel
        self.channelNumber = channelNumber
        self.kind = kind
        self.title = title
        self.text = text
        self.subject = subject
        self.urgency = urgency
        self.entity = entity
        self.contact = contact
        self.receivedAt = receivedAt
        self.collectedBy = collectedBy
    }
}
