/// Names with what they are called in sentences, prepared once for many slips.
struct TitledNames: Sendable {
    private let names: NearNames
    private let byTitle: [String: String]
    private let titles: NearNames

    /// Names, and titles with the name that each stands for; the first of equal titles counts.
    init(_ names: [String], titles: [(title: String, name: String)]) {
        self.names = NearNames(names)
        byTitle = Dictionary(titles.map { ($0.title, $0.name) }) { first, _ in first }
        self.titles = NearNames(byTitle.keys.sorted())
    }

    /// The name that was most likely meant: the same in other letters, the one whose title was written, the nearest, or
    /// the only one whose title has what was written in it.
    func meant(by typed: String, within patience: inout Int) -> String? {
        if let same = names.alike(typed) ?? byTitle[typed] { return same }
        return names.nearest(to: typed, within: &patience)
            ?? extended(typed, within: &patience)
            ?? titles.nearest(to: typed, within: &patience).flatMap { byTitle[$0] }
    }

    /// The only name whose title has the whole of what was written in it, as 即时答复 has 答复.
    private func extended(_ typed: String, within patience: inout Int) -> String? {
        guard typed.utf8.count > 3 else { return nil }
        let names = Set(titles.holding(typed, within: &patience).compactMap { byTitle[$0] })
        return names.count == 1 ? names.first : nil
    }
}
