import Endpoints
import ModuleKit
import PageKit
import RulePlugins
import ServiceDesk
import TOMLSyntax
import Texts

/// The pages of an import: a file is sent, tried or taken over at once, and reported row by row.
struct ImportPages {
    let context: RegistryContext

    private let path = "/enterprises/import"

    init(context: RegistryContext) { self.context = context }

    var endpoints: [Endpoint] {
        let title = BilingualText(chinese: "导入企业", english: "Import enterprises")
        let access = Access.roles(RegistryContext.keepers)
        return [
            Endpoint(.get, path, surface: .page, access: access, title) { try await form($0) },
            Endpoint(
                .post, path, surface: .page, access: access, title, bodyLimit: EnterpriseChanging.importLimit,
                handle: receive),
            Endpoint(.get, "\(path)/{id}", surface: .page, access: access, title, handle: result),
            Endpoint(.post, "\(path)/{id}", surface: .page, access: access, title, handle: confirm),
            Endpoint(.get, "\(path)/{id}/report.csv", surface: .page, access: access, title, handle: report),
        ]
    }

    private func form(_ call: Call, errors: [String: Words] = [:]) async throws -> Reply {
        let frame = try await context.shell.frame(outline(.text("import.title")), for: call)
        return .page(
            ImportFormPage(
                frame: frame, form: ImportForms.file(csrf: call.csrf, errors: errors), columns: Self.columns),
            for: call,
            status: errors.isEmpty ? 200 : 422)
    }

    private func outline(_ title: Words) -> PageOutline {
        PageOutline(
            title, crumbs: [Crumb(.text("enterprises.title"), href: "/enterprises"), Crumb(title)],
            menuPath: "/enterprises")
    }

    private static var columns: [Definition] {
        ImportColumn.allCases.map {
            ImportForms.column($0.chinese, .plain($0.rawValue), isRequired: $0 == .creditCode || $0 == .name)
        }
    }

    private func receive(_ call: Call) async throws -> Reply {
        let person = try context.person(call)
        guard let sent = MultipartForm(call), let file = sent.file("file") else {
            return try await form(call, errors: ["file": .both(Self.noFile)])
        }
        let upload = ImportUpload(file: file.name, bytes: file.bytes, by: person.id, at: call.now)
        do throws(ImportError) {
            let list = try EnterpriseList(file.bytes, units: try context.lists.knownUnits())
            let id = try await keep(upload, list, isTrial: sent["trial"] != nil)
            return .seeOther("\(path)/\(id)")
        } catch {
            return try await form(call, errors: ["file": .both(.init(chinese: error.chinese, english: error.english))])
        }
    }

    private func keep(_ upload: ImportUpload, _ list: EnterpriseList, isTrial: Bool) async throws(ImportError) -> String
    {
        do { return try await context.registry.keep(upload, list, isTrial: isTrial) } catch { throw .store(error) }
    }

    private static let noFile = BilingualText(chinese: "请选择要导入的 CSV 文件。", english: "Choose the CSV file to import.")

    private func upload(_ call: Call) async throws -> ImportUpload {
        guard let found = try await context.registry.upload(call.pathValues["id"] ?? "") else {
            throw Problem.notFound(call.path)
        }
        return found
    }

    private func result(_ call: Call) async throws -> Reply {
        let upload = try await upload(call)
        let frame = try await context.shell.frame(outline(.text("import.result")), for: call)
        let report = upload.report
        let download = report.faults.isEmpty && report.warnings.isEmpty ? nil : "\(path)/\(upload.id)/report.csv"
        return .page(
            ImportResultPage(
                frame: frame, outcome: ImportForms.outcome(upload.file, isTrial: report.isDryRun),
                figures: ImportForms.figures(
                    added: report.added, changed: report.changed, unchanged: report.unchanged,
                    rejected: report.rejected),
                rejected: ImportForms.rejected(Self.rows(report.faults), download: download),
                warnings: ImportForms.warnings(Self.rows(report.warnings), download: download),
                actions: [ImportForms.again],
                confirm: report.isDryRun && report.added + report.changed > 0
                    ? ImportForms.confirm("\(path)/\(upload.id)", csrf: call.csrf) : nil), for: call)
    }

    /// Rows that a page shows; the file has all.
    private static func rows(_ faults: [RowFault]) -> [ReportedRow] {
        faults.prefix(200).map {
            ReportedRow($0.row, column: $0.column, .both(.init(chinese: $0.chinese, english: $0.english)))
        }
    }

    private func confirm(_ call: Call) async throws -> Reply {
        let person = try context.person(call)
        let upload = try await upload(call)
        // Sent twice, the second time finds it imported and leads to the same result.
        if upload.report.isDryRun {
            let list = try EnterpriseList(upload.bytes, units: try context.units())
            try await context.registry.confirm(upload, list, by: person.id, at: call.now)
        }
        return .seeOther("\(path)/\(upload.id)")
    }

    private func report(_ call: Call) async throws -> Reply {
        let upload = try await upload(call)
        return .text(
            ImportReportFile.csv(upload.report, in: call.language), contentType: "text/csv; charset=utf-8"
        ).adding("Content-Disposition", "attachment; filename=\"import-report.csv\"")
    }
}
