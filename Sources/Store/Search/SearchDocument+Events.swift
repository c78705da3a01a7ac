import Lifecycle
import RuleModel

extension SearchDocument {
    /// What people look for: the number, title, text and entity of a request, and what was said about it since.
    ///
    /// Who asked and how to reach them is left out: it is personal data.
    package static let shipped: Extraction = { stored in
        let texts = searchTexts(of: stored).filter { !$0.isEmpty }
        return texts.isEmpty ? nil : texts.joined(separator: "\n")
    }

    private static func searchTexts(of stored: StoredEvent) -> [String] {
        switch stored.record.name {
        case .registered: (try? RegisteredTexts(stored))?.texts(of: stored.id.request) ?? []
        case .dispatched, .accepted, .closed, .fired: []
        default: (try? stored.event())?.data.searchTexts ?? []
        }
    }
}

/// The texts of a registration without the rest of it: facts and proposal take ten times as long to read.
private struct RegisteredTexts: Decodable {
    struct Data: Decodable {
        var registration: Registration

        private enum CodingKeys: String, CodingKey { case registration = "_0" }
    }

    struct Registration: Decodable {
        var channelNumber: String?
        var title: String?
        var text: String
        var entity: Entity
    }

    struct Entity: Decodable {
        var name: String?
        var creditCode: String?
    }

    var registered: Data

    init(_ stored: StoredEvent) throws(StoreError) { self = try JSONReader.value(stored.record.data) }

    func texts(of number: RequestNumber) -> [String] {
        let registration = registered.registration
        return [
            number.description, registration.channelNumber ?? "", registration.title ?? "", registration.text,
            registration.entity.name ?? "", registration.entity.creditCode ?? "",
        ]
    }
}

extension EventData {
    /// What was said since the registration.
    fileprivate var searchTexts: [String] {
        switch self {
        case .classified(let classification, _):
            [classification.entity?.name ?? "", classification.entity?.creditCode ?? ""]
        case .answered(let answer): [answer.text]
        case .returned(let reason, _), .reviewRefused(let reason), .reopened(let reason), .rejected(let reason):
            [reason]
        case .contacted(let text), .noted(let text), .suspended(let text), .progressed(let text): [text]
        case .resumed(let text, _), .concluded(_, let text): [text]
        case .reviewed(let text), .reported(_, let text): [text ?? ""]
        case .calledBack(let callback): [callback.text ?? ""]
        case .withdrawn(let reason): [reason ?? ""]
        case .registered, .dispatched, .accepted, .closed, .fired: []
        }
    }
}
