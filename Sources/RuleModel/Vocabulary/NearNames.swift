/// Names among which the ones that were meant are looked for, prepared once for many slips.
struct NearNames: Sendable {
    private let names: [(name: String, spelling: Spelling)]
    private let plain: [String: String]

    init(_ names: some Sequence<String>) {
        self.names = names.map { ($0, Spelling($0)) }
        plain = Dictionary(self.names.map { (Suggestion.plain($0.name), $0.name) }) { first, _ in first }
    }

    /// The first name that is written with other letters of the same meaning: in capitals, full-width, with `_` for `-`.
    func alike(_ typed: String) -> String? {
        guard typed.utf8.count <= Suggestion.mostBytes, let name = plain[Suggestion.plain(typed)], name != typed else {
            return nil
        }
        return name
    }

    /// The nearest of the names, or the only one that the typed name abbreviates, as ``Suggestion`` finds it.
    ///
    /// - Parameter patience: The steps that may be taken, of which it takes those that it needs; where they do not suffice
    ///   nothing is proposed.
    func nearest(to typed: String, within patience: inout Int) -> String? {
        nearest(to: typed, orItself: true, within: &patience)
    }

    /// The nearest of the other names to one of them.
    func nearestOther(to name: String) -> String? {
        var patience = Int.max
        return nearest(to: name, orItself: false, within: &patience)
    }

    private func nearest(to typed: String, orItself mayBeItself: Bool, within patience: inout Int) -> String? {
        guard !typed.isEmpty, typed.utf8.count <= Suggestion.mostBytes, patience > 0 else { return nil }
        let wanted = Spelling(typed)
        guard wanted.letters.count <= Suggestion.longest else { return nil }
        patience -= names.count
        var best: (name: String, distance: Int)?
        for (name, spelling) in names where spelling.letters.count <= Suggestion.longest {
            let longer = max(wanted.letters.count, spelling.letters.count)
            let limit = min(max(1, longer / 3), (best?.distance ?? .max) - 1, longer - 1)
            guard limit >= 0, wanted.leastDistance(to: spelling) <= limit, name != typed else { continue }
            patience -= wanted.effort(to: spelling, within: limit)
            guard patience > 0 else { return nil }
            // A name of one or two characters that shares none of them is another name, not a slip.
            if let distance = wanted.distance(to: spelling, within: limit) { best = (name, distance) }
        }
        return best?.name ?? abbreviated(wanted, besides: mayBeItself ? nil : typed, within: &patience)
    }

    /// The names that have the whole of what was typed in them; none where the patience does not suffice.
    func holding(_ typed: String, within patience: inout Int) -> [String] {
        guard !typed.isEmpty, typed.utf8.count <= Suggestion.mostBytes, patience > 0 else { return [] }
        let wanted = Spelling(typed)
        patience -= names.count
        var found: [String] = []
        for (name, spelling) in names where spelling.mayBeAbbreviated(by: wanted) {
            patience -= spelling.letters.count
            guard patience > 0 else { return [] }
            if spelling.holds(wanted) { found.append(name) }
        }
        return found
    }

    /// The only name that has all the letters in that order, besides one that is not asked for.
    private func abbreviated(_ typed: Spelling, besides own: String?, within patience: inout Int) -> String? {
        guard typed.letters.count >= 2 else { return nil }
        var found: String?
        for (name, spelling) in names where spelling.mayBeAbbreviated(by: typed) && name != own {
            patience -= spelling.letters.count
            guard patience > 0 else { return nil }
            guard spelling.isAbbreviated(by: typed) else { continue }
            guard found == nil else { return nil }
            found = name
        }
        return found
    }
}
