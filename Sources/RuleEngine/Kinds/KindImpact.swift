public import RuleModel
public import TOMLSyntax
public import WorkCalendar

/// What changed rules of one kind would do to requests: how many are decided otherwise, from what to what.
public struct KindImpact: Hashable, Sendable, Codable {
    /// Requests that go from one decision to another.
    public struct Move: Hashable, Sendable, Codable {
        /// What follows before, as a sentence.
        public var from: BilingualText
        /// What follows after.
        public var to: BilingualText
        /// How many requests.
        public var requests: Int
        /// The first of them, by name.
        public var examples: [String]

        /// So many requests, some of them named.
        public init(from: BilingualText, to: BilingualText, requests: Int, examples: [String]) {
            self.from = from
            self.to = to
            self.requests = requests
            self.examples = examples
        }
    }

    /// How many requests a move names at most.
    public static let mostExamples = 5

    /// The section of the rules, such as `stars`.
    public var section: String
    /// What one rule of the kind is called.
    public var title: BilingualText
    /// How many requests were looked at.
    public var requests: Int
    /// Where they go, most requests first; who stays is not among them.
    public var moves: [Move]

    /// How many are decided otherwise.
    public var changed: Int { moves.reduce(0) { $0 + $1.requests } }

    /// Requests that were decided under both, and where they go.
    public init(section: String, title: BilingualText, requests: Int, moves: [Move]) {
        self.section = section
        self.title = title
        self.requests = requests
        self.moves = moves.sorted { left, right in
            (right.requests, left.from.chinese, left.to.chinese) < (left.requests, right.from.chinese, right.to.chinese)
        }
    }

    /// Decides requests under both versions of a kind.
    ///
    /// - Parameters:
    ///   - before: the kind in the rules in force.
    ///   - after: the kind in the changed rules.
    ///   - requests: what is known of each, and its name; aliases in the facts have to be replaced before.
    ///   - day: the day of the decisions.
    public init(
        from before: CompiledKind, to after: CompiledKind,
        on requests: some Sequence<(name: String, facts: Facts)>, day: CivilDate
    ) {
        var count = 0
        var names: [[BilingualText]: [String]] = [:]
        for (name, facts) in requests {
            count += 1
            let decisions = [before.decision(facts, on: day).text, after.decision(facts, on: day).text]
            if decisions[0] != decisions[1] { names[decisions, default: []].append(name) }
        }
        let moves = names.map { decisions, names in
            Move(
                from: decisions[0], to: decisions[1], requests: names.count,
                examples: Array(names.prefix(Self.mostExamples)))
        }
        self.init(section: after.section, title: after.title, requests: count, moves: moves)
    }
}

extension KindImpact {
    /// How many are decided otherwise, and each move on a line of its own.
    public var text: BilingualText {
        let (chinese, english) = (moves.map(\.text.chinese), moves.map(\.text.english))
        return BilingualText(
            chinese: (["\(title.chinese)：\(requests) 件，结果不同的 \(changed) 件"] + chinese).joined(separator: "\n"),
            english: (["\(title.english): \(requests) requests, \(changed) decided otherwise"] + english)
                .joined(separator: "\n"))
    }
}

extension KindImpact.Move {
    /// From what to what, how many, and the first of them.
    public var text: BilingualText {
        let names = examples.joined(separator: "、")
        return BilingualText(
            chinese: "\(from.chinese) → \(to.chinese)  \(requests) 件（\(names)\(requests > examples.count ? "……" : "")）",
            english: "\(from.english) → \(to.english)  \(requests) (\(examples.joined(separator: ", "))"
                + (requests > examples.count ? " …)" : ")"))
    }
}
