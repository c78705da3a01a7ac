import RuleModel
import TOMLSyntax
import WorkCalendar

/// What is different between the parts of two outcomes, in sentences.
struct PartDifference {
    private(set) var details: [RuleChange.Detail] = []

    /// Parts of the same key are compared; one that only one side has was or is nothing.
    init(_ before: [OutcomePart], _ after: [OutcomePart]) {
        let earlier = Dictionary(before.map { ($0.key, $0) }) { first, _ in first }
        let later = Set(after.map(\.key))
        for part in after { compare(earlier[part.key]?.content ?? part.content.nothing, part) }
        for part in before where !later.contains(part.key) {
            compare(part.content, OutcomePart(part.key, title: part.title, part.content.nothing))
        }
    }

    private mutating func compare(_ was: OutcomePart.Content, _ part: OutcomePart) {
        guard was != part.content else { return }
        switch (was, part.content) {
        case (.value(let old), .value(let new)): details.append(.value(part.key, part.title, old, new))
        case (.list(let old, let wasOrdered), .list(let new, let isOrdered)):
            let detail = Self.list(part.key, part.title, old, new, isOrdered: wasOrdered || isOrdered)
            if let detail { details.append(detail) }
        case (.days(let old), .days(let new)): details += DayDifference(part, old, new).details
        case (.text(let old), .text(let new)): details.append(Self.text(part, old, new))
        case (let old, let new): details.append(.value(part.key, part.title, old.whole, new.whole))
        }
    }

    /// Nil where only an order differs that says nothing.
    private static func list(
        _ key: String, _ title: BilingualText, _ old: [BilingualText], _ new: [BilingualText], isOrdered: Bool
    ) -> RuleChange.Detail? {
        let added = new.filter { !old.contains($0) }
        let removed = old.filter { !new.contains($0) }
        guard !added.isEmpty || !removed.isEmpty else {
            guard isOrdered else { return nil }
            let order = new.map(\.quoted).joined("、", ", ")
            return .init(
                key, title,
                sentence: .said(
                    "\(title.chinese)的次序改为\(order.chinese)", "\(title.english): now in the order \(order.english)"))
        }
        var told: [BilingualText] = []
        if !added.isEmpty {
            let names = added.map(\.quoted).joined("、", ", ")
            told.append(.said("增加\(names.chinese)", "adds \(names.english)"))
        }
        if !removed.isEmpty {
            let names = removed.map(\.quoted).joined("、", ", ")
            told.append(.said("删去\(names.chinese)", "drops \(names.english)"))
        }
        let text = told.joined("；", "; ")
        return .init(
            key, title, added: added, removed: removed,
            sentence: .said("\(title.chinese)：\(text.chinese)", "\(title.english): \(text.english)"))
    }

    /// The place where the texts part, with some words around it.
    private static func text(_ part: OutcomePart, _ old: String, _ new: String) -> RuleChange.Detail {
        let (was, becomes) = (TextExcerpt(old, against: new).text, TextExcerpt(new, against: old).text)
        let title = part.title
        return .init(
            part.key, title, was: .same(old), becomes: .same(new),
            sentence: .said(
                "\(title.chinese)里“\(was)”改为“\(becomes)”", "\(title.english): “\(was)” becomes “\(becomes)”"))
    }
}

extension RuleChange.Detail {
    /// A value that is another, or that is or was not said.
    static func value(
        _ key: String, _ title: BilingualText, _ was: BilingualText?, _ becomes: BilingualText?
    ) -> RuleChange.Detail {
        let sentence: BilingualText =
            switch (was, becomes) {
            case (let was?, let becomes?):
                .said(
                    [title.chinese, "由", was.chinese, "改为", becomes.chinese].spaced,
                    "\(title.english): from \(was.english) to \(becomes.english)")
            case (nil, let becomes?):
                .said(
                    "增加\(title.chinese)：\(becomes.chinese)",
                    "\(title.english): \(becomes.english), where nothing was said")
            case (let was?, nil):
                .said("删去\(title.chinese)（原来是\(was.chinese)）", "\(title.english): no longer said (was \(was.english))")
            case (nil, nil): title
            }
        return .init(key, title, was: was, becomes: becomes, sentence: sentence)
    }
}

extension OutcomePart.Content {
    /// The same kind of content that says nothing.
    fileprivate var nothing: OutcomePart.Content {
        switch self {
        case .value: .value(nil)
        case .list(_, let isOrdered): .list([], isOrdered: isOrdered)
        case .days: .days([:])
        case .text: .text("")
        }
    }

    /// All of it as one value; nil where it says nothing.
    var whole: BilingualText? {
        switch self {
        case .value(let value): value
        case .list(let values, _): values.isEmpty ? nil : values.map(\.quoted).joined("、", ", ")
        case .days(let days): days.isEmpty ? nil : .said("\(days.count) 天", "\(days.count) days")
        case .text(let text): text.isEmpty ? nil : .same(TextExcerpt.shortened(text))
        }
    }
}
