/// What holds for requests of one channel.
public struct ChannelRule: Hashable, Sendable, Codable {
    /// Who dispatches what comes in.
    public enum Dispatch: String, Hashable, Sendable, Codable {
        /// Registration dispatches to the unit that the rules name.
        case auto
        /// A dispatcher confirms or corrects the proposal first.
        case confirm
    }

    /// The channel.
    public var channel: ChannelName
    /// Its Chinese title.
    public var title: String
    /// Who dispatches what comes in.
    public var dispatch: Dispatch
    /// The row, and the clause that it rests on.
    public var reference: RuleReference

    /// What holds for a channel.
    public init(channel: ChannelName, title: String, dispatch: Dispatch, reference: RuleReference) {
        self.channel = channel
        self.title = title
        self.dispatch = dispatch
        self.reference = reference
    }
}
