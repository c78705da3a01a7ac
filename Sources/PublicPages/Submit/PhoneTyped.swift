import Identity
import PageKit
import Texts

/// A phone number as somebody typed it.
struct PhoneTyped {
    /// Area code, number and an extension.
    private static let longest = 17

    private let text: String
    private let digits: String

    init(_ typed: String) {
        text = TextWidth.narrow(typed)
        digits = text.filter { $0.isASCII && $0.isNumber }
    }

    /// What is to be changed; nil where it can be called.
    var fault: Words? {
        if text.isEmpty { return .phoneMissing }
        guard text.allSatisfy({ $0.isASCII && $0.isNumber || " -+()".contains($0) }) else {
            return .text("fault.phone-digits")
        }
        let national = digits.hasPrefix("86") && digits.count > 11 ? digits.dropFirst(2) : digits[...]
        if national.first == "1" { return .phoneLength(national.count) }
        let hasArea = national.first.map { "048".contains($0) } ?? false
        return hasArea && (10...Self.longest).contains(national.count) ? nil : .text("fault.phone-area")
    }
}
