public import RuleModel
public import TOMLSyntax
import WorkCalendar

/// `[[unit]]`: the units of the zone, with their aliases, groups, ends and successors.
public struct UnitPlugin: RulePlugin {
    /// The plugin; it has no settings.
    public init() {}

    public var section: String { "unit" }
    public var title: BilingualText { BilingualText(chinese: "单位", english: "unit") }
    public var shape: SectionShape {
        SectionShape(isConditional: false, inheritsSource: true, needsTitle: false)
    }
    public var hitPolicy: HitPolicy { .none }

    public func declare(in vocabulary: inout Vocabulary) {
        vocabulary.declare(domain: .unitKind, title: BilingualText(chinese: "单位类型", english: "kind of unit"))
        for (name, title) in Self.kinds {
            let member = Domain.Member(name, title: BilingualText(chinese: title, english: name))
            vocabulary.declare(member, in: .unitKind)
        }
    }

    public func declare(_ row: RuleNode, in vocabulary: inout Vocabulary) {
        guard let name = row.declared("id") else { return }
        let member = Domain.Member(name, aliases: row["aliases"]?.texts ?? [], fullName: row["title"]?.text)
        vocabulary.declare(member, in: .unit)
        for group in row["groups"]?.texts ?? [] { vocabulary.declare(Domain.Member(group), in: .group) }
    }

    public func read(_ reader: inout RuleReader) -> UnitRecord? {
        let kind = reader.name("kind", of: .unitKind, required: true)
        // A name may have a comma of its own, as 各楼宇、园区运营单位 has; then its first part is no name.
        let vocabulary = reader.context.vocabulary
        let aliases = reader.texts("aliases") { $0.allSatisfy(\.endsLikeUnit) }
        let groups = reader.texts("groups") { $0.contains { vocabulary.member($0, of: .group) != nil } }
        let successor = reader.name("successor", of: .unit)
        let until = reader.has("until") ? reader.context.until : nil
        if successor != nil, !reader.has("until") {
            reader.report(RuleFault.successorWithoutEnd(at: reader.place(of: "successor")))
        }
        guard let kind else { return nil }
        return UnitRecord(
            name: UnitName(rawValue: reader.context.reference.rule), kind: kind, aliases: aliases, groups: groups,
            until: until?.description, successor: successor.map { UnitName(rawValue: $0) })
    }

    public func sentence(for outcome: UnitRecord, in vocabulary: Vocabulary) -> BilingualText {
        let kind = vocabulary.member(outcome.kind, of: .unitKind)?.title
        return BilingualText(
            chinese: "\(outcome.name)（\(kind?.chinese ?? outcome.kind)）", english: "\(outcome.name) (\(outcome.kind))")
    }

    public func canonical(_ outcome: UnitRecord) -> UnitRecord {
        var record = outcome
        record.aliases.sort()
        record.groups.sort()
        return record
    }

    public func listings(of outcome: UnitRecord) -> [String] { outcome.groups }

    public func parts(of outcome: UnitRecord, in vocabulary: Vocabulary) -> [OutcomePart] {
        func names(_ names: [String]) -> [BilingualText] { names.map { BilingualText(chinese: $0, english: $0) } }
        return [
            .value("kind", "单位类型", "kind", vocabulary.title(of: outcome.kind, in: .unitKind)),
            .list("aliases", "别名", "other names", names(outcome.aliases)),
            .list("groups", "所在的组", "groups", names(outcome.groups)),
            .value(
                "successor", "继任单位", "successor",
                outcome.successor.map { BilingualText(chinese: $0.rawValue, english: $0.rawValue) }),
        ]
    }

    private static let kinds = [
        ("department", "职能部门"), ("platform-company", "平台公司"), ("operator", "运营单位"), ("committee", "管委会"),
        ("organisation", "社会服务机构"), ("conference", "联席会议"), ("station", "政务服务工作站"),
        ("subdistrict", "街道"), ("community", "社区"),
    ]
}

extension String {
    /// Whether it ends as the names of units do.
    fileprivate var endsLikeUnit: Bool { last.map { "局办委处科室院所站队会司心".contains($0) } ?? false }
}
