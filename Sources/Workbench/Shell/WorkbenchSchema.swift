package import Store

/// What the workbench keeps about people besides their accounts: switches, and when they last looked.
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
            ])
    ]
}
