import Store
import WorkCalendar

/// The rows of `sign_in_attempt`: logins, known or not, that a wrong password was typed for.
///
/// Only their hashes: people type passwords into the field for the login.
enum AttemptTable {
    private static let find = Statement(
        "attempt.find", "SELECT failures, locked_until, last_at FROM sign_in_attempt WHERE login_hash = ?")
    private static let put = Statement(
        "attempt.put",
        """
        INSERT INTO sign_in_attempt (login_hash, failures, locked_until, last_at) VALUES (?, ?, ?, ?)
        ON CONFLICT (login_hash) DO UPDATE SET failures = excluded.failures, locked_until = excluded.locked_until,
            last_at = excluded.last_at
        """)
    private static let clear = Statement("attempt.clear", "DELETE FROM sign_in_attempt WHERE login_hash = ?")
    private static let sweep = Statement("attempt.sweep", "DELETE FROM sign_in_attempt WHERE last_at < ?")
    private static let all = Statement(
        "attempt.all", "SELECT failures, locked_until, last_at, login_hash FROM sign_in_attempt")

    static func find(_ login: String, _ sql: any SQLReader) throws(StoreError) -> SignInAttempts {
        try sql.row(find, [.text(key(login))], attempts) ?? SignInAttempts()
    }

    static func put(_ attempts: SignInAttempts, _ login: String, _ sql: any SQLWriter) throws(StoreError) {
        try sql.run(
            put,
            [.text(key(login)), SQLValue(attempts.failures), SQLValue(attempts.lockedUntil), SQLValue(attempts.lastAt)])
    }

    static func clear(_ login: String, _ sql: any SQLWriter) throws(StoreError) {
        try sql.run(clear, [.text(key(login))])
    }

    /// Forgets what is older than a day, so that guessing at logins cannot fill the table.
    static func sweep(at now: Instant, _ sql: any SQLWriter) throws(StoreError) {
        try sql.run(sweep, [SQLValue(now.advanced(bySeconds: -86_400))])
    }

    /// By the key of the login.
    static func all(_ sql: any SQLReader) throws(StoreError) -> [String: SignInAttempts] {
        let rows = try sql.rows(all, []) { row throws(StoreError) in (try row[3] as String, try attempts(row)) }
        return Dictionary(rows) { first, _ in first }
    }

    static func key(_ login: String) -> String { SecretText(text: login).storedHash }

    private static func attempts(_ row: borrowing Row) throws(StoreError) -> SignInAttempts {
        SignInAttempts(failures: try row[0], lockedUntil: try row[1], lastAt: try row[2])
    }
}
