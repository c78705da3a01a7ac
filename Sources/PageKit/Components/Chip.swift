package import RuleModel
package import Texts

/// A small label: one for the state, then escalation and what is not final.
package struct Chip: Hashable, Sendable {
    /// Grey is not being worked on, blue in work, outlined left the main way, dashed not final.
    package enum Tone: String, Hashable, Sendable, CaseIterable {
        case plain, go, ok, soon, near, late, line, dash
    }

    /// The CSS classes.
    package let classes: String
    package let icon: Icon?
    /// Whether the icon is a solid shape rather than a line.
    package let isFilled: Bool
    package let words: Words

    package init(_ words: Words, _ tone: Tone = .plain, icon: Icon? = nil) {
        classes = tone == .plain ? "chip" : "chip chip-\(tone.rawValue)"
        self.icon = icon
        isFilled = icon == .pause
        self.words = words
    }

    package static func state(_ state: StateName) -> Chip {
        let words = Words.state(state)
        return switch state {
        case .accepted, .handling, .concluded, .reviewed, .reported: Chip(words, .go)
        case .closed, .answered: Chip(words, icon: .done)
        case .suspended: Chip(words, icon: .pause)
        case .returned, .rejected, .withdrawn: Chip(words, .line)
        default: Chip(words)
        }
    }

    package static func track(_ track: Track) -> Chip { Chip(.track(track), .line) }
    /// 已督办.
    package static var supervised: Chip { Chip(.text("chip.supervised"), .late) }
    /// 建议上会.
    package static var conferenceSuggested: Chip { Chip(.text("chip.conference"), .near) }
    /// 暂定: past the published holidays.
    package static var provisional: Chip { Chip(.text("chip.provisional"), .dash) }
    /// 默认规则，待确认.
    package static var defaultRule: Chip { Chip(.text("chip.default-rule"), .dash) }
    /// 只作目标，不计超期.
    package static var targetOnly: Chip { Chip(.text("chip.target-only"), .line) }
    /// Which round, from the second on.
    package static func round(_ round: Int) -> Chip { Chip(.text("chip.round", ["count": .count(round)]), .line) }
}
