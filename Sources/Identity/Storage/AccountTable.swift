import RuleModel
import Store
import WorkCalendar

/// The rows of `account`.
enum AccountTable {
    private static let columns: String =
        "id, login, display_name, unit, roles, password_hash, password_changed_at, must_change, disabled, created_at"

    private static let byLogin = Statement(
        assembled: "account.by-login", "SELECT \(columns) FROM account WHERE login = ?")
    private static let byID = Statement(assembled: "account.by-id", "SELECT \(columns) FROM account WHERE id = ?")
    private static let all = Statement(assembled: "account.all", "SELECT \(columns) FROM account ORDER BY login")
    private static let any = Statement("account.any", "SELECT 1 FROM account LIMIT 1")
    private static let insert = Statement(
        "account.insert",
        """
        INSERT INTO account (id, login, display_name, unit, roles, password_hash, password_changed_at, must_change, disabled, created_at)
        VALUES ((SELECT COALESCE(MAX(id), 0) + 1 FROM account), ?, ?, ?, ?, ?, ?, ?, 0, ?) RETURNING id
        """)
    private static let setPassword = Statement(
        "account.set-password",
        "UPDATE account SET password_hash = ?, password_changed_at = ?, must_change = ? WHERE id = ?")
    private static let setHash = Statement("account.set-hash", "UPDATE account SET password_hash = ? WHERE id = ?")
    private static let setDisabled = Statement("account.set-disabled", "UPDATE account SET disabled = ? WHERE id = ?")
    private static let setDuties = Statement(
        "account.set-duties", "UPDATE account SET roles = ?, unit = ? WHERE id = ?")

    static func find(login: String, _ sql: any SQLReader) throws(StoreError) -> User? {
        try sql.row(byLogin, [.text(login)], user)
    }

    static func find(id: Int64, _ sql: any SQLReader) throws(StoreError) -> User? {
        try sql.row(byID, [.integer(id)], user)
    }

    static func list(_ sql: any SQLReader) throws(StoreError) -> [User] { try sql.rows(all, [], user) }
    static func isEmpty(_ sql: any SQLReader) throws(StoreError) -> Bool { try !sql.exists(any) }

    static func insert(
        _ new: NewUser, login: String, hash: PasswordHash, mustChange: Bool, at now: Instant, _ sql: any SQLWriter
    ) throws(StoreError) -> User {
        let arguments: [SQLValue] = [
            .text(login), .text(new.displayName), SQLValue(new.unit), .text(encoded(new.roles)), .text(hash.text),
            SQLValue(now),
            SQLValue(mustChange), SQLValue(now),
        ]
        let id: Int64? = try sql.value(insert, arguments)
        return User(
            id: id ?? 0, login: login, displayName: new.displayName, unit: new.unit, roles: new.roles,
            passwordHash: hash.text,
            passwordChangedAt: now, mustChangePassword: mustChange, isDisabled: false, createdAt: now)
    }

    static func setPassword(
        _ user: User, _ hash: PasswordHash, mustChange: Bool, at now: Instant, _ sql: any SQLWriter
    ) throws(StoreError) {
        try sql.run(setPassword, [.text(hash.text), SQLValue(now), SQLValue(mustChange), .integer(user.id)])
    }

    /// The same password at another cost: its age stays.
    static func setHash(_ user: User, _ hash: PasswordHash, _ sql: any SQLWriter) throws(StoreError) {
        try sql.run(setHash, [.text(hash.text), .integer(user.id)])
    }

    static func setDisabled(_ user: User, _ isDisabled: Bool, _ sql: any SQLWriter) throws(StoreError) {
        try sql.run(setDisabled, [SQLValue(isDisabled), .integer(user.id)])
    }

    static func setDuties(_ user: User, roles: Set<Role>, unit: UnitName?, _ sql: any SQLWriter) throws(StoreError) {
        try sql.run(setDuties, [.text(encoded(roles)), SQLValue(unit), .integer(user.id)])
    }

    private static func encoded(_ roles: Set<Role>) -> String { roles.map(\.rawValue).sorted().joined(separator: ",") }

    private static func user(_ row: borrowing Row) throws(StoreError) -> User {
        let roles: String = try row[4]
        return User(
            id: try row[0], login: try row[1], displayName: try row[2], unit: try row[3] as UnitName?,
            roles: Set(roles.split(separator: ",").map { Role(rawValue: String($0)) }), passwordHash: try row[5],
            passwordChangedAt: try row[6], mustChangePassword: try row[7], isDisabled: try row[8], createdAt: try row[9]
        )
    }
}
