package import Texts

/// The trend chart with the table of its numbers.
package struct TrendPanel: Hashable, Sendable {
    package let chart: TrendChart
    package let title: Words
    package let note: Words?
    package let periods: [String]
    package let rows: [TrendRow]

    package init(_ chart: TrendChart, note: Words? = nil) {
        self.chart = chart
        self.note = note
        title = chart.title
        periods = chart.periods
        rows = ([chart.first] + [chart.second].compactMap { $0 })
            .map { TrendRow(name: $0.name, values: $0.values.map { Count($0) }) }
    }
}

/// One series in the table under a chart.
package struct TrendRow: Hashable, Sendable {
    package let name: Words
    package let values: [Count]
}

/// Bars in a panel.
package struct BarPanel: Hashable, Sendable {
    /// Unique on the page, a part of element ids.
    package var id: String
    package var title: Words
    package var note: Words?
    package var link: Link?
    package var chart: BarChart?
    /// Stands where there is nothing to draw.
    package var nothing: Words?
    package var remark: Words?

    package init(
        _ id: String, _ title: Words, note: Words? = nil, link: Link? = nil, chart: BarChart?, nothing: Words? = nil,
        remark: Words? = nil
    ) {
        self.id = id
        self.title = title
        self.note = note
        self.link = link
        self.chart = chart
        self.nothing = nothing
        self.remark = remark
    }
}

/// Units side by side.
package struct UnitTable: Hashable, Sendable {
    /// Unique on the page, a part of element ids.
    package var id: String
    package var title: Words
    package var note: Words?
    package var columns: [Words]
    package var rows: [UnitRow]
    package var total: UnitRow?

    package init(
        _ id: String, _ title: Words, note: Words? = nil, columns: [Words], rows: [UnitRow], total: UnitRow? = nil
    ) {
        self.id = id
        self.title = title
        self.note = note
        self.columns = columns
        self.rows = rows
        self.total = total
    }
}

/// A unit with one cell a column.
package struct UnitRow: Hashable, Sendable {
    package var name: Words
    package var href: String?
    package var cells: [UnitCell]

    package init(_ name: Words, href: String? = nil, _ cells: [UnitCell]) {
        self.name = name
        self.href = href
        self.cells = cells
    }
}

/// A number, perhaps with a mark against a goal.
package struct UnitCell: Hashable, Sendable {
    package var text: Words
    package var mark: GoalMark?

    package init(_ text: Words, mark: GoalMark? = nil) {
        self.text = text
        self.mark = mark
    }
}

/// What someone should look into.
package struct AttentionPanel: Hashable, Sendable {
    package let count: Count
    package let items: [AttentionItem]

    package init(_ items: [AttentionItem]) {
        self.items = items
        count = Count(items.count)
    }
}

/// One thing to look into, with where to do so.
package struct AttentionItem: Hashable, Sendable {
    package var subject: Words
    package var text: Words
    package var link: Link?

    package init(_ subject: Words, _ text: Words, link: Link? = nil) {
        self.subject = subject
        self.text = text
        self.link = link
    }
}
