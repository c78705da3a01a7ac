import TOMLSyntax
package import RuleModel

extension Words {
    /// What a state is called.
    package static func state(_ name: StateName) -> Words { named("state", name.rawValue) }
    /// What a command is called, as a verb.
    package static func command(_ name: CommandName) -> Words { named("command", name.rawValue) }
    /// What an event is called, as something that happened.
    package static func event(_ name: EventName) -> Words { named("event", name.rawValue) }
    package static func track(_ name: Track) -> Words { named("track", name.rawValue) }
    package static func urgency(_ name: Urgency) -> Words { named("urgency", name.rawValue) }
    package static func channel(_ name: ChannelName) -> Words { named("channel", name.rawValue) }
    package static func kind(_ name: RequestKind) -> Words { named("kind", name.rawValue) }
    package static func role(_ name: Role) -> Words { named("role", name.rawValue) }
    package static func clock(_ name: ClockName) -> Words { named("clock", name.rawValue) }
    package static func entityKind(_ name: EntityKind) -> Words { named("entity", name.rawValue) }

    /// A section of industry with its letter: `C 制造业`.
    package static func section(_ letter: String) -> Words {
        let name = named("section", letter)
        return name == .plain(letter) ? name : .text("section.named", ["letter": "\(letter)", "name": .words(name)])
    }

    /// A name of a family such as `state`; one that the catalogue does not know, a module's, is shown as it is written.
    private static func named(_ family: String, _ name: String) -> Words {
        let key = "\(family).\(name)"
        return TextCatalogue.shipped.segments(key, in: .chinese) == nil ? .plain(name) : .text(key)
    }
}
