public import RuleModel
public import TOMLSyntax

/// `[[industry]]`: the competent bureau of each section of GB/T 4754-2017. Source: 工作实施方案 附件3.
///
/// Adds `without-row` (sections that have none on purpose) and `tags` (further tags of entities) to `[pack]`.
public struct IndustryPlugin: RulePlugin {
    /// The plugin; it has no settings.
    public init() {}

    public var section: String { "industry" }
    public var title: BilingualText { BilingualText(chinese: "行业主管部门", english: "competent bureau of an industry") }
    public var shape: SectionShape {
        SectionShape(isConditional: false, inheritsSource: true, needsTitle: false)
    }
    public var hitPolicy: HitPolicy { .none }

    public func declare(pack: RuleNode, in vocabulary: inout Vocabulary) {
        for tag in pack["tags"]?.texts ?? [] { vocabulary.declare(Domain.Member(tag), in: .tag) }
    }

    public func readPack(_ reader: inout RuleReader) {
        _ = reader.names("without-row", of: .section)
        _ = reader.texts("tags") { _ in true }
    }

    public var tellsTwins: Bool { true }

    public func impliedID(of row: RuleNode) -> String? {
        let sections = row["sections"]?.texts ?? []
        return sections.isEmpty ? nil : sections.joined()
    }

    public func read(_ reader: inout RuleReader) -> IndustryRow? {
        let sections = reader.names("sections", of: .section, required: true)
        let unit = reader.name("unit", of: .unit, required: true)
        let isResidual = reader.boolean("residual") ?? false
        guard let unit, !sections.isEmpty else { return nil }
        return IndustryRow(sections: sections, unit: UnitName(rawValue: unit), isResidual: isResidual)
    }

    public func check(_ rules: [Rule<IndustryRow>], in scope: CheckScope, _ diagnostics: inout [SourceDiagnostic]) {
        guard let last = rules.last else { return }
        var claimed: [String: Rule<IndustryRow>] = [:]
        for rule in rules {
            for section in rule.outcome.sections {
                if let first = claimed[section], first.overlaps(rule) {
                    diagnostics.append(
                        RuleFault.sectionTwice(
                            section, at: rule.place(of: "sections", element: section),
                            first: first.place(of: "sections", element: section)))
                }
                claimed[section] = rule
            }
        }
        var excused = Set<String>()
        for node in scope.packs.flatMap({ $0.node["without-row"]?.textNodes ?? [] }) {
            guard let section = node.text else { continue }
            excused.insert(section)
            guard let row = claimed[section] else { continue }
            diagnostics.append(
                RuleFault.sectionHasRow(section, at: node.location, row: row.place(of: "sections", element: section)))
        }
        let all = scope.vocabulary.domains[.section]?.members.map(\.name) ?? []
        let unclaimed = all.filter { claimed[$0] == nil && !excused.contains($0) }
        // A row that could not be read may claim some.
        if !unclaimed.isEmpty, !scope.unread.contains(section) {
            diagnostics.append(RuleFault.sectionsUnclaimed(unclaimed, at: last.location))
        }
    }

    public func sentence(for outcome: IndustryRow, in vocabulary: Vocabulary) -> BilingualText {
        let titles = outcome.sections.compactMap { vocabulary.member($0, of: .section)?.title.chinese }
        return BilingualText(
            chinese: "\(titles.joined(separator: "、"))由\(outcome.unit)主管",
            english: "\(outcome.unit) is the competent bureau of \(outcome.sections.joined(separator: ", "))")
    }

    public func canonical(_ outcome: IndustryRow) -> IndustryRow {
        var row = outcome
        row.sections.sort()
        return row
    }

    public func parts(of outcome: IndustryRow, in vocabulary: Vocabulary) -> [OutcomePart] {
        let unit = outcome.unit.rawValue
        let residual =
            outcome.isResidual
            ? BilingualText(chinese: "写明的其余门类", english: "the declared rest")
            : BilingualText(chinese: "列出的门类", english: "listed sections")
        return [
            .list("sections", "门类", "sections", Self.names(outcome.sections, vocabulary)),
            .value("unit", "主管部门", "competent bureau", BilingualText(chinese: unit, english: unit)),
            .value("residual", "这一行是", "the row is", residual),
        ]
    }

    public func parts(ofPack pack: RuleNode, in vocabulary: Vocabulary) -> [OutcomePart] {
        var parts: [OutcomePart] = []
        if let sections = pack["without-row"]?.texts {
            parts.append(.list("without-row", "没有对应行的门类", "sections without a row", Self.names(sections, vocabulary)))
        }
        if let tags = pack["tags"]?.texts {
            let names = tags.map { BilingualText(chinese: $0, english: $0) }
            parts.append(.list("tags", "增设的企业标签", "further tags", names))
        }
        return parts
    }

    /// Sections by title and letter, such as 制造业（C）.
    private static func names(_ sections: [String], _ vocabulary: Vocabulary) -> [BilingualText] {
        sections.map { section in
            let title = vocabulary.title(of: section, in: .section)
            return BilingualText(
                chinese: "\(title.chinese)（\(section)）",
                english: title.english == section ? section : "\(title.english) (\(section))")
        }
    }
}

extension RuleNode {
    /// The nodes of its texts, where it is a text or a list of texts.
    fileprivate var textNodes: [RuleNode] { text == nil ? elements.filter { $0.text != nil } : [self] }
}
