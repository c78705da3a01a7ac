package import Texts

/// Narrows a list: a form that is sent as a query.
package struct FilterBar: Hashable, Sendable {
    package var action: String
    package var selects: [FilterSelect]
    package var search: FilterSearch?
    /// What else the query keeps, such as the view.
    package var hidden: [HiddenField]
    package var submit: Words

    package init(
        _ action: String, selects: [FilterSelect] = [], search: FilterSearch? = nil, hidden: [HiddenField] = [],
        submit: Words = .text("filter.submit")
    ) {
        self.action = action
        self.selects = selects
        self.search = search
        self.hidden = hidden
        self.submit = submit
    }
}

/// One choice of a filter bar.
package struct FilterSelect: Hashable, Sendable {
    package var id: String
    package var name: String
    package var label: Words
    package var options: [Option]

    /// `name` is also the query's parameter.
    package init(_ name: String, _ label: Words, _ options: [Option]) {
        id = "filter-\(name)"
        self.name = name
        self.label = label
        self.options = options
    }
}

/// The words that a filter bar searches for.
package struct FilterSearch: Hashable, Sendable {
    package var id: String
    package var name: String
    package var label: Words
    package var value: String

    package init(_ name: String, _ label: Words, value: String) {
        id = "filter-\(name)"
        self.name = name
        self.label = label
        self.value = value
    }
}
