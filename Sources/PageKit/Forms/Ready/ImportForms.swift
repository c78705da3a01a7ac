package import Texts

/// The pages of an import, with their words.
package enum ImportForms {
    /// A file, and whether it is only tried.
    package static func file(csrf: String, errors: [String: Words] = [:]) -> FormView {
        FormView(
            "/enterprises/import", csrf: csrf,
            fields: [
                .file(
                    "file", .text("import.file"), FileInput(accept: ".csv,text/csv"),
                    FieldRemarks(hint: .text("import.file-hint"), error: errors["file"])),
                .tick("trial", .text("import.dry-run"), isTicked: true),
            ], submit: .text("import.send"))
    }

    /// A column that a file may have.
    package static func column(_ name: String, _ meaning: Words, isRequired: Bool) -> Definition {
        Definition(.plain(name), meaning, remark: isRequired ? .text("import.required") : nil)
    }

    /// How far a running import has come.
    package static func progress(
        _ name: String, done: Int, total: Int, accepted: Int, rejected: Int, refresh: String, stop: PostButton?
    ) -> Progress {
        Progress(
            .text("import.running", ["name": "\(name)"]), done: done, total: total,
            text: .text(
                "import.so-far",
                [
                    "done": .count(done), "total": .count(total), "accepted": .count(accepted),
                    "rejected": .count(rejected),
                ]), refresh: Link(refresh, .text("import.refresh")), stop: stop)
    }

    /// Stops a running import; what is imported stays.
    package static func stop(_ action: String, csrf: String) -> PostButton {
        PostButton(action, csrf: csrf, .text("import.stop"))
    }

    /// Does for good what was tried.
    package static func confirm(_ action: String, csrf: String, hidden: [HiddenField] = []) -> PostButton {
        PostButton(action, csrf: csrf, .text("import.confirm"), hidden: hidden)
    }

    package static func outcome(_ name: String, isTrial: Bool) -> Notice {
        let arguments: [String: Words.Argument] = ["name": "\(name)"]
        return isTrial
            ? .information(.text("import.tried", arguments)) : .done(.text("import.done", arguments))
    }

    package static func figures(added: Int, changed: Int, unchanged: Int, rejected: Int) -> [Figure] {
        [
            Figure(added, .text("import.added")), Figure(changed, .text("import.changed")),
            Figure(unchanged, .text("import.unchanged")), Figure(rejected, .text("import.rejected")),
        ]
    }

    /// The rows that were refused; nil where none was.
    package static func rejected(_ rows: [ReportedRow], download: String?) -> RowReport? {
        report("import.rejected-rows", rows, download)
    }

    /// The rows that were taken but should be looked at; nil where none is.
    package static func warnings(_ rows: [ReportedRow], download: String?) -> RowReport? {
        report("import.warned-rows", rows, download)
    }

    package static let again = Link("/enterprises/import", .text("import.again"))

    private static func report(_ key: String, _ rows: [ReportedRow], _ download: String?) -> RowReport? {
        if rows.isEmpty { return nil }
        return RowReport(
            .text(key, ["count": .count(rows.count)]), rows,
            download: download.map { Link($0, .text("import.download")) })
    }
}
