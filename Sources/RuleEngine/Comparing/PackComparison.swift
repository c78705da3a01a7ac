import RuleModel
import TOMLSyntax
import WorkCalendar

/// What is different in the headers of the packs.
struct PackComparison {
    private(set) var changes: [RuleChange] = []

    init(_ old: RuleSet, _ new: RuleSet) {
        for pack in old.packs where new.pack(pack.header.id) == nil {
            add(.removed, pack.header, [BilingualText(chinese: "规则包没有了", english: "the pack is gone")])
        }
        for pack in new.packs {
            guard let before = old.pack(pack.header.id) else {
                add(.added, pack.header, [BilingualText(chinese: "新的规则包", english: "a new pack")])
                continue
            }
            compare(before.header, pack.header)
        }
    }

    private mutating func compare(_ old: PackHeader, _ new: PackHeader) {
        let parts: [(chinese: String, english: String, old: String, new: String)] = [
            ("生效日", "first day", "\(old.effective)", "\(new.effective)"),
            ("最后一天", "last day", Self.text(old.until), Self.text(new.until)),
            ("适用于在办诉求", "applies to open requests", "\(old.appliesToOpen)", "\(new.appliesToOpen)"),
            ("辖区", "jurisdiction", old.jurisdiction ?? "", new.jurisdiction ?? ""),
            ("数天的办法", "conventions", Self.text(old.conventions), Self.text(new.conventions)),
        ]
        let sentences = parts.filter { $0.old != $0.new }.map { part in
            BilingualText(
                chinese: "\(part.chinese)：\(part.old) → \(part.new)",
                english: "\(part.english): \(part.old) → \(part.new)")
        }
        if !sentences.isEmpty { add(.changed, new, sentences) }
    }

    private mutating func add(_ kind: RuleChange.Kind, _ header: PackHeader, _ sentences: [BilingualText]) {
        changes.append(
            RuleChange(
                kind: kind, section: "pack", id: header.id, title: header.title, location: nil, sentences: sentences))
    }

    private static func text<Day: CustomStringConvertible>(_ day: Day?) -> String { day.map { "\($0)" } ?? "—" }

    private static func text(_ conventions: PartialConventions) -> String {
        [
            conventions.dayZero?.rawValue, conventions.restDay?.rawValue, conventions.due?.rawValue,
            conventions.pauseBy?.rawValue,
        ].map { $0 ?? "—" }.joined(separator: " ")
    }
}
