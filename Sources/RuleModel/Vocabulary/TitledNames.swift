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

    /// The name that was most likely meant: the same in other letters, the one whose title was written, or the nearest.
    func meant(by typed: String, within patience: inout Int) -> String? {
        if let same = names.alike(typed) ?? byTitle[typed] { return same }
        return names.nearest(to: typed, within: &patience)
            ?? titles.nearest(to: typed, within: &patience).flatMap { byTitle[$0] }
    }
}
