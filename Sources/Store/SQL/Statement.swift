/// One SQL statement of the common subset, with `?` for each value.
///
/// Named statements are constants next to the type that they fill; an engine prepares each once per connection.
package struct Statement: Sendable {
    /// What the statement is called in logs and metrics, such as `request.insert`.
    package let name: String
    package let source: Source

    package enum Source: Sendable {
        /// Text of the program; its address identifies it.
        case fixed(StaticString)
        /// Text put together at run time out of fixed pieces.
        case assembled(String)
    }

    package init(_ name: String, _ sql: StaticString) {
        self.name = name
        self.source = .fixed(sql)
    }

    /// A statement whose shape depends on the question, such as a list with filters. Values still go in as `?`.
    package init(assembled name: String, _ sql: String) {
        self.name = name
        self.source = .assembled(sql)
    }

    /// The text as written, `?` and all.
    package var sql: String {
        switch source {
        case .fixed(let text): text.description
        case .assembled(let text): text
        }
    }
}
