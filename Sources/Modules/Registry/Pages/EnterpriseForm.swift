import Endpoints
import Identity
import PageKit
import RuleModel
import TOMLSyntax
import Texts

/// The form of a record: what was typed, what is wrong with it, and the changes that it asks for.
struct EnterpriseForm {
    /// By the names of the columns, as an import knows them.
    private(set) var values: [ImportColumn: String]
    private(set) var errors: [ImportColumn: Words] = [:]

    private let isNew: Bool

    /// The form of a record as it is; contacts are masked everywhere, so that here they are only written anew.
    init(_ record: EnterpriseRecord) {
        isNew = false
        values = [
            .name: record.name, .kind: record.kind.rawValue, .industry: record.industry?.code ?? "",
            .status: record.status.rawValue, .isInvestmentPromoted: record.isInvestmentPromoted ? "true" : "",
            .recruitingUnit: record.recruitingUnit?.rawValue ?? "", .pairedUnit: record.pairedUnit?.rawValue ?? "",
            .locationKind: record.locationKind?.rawValue ?? "", .locationName: record.locationName ?? "",
            .ownerUnit: record.ownerUnit?.rawValue ?? "", .tags: record.tags.joined(separator: "、"),
            .address: record.address ?? "",
        ]
    }

    /// The form of a record that is not there yet.
    init() {
        isNew = true
        values = [.kind: EntityKind.enterprise.rawValue, .status: EnterpriseStatus.active.rawValue]
    }

    /// What a browser sent.
    init(_ sent: FormFields, isNew: Bool) {
        self.isNew = isNew
        values = [:]
        for column in ImportColumn.allCases { values[column] = sent[column.rawValue] ?? "" }
    }

    /// The changes that were typed; nil where something is wrong, which `errors` then says.
    mutating func changes(units: KnownUnits) -> [FieldReader.Change]? {
        let reader = FieldReader(units: units)
        var changes: [FieldReader.Change] = []
        for column in ImportColumn.allCases where column != .creditCode {
            let text = values[column] ?? ""
            if !isNew, text.isEmpty, column == .contactName || column == .contactPhone { continue }
            do throws(FieldFault) { changes.append(try reader.change(column, text)) } catch {
                errors[column] = .both(.init(chinese: error.chinese, english: error.english))
            }
        }
        return errors.isEmpty ? changes : nil
    }

    /// The credit code that was typed; nil where it is none, which `errors` then says.
    mutating func code() -> String? {
        do throws(CreditCodeError) { return try CreditCode(values[.creditCode] ?? "").text } catch {
            errors[.creditCode] = .both(.init(chinese: error.chinese, english: error.english))
            return nil
        }
    }

    mutating func refuse(_ column: ImportColumn, _ reason: BilingualText) { errors[column] = .both(reason) }

    /// The form as a page shows it; `tag` names the version that it is about.
    func view(_ action: String, csrf: String, tag: String?, units: [UnitName], cancel: String) -> FormView {
        FormView(
            action, csrf: csrf, hidden: tag.map { [HiddenField("tag", $0)] } ?? [], fields: fields(units),
            submit: .both(
                isNew
                    ? .init(chinese: "建立档案", english: "Add the enterprise")
                    : .init(chinese: "保存档案", english: "Save the file")), cancel: Link(cancel, .text("form.cancel")))
    }

    private func fields(_ units: [UnitName]) -> [Field] {
        let code = isNew ? [line(.creditCode, isCode: true, isOptional: false)] : []
        let contact = isNew ? nil : BilingualText(chinese: "不填就不改", english: "Left empty, it stays as it is")
        return code + [
            line(.name, isOptional: false), select(.kind, Self.kinds), line(.industry, hint: Self.industryHint),
            select(.status, EnterpriseStatus.allCases.map { ($0.rawValue, .both($0.title)) }),
            line(.tags, hint: .init(chinese: "用顿号分隔", english: "Separated by 、")),
            .tick(
                ImportColumn.isInvestmentPromoted.rawValue, label(.isInvestmentPromoted),
                isTicked: values[.isInvestmentPromoted]?.isEmpty == false),
            unit(.recruitingUnit, units), unit(.pairedUnit, units),
            select(.locationKind, [("", "")] + LocationKind.allCases.map { ($0.rawValue, .plain($0.chinese)) }),
            line(.locationName), unit(.ownerUnit, units), line(.address), line(.contactName, hint: contact),
            line(.contactPhone, hint: contact),
        ]
    }

    private static let kinds: [(String, Words)] = [EntityKind.enterprise, .individualBusiness].map {
        ($0.rawValue, .entityKind($0))
    }
    private static let industryHint = BilingualText(
        chinese: "GB/T 4754-2017 代码，如 C3811", english: "GB/T 4754-2017, such as C3811")

    private func label(_ column: ImportColumn) -> Words {
        .both(BilingualText(chinese: column.chinese, english: column.english))
    }

    private func line(
        _ column: ImportColumn, isCode: Bool = false, hint: BilingualText? = nil, isOptional: Bool = true
    ) -> Field {
        .line(
            column.rawValue, label(column),
            LineInput(value: values[column] ?? "", isCode: isCode, isRequired: !isOptional, maximum: 200),
            FieldRemarks(hint: hint.map { .both($0) }, error: errors[column], isOptional: isOptional))
    }

    private func select(_ column: ImportColumn, _ options: [(String, Words)]) -> Field {
        .select(
            column.rawValue, label(column),
            options.map { Option($0.0, $0.1, isChosen: $0.0 == values[column]) }, FieldRemarks(error: errors[column]))
    }

    /// A unit that is in the record and no more in the rules can stay, so that saving loses nothing unseen.
    private func unit(_ column: ImportColumn, _ units: [UnitName]) -> Field {
        let typed = values[column] ?? ""
        let names = units.map(\.rawValue)
        let all = typed.isEmpty || names.contains(typed) ? names : names + [typed]
        return select(column, [("", "")] + all.map { ($0, .plain($0)) })
    }
}
