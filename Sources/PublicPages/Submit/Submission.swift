import Identity
import Lifecycle
import PageKit
import RuleModel
import TOMLSyntax
import Texts

/// What somebody typed into the form of submission, and what is still to be changed.
struct Submission {
    private static let names = [
        "represents", "creditCode", "name", "kind", "subject", "text", "place", "contact", "phone",
    ]
    private static let longestLine = 100
    private static let shortestText = 10

    private let matters: Set<MatterName>
    private(set) var answers: FormAnswers

    init(_ fields: TypedFields, matters: Set<MatterName>) {
        self.matters = matters
        answers = FormAnswers(fields.values(Self.names))
        checkEntity()
        checkRequest()
        checkContact()
    }

    /// What is registered; nil while something is to be changed.
    var registration: Registration? {
        guard answers.errors.isEmpty else { return nil }
        return Registration(
            channel: .portal, kind: RequestKind(rawValue: self["kind"]), text: text,
            subject: self["subject"].written.map { MatterName(rawValue: $0) }, entity: entity,
            contact: .init(name: self["contact"].written, phone: self["phone"]))
    }

    private subscript(name: String) -> String { answers.value(name) }
    private var isResident: Bool { self["represents"] == "resident" }

    /// The text with the place, which has no field of its own in a request.
    private var text: String {
        guard let place = self["place"].written else { return self["text"] }
        return "\(self["text"])\n地点：\(place)"
    }

    private var entity: EntityProfile {
        guard !isResident else { return EntityProfile(creditCode: nil, name: nil, facts: nil) }
        let code = self["creditCode"].written.map { (try? CreditCode($0))?.text ?? $0 }
        return EntityProfile(creditCode: code, name: self["name"].written, facts: nil)
    }

    private mutating func checkEntity() {
        if !SubmissionForm.represented.contains(self["represents"]) { answers.values["represents"] = "enterprise" }
        checkLength("name", .text("submit.name"))
        guard !isResident else { return }
        if let typed = self["creditCode"].written {
            do throws(CreditCodeError) {
                // A failing check digit warns and never blocks: some real codes fail it.
                if !(try CreditCode(typed)).hasValidCheckDigit { answers.warnings["creditCode"] = .creditCodeCheck }
            } catch {
                answers.errors["creditCode"] = error.words
            }
        } else if self["name"].isEmpty {
            answers.errors["name"] = .text("fault.name-missing")
        }
    }

    private mutating func checkRequest() {
        if !RequestKind.known.contains(RequestKind(rawValue: self["kind"])) {
            answers.errors["kind"] = .notChosen(.text("submit.kind"))
        }
        if let subject = self["subject"].written, !matters.contains(MatterName(rawValue: subject)) {
            answers.values["subject"] = ""
        }
        let length = self["text"].count
        if self["text"].filter({ !$0.isWhitespace }).count < Self.shortestText {
            answers.errors["text"] = .textTooShort
        } else if length > SubmissionForm.longestText {
            answers.errors["text"] = .textTooLong(SubmissionForm.longestText)
        }
        checkLength("place", .text("submit.place"))
    }

    private mutating func checkContact() {
        checkLength("contact", .text("submit.contact-name"))
        if let fault = PhoneTyped(self["phone"]).fault { answers.errors["phone"] = fault }
    }

    private mutating func checkLength(_ name: String, _ label: Words) {
        guard self[name].count > Self.longestLine else { return }
        answers.errors[name] = .text(
            "fault.field-long", ["field": .words(label), "count": .count(Self.longestLine)])
    }
}

extension CreditCodeError {
    /// What is to be changed.
    fileprivate var words: Words {
        if case .length(let count) = self { return .creditCodeLength(count) }
        return .both(.init(chinese: chinese, english: english))
    }
}
