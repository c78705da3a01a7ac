/// Phone numbers as people see them who may not see them whole.
package enum PhoneMask {
    /// `138****8000`: the first three and last four digits of a mobile number, the last two of anything shorter than
    /// eleven digits; the rest is hidden, and so is how long it was where little is left.
    package static func masked(_ phone: String) -> String {
        let digits = TextWidth.narrow(phone).filter { $0.isASCII && $0.isNumber }
        guard digits.count >= 11 else {
            return digits.count < 5 ? "****" : "****" + digits.suffix(2)
        }
        return digits.prefix(3) + "****" + digits.suffix(4)
    }

    /// Whether the last digits that someone gave to follow a request are those of the phone.
    package static func matches(_ phone: String, lastFour given: String) -> Bool {
        let digits = TextWidth.narrow(phone).filter { $0.isASCII && $0.isNumber }
        let typed = TextWidth.narrow(given).filter { !$0.isWhitespace }
        guard digits.count >= 4, typed.count == 4 else { return false }
        return ConstantTime.equal(Array(digits.suffix(4).utf8), Array(typed.utf8))
    }
}
