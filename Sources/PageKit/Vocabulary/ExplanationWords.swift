package import Texts

/// The words of explanations.
package enum ExplanationWords {
    /// 为什么 3月3日 17:30 到期.
    package static func title(_ when: Words) -> Words { .text("explanation.title", ["when": .words(when)]) }

    /// 为什么是 3月3日.
    package static func publicTitle(_ when: Words) -> Words {
        .text("explanation.title-public", ["when": .words(when)])
    }

    /// The clock and since when its rules are in force.
    package static func note(_ clock: Words, since: Words) -> Words {
        .text("explanation.note", ["clock": .words(clock), "since": .words(since)])
    }

    package static func rule(_ name: String, href: String) -> Link {
        Link(href, .text("explanation.rule", ["rule": "\(name)"]))
    }

    package static func routingTitle(_ unit: Words?) -> Words {
        unit.map { .text("routing.title", ["unit": .words($0)]) } ?? .text("routing.title-nobody")
    }

    package static func basis(_ citation: Words) -> Words {
        .text("routing.basis", ["citation": .words(citation)])
    }

    /// 签收：前 2 条规则为什么没有命中.
    package static func earlier(_ count: Int, of subject: Words?) -> Words {
        guard let subject else { return .text("routing.earlier", ["count": .count(count)]) }
        return .text("routing.earlier-of", ["subject": .words(subject), "count": .count(count)])
    }

    /// `3月3日 周二 17:30 到期`.
    package static func dueAt(_ when: Words) -> Words { .text("clock.due-at", ["when": .words(when)]) }

    /// `2月11日 14:20 完成，期限 2月12日 17:30`.
    package static func doneAt(_ done: Words, due: Words) -> Words {
        .text("clock.done-at", ["done": .words(done), "due": .words(due)])
    }

    /// What a clock's row of the ruler says.
    package static func rulerSentence(_ clock: Words, _ signal: Signal, at: Words) -> Words {
        .text("ruler.sentence", ["clock": .words(clock), "signal": .words(signal.words), "at": .words(at)])
    }

    /// What a bar says.
    package static func barSentence(_ clock: Words, _ signal: Signal) -> Words {
        .text("bar.sentence", ["clock": .words(clock), "signal": .words(signal.words)])
    }
}
