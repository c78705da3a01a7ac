extension [String: Int] {
    /// The number of a name, which is given a new one where it has none: in one look-up, since those of long names take most of
    /// the time of what numbers thousands.
    mutating func number(of name: String, orNew new: Int) -> Int {
        { (number: inout Int) in number }(&self[name, default: new])
    }
}
