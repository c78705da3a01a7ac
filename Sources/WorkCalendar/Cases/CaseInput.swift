/// Reading the members of a question.
extension [String: CaseValue] {
    func instant(_ name: String) throws(DeadlineCaseFault) -> Instant {
        let text = try text(name)
        do throws(InstantError) { return try Instant(rfc3339: text).clamped } catch {
            throw .unreadable(name, .instant(error))
        }
    }

    func day(_ name: String) throws(DeadlineCaseFault) -> Int {
        let text = try text(name)
        guard let date = CivilDate(text) else { throw .unreadable(name, .date(text)) }
        return date.dayNumber
    }

    func text(_ name: String) throws(DeadlineCaseFault) -> String {
        guard let value = self[name] else { throw .missing(name) }
        guard case .text(let text) = value else { throw .unreadable(name, .text) }
        return text
    }

    func flag(_ name: String) throws(DeadlineCaseFault) -> Bool {
        guard let value = self[name] else { return false }
        guard case .flag(let flag) = value else { throw .unreadable(name, .flag) }
        return flag
    }

    /// A whole number, held within what calendars can reach.
    func count(_ name: String) throws(DeadlineCaseFault) -> Int {
        let number = try number(name)
        guard number == number.rounded(.towardZero) else { throw .unreadable(name, .wholeNumber) }
        return Int(Swift.min(Swift.max(number, -1e9), 1e9))
    }

    /// Seconds as microseconds, held within what calendars can reach.
    func microseconds(_ name: String) throws(DeadlineCaseFault) -> Int64 {
        let seconds = try number(name)
        return Int64((Swift.min(Swift.max(seconds, -1e12), 1e12) * 1_000_000).rounded())
    }

    private func number(_ name: String) throws(DeadlineCaseFault) -> Double {
        guard let value = self[name] else { throw .missing(name) }
        guard case .number(let number) = value else { throw .unreadable(name, .number) }
        return number
    }

    /// The pauses `[[from, to], …]`; none where there is no such member, without end where `to` is null.
    func pauses() throws(DeadlineCaseFault) -> [Pause] {
        guard let value = self["pauses"], value != .null else { return [] }
        guard case .list(let list) = value else { throw .unreadable("pauses", .pairs) }
        var pauses: [Pause] = []
        for pair in list {
            guard case .list(let ends) = pair, ends.count == 2 else {
                throw .unreadable("pauses", .pair("\(pair)"))
            }
            let members = ["from": ends[0], "to": ends[1]]
            let until: Instant? = ends[1] == .null ? nil : try members.instant("to")
            pauses.append(Pause(from: try members.instant("from"), until: until))
        }
        return pauses
    }
}
