package import Store

/// The tables of people, sessions and tokens.
package enum IdentitySchema {
    package static let migrations = [
        Migration(
            owner: "identity", name: "001-people",
            [
                .keyed(
                    """
                    CREATE TABLE account (
                        id INTEGER NOT NULL PRIMARY KEY, login TEXT NOT NULL, display_name TEXT NOT NULL, unit TEXT,
                        roles TEXT NOT NULL, password_hash TEXT NOT NULL, password_changed_at INTEGER NOT NULL,
                        must_change INTEGER NOT NULL, disabled INTEGER NOT NULL, created_at INTEGER NOT NULL)
                    """),
                .sql("CREATE UNIQUE INDEX account_login ON account (login)"),
                .keyed(
                    """
                    CREATE TABLE sign_in_attempt (
                        login_hash TEXT NOT NULL PRIMARY KEY, failures INTEGER NOT NULL, locked_until INTEGER, last_at INTEGER NOT NULL)
                    """),
                .sql("CREATE INDEX sign_in_attempt_last ON sign_in_attempt (last_at)"),
                .keyed(
                    """
                    CREATE TABLE session (
                        id_hash TEXT NOT NULL PRIMARY KEY, account INTEGER NOT NULL, csrf_token TEXT NOT NULL,
                        created_at INTEGER NOT NULL, last_seen_at INTEGER NOT NULL)
                    """),
                .sql("CREATE INDEX session_account ON session (account)"),
                .sql("CREATE INDEX session_last_seen ON session (last_seen_at)"),
                .keyed(
                    """
                    CREATE TABLE portal_token (
                        id TEXT NOT NULL PRIMARY KEY, secret_hash TEXT NOT NULL, title TEXT NOT NULL, channels TEXT NOT NULL,
                        created_by TEXT NOT NULL, created_at INTEGER NOT NULL, last_used_at INTEGER, revoked_at INTEGER)
                    """),
            ])
    ]
}
