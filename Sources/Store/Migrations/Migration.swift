/// One step of a schema's history, applied once, whole or not at all.
///
/// Steps are fixed for good once released: their text is checked against what was applied.
package struct Migration: Sendable {
    /// `core`, or the name of the module or target whose tables these are.
    package let owner: String
    /// Unique and ordered within the owner, such as `001-accounts`.
    package let name: String
    package let steps: [Step]

    /// One change of the schema, in the common subset: INTEGER (64 bits), REAL, TEXT, BLOB; instants are INTEGER.
    package enum Step: Sendable {
        /// A statement that every engine takes after translating the type names.
        case sql(StaticString)
        /// A `CREATE TABLE` with a primary key that the engine should store in the order of that key.
        case keyed(StaticString)
        /// Makes the table refuse every UPDATE and DELETE.
        case appendOnly(table: StaticString)
        /// Fills in what SQL alone cannot tell; its name stands for it in the checksum.
        case fill(StaticString, @Sendable (any SQLWriter) throws(StoreError) -> Void)
    }

    package init(owner: String, name: String, _ steps: [Step]) {
        self.owner = owner
        self.name = name
        self.steps = steps
    }

    /// Owner and name, as reports show it.
    package var title: String { "\(owner)/\(name)" }
}

extension Migration.Step {
    /// The canonical text that the checksum covers; the same on every engine.
    package var canonicalText: String {
        switch self {
        case .sql(let text): "sql \(text)"
        case .keyed(let text): "keyed \(text)"
        case .appendOnly(let table): "append-only \(table)"
        case .fill(let name, _): "fill \(name)"
        }
    }
}
