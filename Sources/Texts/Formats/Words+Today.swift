import TOMLSyntax
package import WorkCalendar

extension Words {
    /// What today is: 工作日、休、调休上班; and tomorrow, where it is not what its weekday suggests.
    package static func today(_ kind: DayKind, tomorrow: CivilDate, _ next: DayKind) -> Words {
        let weekday = Words.both(.init(chinese: tomorrow.weekday.chinese, english: tomorrow.weekday.english))
        switch next {
        case .makeUp:
            return .joined([of(kind), .text("today.tomorrow-make-up", ["weekday": .words(weekday)])], .semicolon)
        case .holiday(let name) where kind.name != name || kind.isWorking:
            return .joined([of(kind), .text("today.tomorrow-holiday", ["name": "\(name)"])], .semicolon)
        default: return of(kind)
        }
    }

    private static func of(_ kind: DayKind) -> Words {
        switch kind {
        case .working: .text("today.working")
        case .makeUp(let name): .text("today.make-up", ["name": "\(name)"])
        case .weekend: .text("today.weekend")
        case .holiday(let name): .text("today.holiday", ["name": "\(name)"])
        case .closed: .text("today.closed")
        }
    }
}
