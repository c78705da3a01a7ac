import Endpoints
import RuleKeeping
import RulePlugins
import Store
import TOMLSyntax
import WorkCalendar

extension RuleVersions {
    func reading(at place: Place) -> [Endpoint] {
        [
            Endpoint(
                .get, "\(place.rawValue)/revisions", access: Self.readers,
                .init(chinese: "启用过的规则，新的在前", english: "The rule sets that came into force, newest first"),
                answer: .ruleRevisions
            ) { _ in try await revisions() },
            Endpoint(
                .get, "\(place.rawValue)/revisions/{revision}", access: Self.readers,
                .init(chinese: "一份规则的全部文件", english: "The files of one rule set"), parameters: [.revision],
                answer: .ruleRevisionFiles
            ) { call in try await files(call.pathValues["revision"] ?? "") },
            Endpoint(
                .get, "\(place.rawValue)/drafts", access: Self.readers,
                .init(chinese: "规则草稿，新的在前", english: "Drafts of rules, newest first"), answer: .ruleDrafts
            ) { call in try await drafts(call.language) },
            Endpoint(
                .get, "\(place.rawValue)/drafts/{hash}", access: Self.readers,
                .init(chinese: "一份规则草稿，连同文件和试办结果", english: "One draft, with its files and what was found about it"),
                parameters: [.draft], answer: .ruleDraft
            ) { call in try await draft(call) },
        ]
    }

    private func revisions() async throws -> Reply {
        let active = keeper.activeRevision
        let zone = keeper.current.calendar.zone
        let history = try await keeper.history().reversed().enumerated().map { index, activation in
            RuleRevisionRecord(activation, isActive: index == 0 && activation.hash == active, zone)
        }
        return try Self.reply(RuleRevisionRecord.List(revisions: history))
    }

    private func files(_ revision: String) async throws -> Reply {
        let known = Set(try await keeper.history().map(\.hash).filter { $0.hasPrefix(revision) })
        guard known.count == 1, let hash = known.first, let files = try await keeper.files(of: hash) else {
            throw Problem(.unknownRevision(revision))
        }
        return try Self.reply(RuleFileRecord.List(revision: hash, files: files.map { RuleFileRecord($0) }))
    }

    private func drafts(_ language: Language) async throws -> Reply {
        let zone = keeper.current.calendar.zone
        let drafts = try await keeper.drafts().map { RuleDraftDocument($0, zone, language, withFiles: false) }
        return try Self.reply(RuleDraftDocument.List(drafts: drafts))
    }

    private func draft(_ call: Call) async throws -> Reply {
        let hash = call.pathValues["hash"] ?? ""
        guard let draft = try await keeper.draft(hash) else { throw Problem(.unknownDraft(hash)) }
        return try Self.reply(document(draft, call.language))
    }

    func document(_ draft: RuleDraft, _ language: Language) -> RuleDraftDocument {
        RuleDraftDocument(draft, keeper.current.calendar.zone, language, withFiles: true)
    }
}

extension Endpoint.Parameter {
    static let revision = Endpoint.Parameter(
        "revision", in: .path, required: true,
        .init(chinese: "规则编号，或它的开头几位", english: "The revision, or how it begins"))
    static let draft = Endpoint.Parameter(
        "hash", in: .path, required: true,
        .init(chinese: "草稿编号，或它的开头几位", english: "The draft's hash, or how it begins"))
}
