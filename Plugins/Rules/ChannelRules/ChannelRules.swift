// ChannelRules
