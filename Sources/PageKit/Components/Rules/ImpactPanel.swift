package import Texts

/// What changed rules would do to requests, in a few figures.
package struct ImpactPanel: Hashable, Sendable {
    /// Unique on the page, a part of element ids.
    package var id: String
    package var title: Words
    /// How many requests were looked at.
    package var scope: Words?
    package var figures: [ImpactFigure]
    /// Stands where there are no figures, or says what they leave open.
    package var saying: Words?
    /// To the whole report.
    package var whole: Link?
    /// After so many seconds the page asks again, where scripts run and nothing has been written meanwhile.
    package var pace: Int?
    /// The page from which this panel and what else tells of it are fetched anew in place, where scripts run, until they are
    /// no longer to be; nil where nothing more is to come.
    package var renewal: String?

    package init(
        _ id: String, _ title: Words, scope: Words? = nil, figures: [ImpactFigure] = [], saying: Words? = nil,
        whole: Link? = nil, pace: Int? = nil, renewal: String? = nil
    ) {
        self.id = id
        self.title = title
        self.scope = scope
        self.figures = figures
        self.saying = saying
        self.whole = whole
        self.pace = pace
        self.renewal = renewal
    }
}

/// A number of requests with what becomes of them.
package struct ImpactFigure: Hashable, Sendable {
    package let value: Count
    package let label: Words
    /// Says the same as the label, where it has to be looked at.
    package let alarm: Signal?

    /// - Parameter isAlarming: whether a number above nought has to be looked at.
    package init(_ value: Int, _ label: Words, isAlarming: Bool = false) {
        self.value = Count(value)
        self.label = label
        alarm = isAlarming && value > 0 ? .fault(label) : nil
    }
}

/// A chart in a panel, or a sentence where there is nothing to draw.
package struct ImpactChart: Hashable, Sendable {
    /// Unique on the page, a part of element ids.
    package let id: String
    package let title: Words
    /// What its bars stand for.
    package let legend: Words?
    package let chart: PairChart?
    package let nothing: Words?

    /// - Parameter nothing: said where there are no rows.
    package init(
        _ id: String, _ title: Words, legend: Words? = nil, rows: [PairChart.Row], tone: BarChart.Tone = .plain,
        nothing: Words
    ) {
        self.id = id
        self.title = title
        self.legend = rows.isEmpty ? nil : legend
        let sentence = Words.joined([title, legend].compactMap { $0 }, .comma)
        chart = rows.isEmpty ? nil : PairChart(rows, tone: tone, sentence: sentence)
        self.nothing = rows.isEmpty ? nothing : nil
    }
}

/// Numbers in rows and columns.
package struct ImpactTable: Hashable, Sendable {
    package struct Row: Hashable, Sendable {
        package var name: Words
        package var cells: [Cell]

        package init(_ name: Words, _ cells: [Cell]) {
            self.name = name
            self.cells = cells
        }
    }

    package struct Cell: Hashable, Sendable {
        package let text: Words
        /// The CSS class of a cell of a matrix.
        package let mark: String?

        package static func count(_ value: Int) -> Cell { Cell(text: .plain(GroupedNumber.text(value)), mark: nil) }
        /// On the diagonal of a matrix: what stays. Nil where it is not known.
        package static func stays(_ value: Int?) -> Cell {
            Cell(text: .plain(value.map(GroupedNumber.text) ?? "·"), mark: "same")
        }
        /// Off the diagonal: what moves.
        package static func moves(_ value: Int) -> Cell {
            Cell(text: .plain(GroupedNumber.text(value)), mark: value > 0 ? "mv" : nil)
        }
    }

    /// Unique on the page, a part of element ids.
    package let id: String
    package let title: Words
    /// The CSS classes.
    package let classes: String
    /// Above the names of the rows.
    package let corner: Words
    package let columns: [Words]
    package let rows: [Row]
    /// What it leaves out.
    package let remark: Words?

    /// - Parameter isMatrix: whether it shows what goes from where to where.
    package init(
        _ id: String, _ title: Words, corner: Words, columns: [Words], rows: [Row], isMatrix: Bool = false,
        remark: Words? = nil
    ) {
        self.id = id
        self.title = title
        classes = isMatrix ? "tbl mx" : "tbl"
        self.corner = corner
        self.columns = columns
        self.rows = rows
        self.remark = remark
    }
}
