package import Texts

extension Words {
    /// The text of a request is too short to act on.
    package static let textTooShort = Words.text("fault.text-short")
    package static let phoneMissing = Words.text("fault.phone-missing")
    /// The check digit of a credit code does not fit; it warns and never blocks.
    package static let creditCodeCheck = Words.text("warning.credit-code")

    package static func textTooLong(_ most: Int) -> Words { .text("fault.text-long", ["count": .count(most)]) }

    /// A mobile number of another length than 11; nil where the length is right.
    package static func phoneLength(_ digits: Int) -> Words? {
        if digits == 11 { return nil }
        let key = digits < 11 ? "fault.phone-short" : "fault.phone-long"
        return .text(key, ["count": .count(abs(11 - digits))])
    }

    package static func creditCodeLength(_ length: Int) -> Words {
        .text("fault.credit-code-length", ["count": .count(length)])
    }

    /// Nothing was chosen or written; `field` is the label.
    package static func notChosen(_ field: Words) -> Words { .text("fault.choose", ["field": .words(field)]) }
    package static func notWritten(_ field: Words) -> Words { .text("fault.missing", ["field": .words(field)]) }
}
