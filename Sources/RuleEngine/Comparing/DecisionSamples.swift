import RuleModel
import WorkCalendar

/// Requests that are decided otherwise, found again by the rules that they hang on.
struct DecisionSamples {
    /// A request that is decided otherwise, and the places of the rules that it hangs on in both versions.
    struct Sample {
        var olds: [Int]
        var news: [Int]
        var facts: Facts
        /// The days on which it is so.
        var span: DaySpan
    }

    private enum Place: Hashable {
        case old(Int)
        case new(Int)
    }

    private var all: [Sample] = []
    /// By rule, the number of the first sample that hangs on it.
    private var first: [Place: Int] = [:]
    /// By rule, the number of the first sample that hangs on a rule of another pair, or on none beside it.
    private var foreign: [Place: Int] = [:]

    var isEmpty: Bool { all.isEmpty }
    /// The one that was found first.
    var earliest: Sample? { all.first }

    /// - Parameter isOwn: whether it hangs on the two rules of one pair and nothing else.
    mutating func append(_ sample: Sample, isOwn: Bool) {
        let places = sample.olds.map(Place.old) + sample.news.map(Place.new)
        for place in places {
            if first[place] == nil { first[place] = all.count }
            if !isOwn, foreign[place] == nil { foreign[place] = all.count }
        }
        all.append(sample)
    }

    /// A request that hangs on one of the rules of a pair; by another rule or none, where there is one.
    func sample(of pair: RulePair) -> Sample? {
        let places = [pair.old.map(Place.old), pair.new.map(Place.new)].compactMap { $0 }
        return (places.compactMap { foreign[$0] }.min() ?? places.compactMap { first[$0] }.min()).map { all[$0] }
    }

    /// Whether another sample for such a rule would tell nothing more.
    func isShown(old place: Int) -> Bool { foreign[.old(place)] != nil }
    func isShown(new place: Int) -> Bool { foreign[.new(place)] != nil }
}
