/// Names of the time-zone database, by their form alone: whether the machine has the zone is seen when it is used.
enum ZoneSpelling {
    static func isPlausible(_ name: String) -> Bool {
        let parts = name.split(separator: "/", omittingEmptySubsequences: false)
        return name.utf8.count <= 64 && parts.count <= 3 && parts.allSatisfy(isPart)
    }

    private static func isPart(_ part: Substring) -> Bool {
        guard let first = part.first, first.isASCII, first.isUppercase else { return false }
        return part.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_" || $0 == "-" || $0 == "+") }
    }
}
