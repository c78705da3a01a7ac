/// A page that somebody opens again and again, sometimes a little further on or with other words.
struct Visit {
    let title: String
    private let reader: StaffReader
    private let paths: [String]

    private init(_ title: String, _ reader: StaffReader, _ paths: [String]) {
        self.title = title
        self.reader = reader
        self.paths = paths
    }

    /// A list with its first pages.
    private init(_ title: String, _ reader: StaffReader, list path: String) throws {
        var paths = [path]
        while paths.count < 5, let older = try reader.olderPage(than: paths[paths.count - 1]) { paths.append(older) }
        self.init(title, reader, paths)
    }

    private init(_ title: String, _ reader: StaffReader, words: [String]) {
        self.init(title, reader, words.map { "/search?q=" + HTTPMessage.escaped($0) })
    }

    func read(_ reading: Int) throws -> HTTPAnswer { try reader.open(paths[reading % paths.count]) }

    /// The pages of the bar, with the people who open them.
    static func all(port: Int) throws -> [Visit] {
        let office = try StaffReader("dispatcher", port: port)
        let unit = try StaffReader("guijian", port: port)
        return [
            try Visit("inbox of the office, what expires next", office, list: "/inbox?view=all"),
            try Visit("inbox of the office, overdue", office, list: "/inbox?view=overdue"),
            try Visit("inbox of the office, finished", office, list: "/inbox?view=finished"),
            try Visit("inbox of a unit, to handle", unit, list: "/inbox"),
            try Visit("inbox of a unit, all of the unit's", unit, list: "/inbox?view=unit"),
            Visit("overview of the office", office, ["/overview"]),
            Visit("overview of a unit", unit, ["/overview"]),
            Visit("search for common words", office, words: ["企业", "施工", "园区 道路", "申请材料"]),
            Visit("search for common words in a unit", unit, words: ["企业", "施工", "园区 道路"]),
            Visit("search for rare words and for none", office, words: ["恐龙化石", "TX20200101"]),
        ]
    }
}
