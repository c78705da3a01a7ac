package import WorkCalendar

/// What a password must be like, by security profile.
package struct PasswordRules: Hashable, Sendable {
    package var minimumLength: Int
    /// How many of lower case, upper case, digits and other characters must occur.
    package var kindsOfCharacters: Int
    /// After so long a password must be changed; nil: never only for its age.
    package var maximumAge: Duration?

    /// 等保2.0 三级 (GB/T 22239-2019, 8.1.4.1): complexity, and a change from time to time.
    package static let mlps3 = PasswordRules(minimumLength: 12, kindsOfCharacters: 3, maximumAge: .seconds(90 * 86_400))
    /// OWASP ASVS 4.0, 2.1: length instead of complexity, no forced rotation.
    package static let asvs = PasswordRules(minimumLength: 12, kindsOfCharacters: 1, maximumAge: nil)

    package static let maximumLength = 128

    /// Everything that is wrong with a new password; empty where nothing is.
    package func faults(of password: String, login: String, displayName: String) -> [PasswordFault] {
        var faults: [PasswordFault] = []
        if password.count < minimumLength { faults.append(.short(minimum: minimumLength)) }
        if password.count > Self.maximumLength { faults.append(.long) }
        if password.unicodeScalars.contains(where: { $0.value < 0x20 || $0.value == 0x7F }) { faults.append(.control) }
        if kinds(password) < kindsOfCharacters { faults.append(.kinds(kindsOfCharacters)) }
        if names(login, displayName).contains(where: password.lowercased().contains) { faults.append(.containsName) }
        if Self.isMonotonous(password) { faults.append(.monotonous) }
        if Self.common.contains(where: password.lowercased().contains) { faults.append(.common) }
        return faults
    }

    /// Whether a password of that age must be changed now.
    package func isExpired(changedAt: Instant, now: Instant) -> Bool {
        guard let maximumAge else { return false }
        return now >= changedAt.advanced(bySeconds: maximumAge.components.seconds)
    }

    private func names(_ login: String, _ displayName: String) -> [String] {
        // Two letters occur in any password by chance, two Chinese characters are a name.
        [login.lowercased(), displayName.lowercased()].filter { name in
            name.count >= 4 || (name.count >= 2 && !name.utf8.allSatisfy { $0 < 0x80 })
        }
    }

    private func kinds(_ password: String) -> Int {
        [
            password.contains(where: \.isLowercase), password.contains(where: \.isUppercase),
            password.contains(where: \.isNumber),
            password.contains { !$0.isLowercase && !$0.isUppercase && !$0.isNumber },
        ].filter { $0 }.count
    }

    /// Fewer than five different characters, or mostly steps of one (`abcd…`, `9876…`).
    private static func isMonotonous(_ password: String) -> Bool {
        guard password.count >= 4 else { return false }
        if Set(password).count < 5 { return true }
        let values = password.unicodeScalars.map { Int($0.value) }
        let steps = zip(values, values.dropFirst()).map { $1 - $0 }
        return steps.filter { $0 == 1 }.count * 4 >= steps.count * 3
            || steps.filter { $0 == -1 }.count * 4 >= steps.count * 3
    }

    /// Beginnings of nearly every list of stolen passwords.
    private static let common = [
        "password", "p@ssw0rd", "qwerty", "1q2w3e4r", "admin123", "welcome1", "iloveyou", "abc12345", "12345678",
        "woaini", "tongxing",
    ]
}
