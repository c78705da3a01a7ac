import RuleModel
import TOMLSyntax
import WorkCalendar

/// What is different in the headers of the packs.
struct PackComparison {
    private(set) var changes: [RuleChange] = []
    /// The packs of which nothing is different but conventions, and maybe the title.
    private var byConventions: Set<String> = []

    /// Says of conventions that are others whether that makes a difference.
    ///
    /// - Parameter followed: the packs of which a rule is reckoned otherwise for it, or may be.
    mutating func settle(followed: Set<String>) {
        for place in changes.indices where byConventions.subtracting(followed).contains(changes[place].id) {
            changes[place].changesMeaning = false
            changes[place].details.append(
                .proof(.said("没有一条规则因此算得不同", "no rule is reckoned otherwise for it")))
        }
    }

    init(_ old: RuleSet, _ new: RuleSet) {
        for pack in old.packs where new.pack(pack.header.id) == nil {
            add(.removed, pack, [Self.whole(pack, .said("整个规则包删去", "the whole pack is gone"))])
        }
        for pack in new.packs {
            guard let before = old.pack(pack.header.id) else {
                add(.added, pack, [Self.whole(pack, Self.newcomer(pack.header))])
                continue
            }
            compare(before, pack)
        }
    }

    private static func whole(_ pack: RulePack, _ sentence: BilingualText) -> RuleChange.Detail {
        .init("pack", .said("规则包", "pack"), sentence: sentence)
    }

    private static func newcomer(_ header: PackHeader) -> BilingualText {
        let until = header.until?.words
        return .said(
            "新的规则包，第一天是 \(header.effective.words.chinese)\(until.map { "，最后一天是 \($0.chinese)" } ?? "")",
            "a new pack, from \(header.effective.words.english)\(until.map { " until \($0.english)" } ?? "")")
    }

    private mutating func compare(_ old: RulePack, _ new: RulePack) {
        let details = PartDifference(Self.parts(old), Self.parts(new)).details
        if details.isEmpty {
            guard old.header.title != new.header.title else { return }
            return add(.reworded, new, [Self.title(old, new)])
        }
        let conventions = Set(old.header.conventions.parts.map(\.key))
        if details.allSatisfy({ conventions.contains($0.key) }) { byConventions.insert(new.header.id) }
        add(.changed, new, details + (old.header.title == new.header.title ? [] : [Self.title(old, new)]))
    }

    private static func title(_ old: RulePack, _ new: RulePack) -> RuleChange.Detail {
        .value("title", .said("名称", "title"), .same("“\(old.header.title)”"), .same("“\(new.header.title)”"))
    }

    private static func parts(_ pack: RulePack) -> [OutcomePart] {
        let header = pack.header
        let scope: BilingualText =
            header.appliesToOpen
            ? .said("在办诉求也重算", "open requests too") : .said("只管生效后登记的诉求", "requests registered from then on")
        return [
            .value("effective", "第一天", "first day", header.effective.words),
            .value("until", "最后一天", "last day", header.until?.words),
            .value("applies-to-open", "适用范围", "applies to", scope),
            .value("jurisdiction", "辖区", "jurisdiction", header.jurisdiction.map(BilingualText.same)),
            .value("document", "依据的文件", "document", header.document.map { .same("《\($0)》") }),
            .value("source", "没有写依据的，依据", "source of rows that name none", source(header.rowSource)),
        ] + header.conventions.parts + pack.parts
    }

    private static func source(_ source: RuleSource?) -> BilingualText? {
        switch source {
        case nil: nil
        case .clause(let cite): .same("“\(cite)”")
        case .default: .said("默认规则，待确认", "default, to be confirmed")
        }
    }

    private mutating func add(_ kind: RuleChange.Kind, _ pack: RulePack, _ details: [RuleChange.Detail]) {
        changes.append(
            RuleChange(
                kind: kind, section: "pack", sectionTitle: .said("规则包", "pack"), id: pack.header.id,
                title: pack.header.title, location: nil, details: details, changesMeaning: kind != .reworded))
    }
}
