/// What holds for requests of one channel.
public struct ChannelRule: Hashable, Sendable, Codable {
    public enum Dispatch: String, Hashable, Sendable, Codable {
        /// Registration dispatches to the unit that the rules name.
        case auto
        /// A dispatcher confirms or corrects the proposal first.
        case confirm
    }

    public var channel: ChannelName
    public var title: String
    public var dispatch: Dispatch
    public var reference: RuleReference

    public init(channel: ChannelName, title: String, dispatch: Dispatch, reference: RuleReference) {
        self.channel = channel
        self.title = title
        self.dispatch = dispatch
        self.reference = reference
    }
}
