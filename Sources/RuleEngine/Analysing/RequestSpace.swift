public import RuleModel
import TOMLSyntax
import WorkCalendar

/// Every request that some conditions can tell apart, as finitely many representatives.
///
/// Attributes that hang on one another, such as a matter and its lead, make one axis together. Along an axis, values that
/// no test of the conditions can tell apart are one class, so that asking each class once asks every request.
public struct RequestSpace: Sendable {
    /// Attributes that take their values together, each row one way; an attribute that a row leaves out is absent.
    public struct Dependency: Sendable {
        /// The attributes.
        public var attributes: [String]
        /// Every way in which they can stand together, the one without any of them included.
        public var rows: [[String: FactValue]]

        /// Attributes with their rows.
        public init(_ attributes: [String], rows: [[String: FactValue]]) {
            self.attributes = attributes
            self.rows = rows
        }
    }

    /// One direction in which requests differ.
    struct Axis: Sendable {
        /// One representative a class.
        var values: [[String: FactValue]]
    }

    private(set) var axes: [Axis] = []
    private(set) var layout = RequestBox.Layout()
    /// Per test, the box of the requests that meet it and the box of those that do not.
    private(set) var sides: [AttributeTest: (met: RequestBox, unmet: RequestBox)] = [:]
    /// Every request.
    private(set) var whole = RequestBox(words: [])
    /// What no request is.
    private(set) var impossible: [RequestBox] = []
    /// Texts and lists that are asked for more pieces than can be combined.
    private(set) var inexactAttributes: Set<String> = []
    /// Whether every request is represented.
    public var isExact: Bool { inexactAttributes.isEmpty }

    /// The requests that these conditions can tell apart.
    public init(
        _ conditions: [Condition], vocabulary: Vocabulary, knowledge: RequestKnowledge = RequestKnowledge()
    ) {
        let asked = Set(conditions.flatMap(\.attributes))
        let known = (knowledge.impossible + knowledge.impossibleOfRequests).filter {
            asked.isSuperset(of: $0.attributes)
        }
        var seen = Set<AttributeTest>()
        let tests = (conditions + known).flatMap(\.tests).filter { seen.insert($0).inserted }
        var columns: [(test: AttributeTest, axis: Int, isMet: [Bool])] = []
        for dependency in knowledge.dependencies where dependency.attributes.contains(where: { asked.contains($0) }) {
            add(dependency.rows, tests.filter { dependency.attributes.contains($0.attribute) }, &columns)
        }
        let joint = Set(knowledge.dependencies.flatMap(\.attributes))
        var own: [String: [AttributeTest]] = [:]
        for test in tests where !joint.contains(test.attribute) { own[test.attribute, default: []].append(test) }
        for (attribute, tests) in own.sorted(by: { $0.key < $1.key }) {
            let values = AxisValues(tests.map(\.matcher), of: vocabulary.attributes[attribute], vocabulary)
            if !values.isExact { inexactAttributes.insert(attribute) }
            add(values.values.map { value in value.map { [attribute: $0] } ?? [:] }, tests, &columns)
        }
        layOut(columns)
        impossible = known.flatMap { boxes(of: $0) ?? [] }
    }

    /// Adds an axis with one value of each class.
    private mutating func add(
        _ rows: [[String: FactValue]], _ tests: [AttributeTest],
        _ columns: inout [(test: AttributeTest, axis: Int, isMet: [Bool])]
    ) {
        var classes = Set<[Bool]>()
        var kept: [[String: FactValue]] = []
        var truths: [[Bool]] = []
        for row in rows {
            let facts = Facts(row)
            let met = tests.map { $0.matcher.matches(facts.known($0.attribute)) }
            guard classes.insert(met).inserted else { continue }
            kept.append(row)
            truths.append(met)
        }
        for (place, test) in tests.enumerated() { columns.append((test, axes.count, truths.map { $0[place] })) }
        axes.append(Axis(values: kept))
        layout.addAxis(values: kept.count)
    }

    /// Makes the boxes of the tests, once all axes are known.
    private mutating func layOut(_ columns: [(test: AttributeTest, axis: Int, isMet: [Bool])]) {
        whole = RequestBox(words: ContiguousArray(repeating: 0, count: layout.starts.last ?? 0))
        for (place, axis) in axes.enumerated() {
            for value in axis.values.indices { whole.insert(value, on: place, layout) }
        }
        for (test, axis, isMet) in columns {
            var met = whole.emptied(on: axis, layout)
            var unmet = met
            for (value, truth) in isMet.enumerated() {
                if truth { met.insert(value, on: axis, layout) } else { unmet.insert(value, on: axis, layout) }
            }
            sides[test] = (met, unmet)
        }
    }

    /// A request of a box that is not empty; the plainest one.
    func request(in box: RequestBox) -> Facts {
        var facts = Facts()
        for (place, axis) in axes.enumerated() {
            guard let value = box.first(on: place, layout) else { continue }
            for (attribute, fact) in axis.values[value] { facts[attribute] = fact }
        }
        return facts
    }
}
