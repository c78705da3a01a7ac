/// A password made for someone else to type once: letters that are not mistaken for one another, in groups.
enum InitialPassword {
    /// Such as `Kmtu-Wrze-h4px-7dqn`: more than 70 bits, and every kind of character that a rule may ask for.
    static func random() -> String {
        var source = SystemRandomNumberGenerator()
        let letters = Array("abcdefghjkmnpqrstuvwxyz")
        let digits = Array("23456789")
        var groups = (0..<4).map { _ in
            (0..<4).map { _ in letters[Int.random(in: 0..<letters.count, using: &source)] }
        }
        groups[0][0] = Character(String(groups[0][0]).uppercased())
        groups[2][1] = digits[Int.random(in: 0..<digits.count, using: &source)]
        groups[3][0] = digits[Int.random(in: 0..<digits.count, using: &source)]
        return groups.map { String($0) }.joined(separator: "-")
    }
}
