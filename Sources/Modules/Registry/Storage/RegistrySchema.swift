package import Store

/// The tables of the registry.
package enum RegistrySchema {
    package static let migrations = [
        Migration(
            owner: "registry", name: "001-enterprises",
            [
                .keyed(
                    """
                    CREATE TABLE enterprise (
                        credit_code TEXT NOT NULL PRIMARY KEY, name TEXT NOT NULL, search_name TEXT NOT NULL, kind TEXT NOT NULL,
                        section TEXT, industry TEXT, status TEXT NOT NULL, tags TEXT NOT NULL, promoted INTEGER NOT NULL,
                        recruiting_unit TEXT, paired_unit TEXT, location_kind TEXT, location_name TEXT, owner_unit TEXT,
                        address TEXT, contact_name TEXT, contact_phone TEXT, created_at INTEGER NOT NULL, changed_at INTEGER NOT NULL)
                    """),
                .sql("CREATE INDEX enterprise_search_name ON enterprise (search_name)"),
                .sql("CREATE INDEX enterprise_status ON enterprise (status, credit_code)"),
            ]),
        Migration(
            owner: "registry", name: "002-imports",
            [
                .keyed(
                    """
                    CREATE TABLE enterprise_import (
                        id TEXT NOT NULL PRIMARY KEY, file TEXT NOT NULL, content BLOB NOT NULL, actor TEXT NOT NULL,
                        sent_at INTEGER NOT NULL, is_trial INTEGER NOT NULL, report BLOB NOT NULL)
                    """)
            ]),
    ]
}
