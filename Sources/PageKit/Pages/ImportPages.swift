package import Texts

/// Asks for a file of enterprises to import.
package struct ImportFormPage: Page {
    package static let template = "page-import-form"

    package var frame: StaffFrame
    package var form: FormView
    /// The columns that a file may have.
    package var columns: [Definition]

    package init(frame: StaffFrame, form: FormView, columns: [Definition]) {
        self.frame = frame
        self.form = form
        self.columns = columns
    }
}

/// An import that is still running.
package struct ImportProgressPage: Page {
    package static let template = "page-import-progress"

    package var frame: StaffFrame
    package var progress: Progress

    package init(frame: StaffFrame, progress: Progress) {
        self.frame = frame
        self.progress = progress
    }
}

/// What became of an imported file.
package struct ImportResultPage: Page {
    package static let template = "page-import-result"

    package var frame: StaffFrame
    /// What was done in one sentence.
    package var outcome: Notice
    package var figures: [Figure]
    package var rejected: RowReport?
    package var warnings: RowReport?
    package var actions: [Link]
    /// Takes a trial run over for good.
    package var confirm: PostButton?

    package init(
        frame: StaffFrame, outcome: Notice, figures: [Figure], rejected: RowReport? = nil,
        warnings: RowReport? = nil, actions: [Link] = [], confirm: PostButton? = nil
    ) {
        self.frame = frame
        self.outcome = outcome
        self.figures = figures
        self.rejected = rejected
        self.warnings = warnings
        self.actions = actions
        self.confirm = confirm
    }
}

/// A number with what it counts.
package struct Figure: Hashable, Sendable {
    package var value: Count
    package var label: Words

    package init(_ value: Int, _ label: Words) {
        self.value = Count(value)
        self.label = label
    }
}

/// Rows of a file with what is wrong in each.
package struct RowReport: Hashable, Sendable {
    package let heading: Words
    package let rows: [ReportedRow]
    /// Where the whole report can be had.
    package let download: Link?

    package init(_ heading: Words, _ rows: [ReportedRow], download: Link? = nil) {
        self.heading = heading
        self.rows = rows
        self.download = download
    }
}

/// A row of a file, its column where one is at fault, and the reason.
package struct ReportedRow: Hashable, Sendable {
    package var row: Count
    package var column: String?
    package var reason: Words

    package init(_ row: Int, column: String? = nil, _ reason: Words) {
        self.row = Count(row)
        self.column = column
        self.reason = reason
    }
}
