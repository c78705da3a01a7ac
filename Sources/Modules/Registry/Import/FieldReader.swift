import Identity
import RuleModel

/// Turns the text of one column into a change of a record.
struct FieldReader {
    typealias Change = @Sendable (inout EnterpriseRecord) -> Void

    var units: KnownUnits

    /// An empty field of a column that the file has clears what was there; a column that the file lacks changes nothing.
    func change(_ column: ImportColumn, _ text: String) throws(FieldFault) -> Change {
        switch column {
        case .creditCode: return { _ in }
        case .name: return try name(text)
        case .kind: return try kind(text)
        case .industry: return try industry(text)
        case .status: return try status(text)
        case .isInvestmentPromoted: return try promoted(text)
        case .recruitingUnit:
            let unit = try unit(text)
            return { $0.recruitingUnit = unit }
        case .pairedUnit:
            let unit = try unit(text)
            return { $0.pairedUnit = unit }
        case .ownerUnit:
            let unit = try unit(text)
            return { $0.ownerUnit = unit }
        case .locationKind: return try locationKind(text)
        case .tags: return tags(text)
        case .locationName, .address, .contactName, .contactPhone: return try plain(column, text)
        }
    }

    private func name(_ text: String) throws(FieldFault) -> Change {
        guard !text.isEmpty else { throw .empty }
        let name = try limited(text)
        return { $0.name = name }
    }

    private func kind(_ text: String) throws(FieldFault) -> Change {
        let kind = try Self.kind(text)
        return { $0.kind = kind }
    }

    private func industry(_ text: String) throws(FieldFault) -> Change {
        guard !text.isEmpty else { return { $0.industry = nil } }
        guard let industry = IndustryClass(TextWidth.narrow(text)) else { throw .industry(text) }
        return { $0.industry = industry }
    }

    private func status(_ text: String) throws(FieldFault) -> Change {
        guard !text.isEmpty else { return { $0.status = .active } }
        guard let status = EnterpriseStatus.words[text] else {
            throw .unknownWord(text, what: ("状态", "status"), allowed: EnterpriseStatus.allCases.map(\.chinese))
        }
        return { $0.status = status }
    }

    private func promoted(_ text: String) throws(FieldFault) -> Change {
        guard let flag = Self.flags[text.lowercased()] else {
            throw .unknownWord(text, what: ("取值", "value"), allowed: ["是", "否"])
        }
        return { $0.isInvestmentPromoted = flag }
    }

    private func locationKind(_ text: String) throws(FieldFault) -> Change {
        guard !text.isEmpty else { return { $0.locationKind = nil } }
        guard let kind = LocationKind.words[text] else {
            throw .unknownWord(text, what: ("载体类型", "kind of location"), allowed: LocationKind.allCases.map(\.chinese))
        }
        return { $0.locationKind = kind }
    }

    private func tags(_ text: String) -> Change {
        var seen = Set<String>()
        let tags = text.split { "、;；,，|/ ".contains($0) }.map(String.init).filter { seen.insert($0).inserted }
        return { $0.tags = tags }
    }

    private func plain(_ column: ImportColumn, _ text: String) throws(FieldFault) -> Change {
        let limited = try limited(text)
        let value = limited.isEmpty ? nil : limited
        return { record in
            switch column {
            case .locationName: record.locationName = value
            case .address: record.address = value
            case .contactName: record.contactName = value
            default: record.contactPhone = value
            }
        }
    }

    private func unit(_ text: String) throws(FieldFault) -> UnitName? {
        guard !text.isEmpty else { return nil }
        guard let unit = units.unit(text) else { throw .unknownUnit(text, suggestion: units.suggestion(for: text)) }
        return unit
    }

    private func limited(_ text: String) throws(FieldFault) -> String {
        guard text.count <= 200 else { throw .tooLong(text.count, limit: 200) }
        return text
    }

    private static let flags = [
        "是": true, "y": true, "yes": true, "true": true, "1": true, "√": true, "否": false, "n": false, "no": false,
        "false": false,
        "0": false, "": false,
    ]

    /// Registers write legal forms (有限责任公司 …); only individual businesses are a kind of their own.
    private static func kind(_ text: String) throws(FieldFault) -> EntityKind {
        if text == "individual-business" || text.contains("个体") { return .individualBusiness }
        let forms = ["enterprise", "企业", "公司", "合伙", "独资", "合作社", "分支机构", "办事处", "法人"]
        if text.isEmpty || forms.contains(where: text.contains) { return .enterprise }
        throw .unknownWord(text, what: ("类型", "kind"), allowed: ["企业", "个体工商户"])
    }
}
