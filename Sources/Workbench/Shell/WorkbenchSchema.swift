package import Store

/// What the workbench keeps about people besides their accounts: switches, when they last looked, rules that
/// they are changing.
package enum WorkbenchSchema {
    package static let migrations = [
        Migration(
            owner: "workbench", name: "001-people",
            [
                .keyed(
                    """
                    CREATE TABLE workbench_person (
                        login TEXT NOT NULL, uses_keys INTEGER NOT NULL, looked_at INTEGER NOT NULL,
                        news_since INTEGER NOT NULL, PRIMARY KEY (login))
                    """)
            ]),
        Migration(
            owner: "workbench", name: "002-rule-edits",
            [
                .keyed(
                    """
                    CREATE TABLE workbench_rule_edit (
                        login TEXT NOT NULL, path TEXT NOT NULL, base TEXT NOT NULL, text TEXT NOT NULL,
                        version INTEGER NOT NULL, saved_at INTEGER NOT NULL, PRIMARY KEY (login, path))
                    """)
            ]),
        Migration(
            owner: "workbench", name: "003-removed-rule-files",
            [.sql("ALTER TABLE workbench_rule_edit ADD COLUMN is_removed INTEGER NOT NULL DEFAULT 0")]),
        Migration(
            owner: "workbench", name: "004-rule-wishes",
            [
                .keyed(
                    """
                    CREATE TABLE workbench_rule_wish (
                        login TEXT NOT NULL, note TEXT NOT NULL, day TEXT NOT NULL, PRIMARY KEY (login))
                    """)
            ]),
        Migration(
            owner: "workbench", name: "005-news-shown",
            [.sql("ALTER TABLE workbench_person ADD COLUMN shown_since INTEGER NOT NULL DEFAULT 0")]),
    ]
}
