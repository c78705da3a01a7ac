import Lifecycle

extension SearchDocument {
    /// What people look for: the number, title, text and entity of a request, and what was said about it since.
    ///
    /// Who asked and how to reach them is left out: it is personal data.
    package static let shipped: Extraction = { stored in
        guard let event = try? stored.event() else { return nil }
        let texts = event.data.searchTexts(of: stored.id.request).filter { !$0.isEmpty }
        return texts.isEmpty ? nil : texts.joined(separator: "\n")
    }
}

extension EventData {
    fileprivate func searchTexts(of number: RequestNumber) -> [String] {
        switch self {
        case .registered(let registration, _):
            [
                number.description, registration.channelNumber ?? "", registration.title ?? "", registration.text,
                registration.entity.name ?? "", registration.entity.creditCode ?? "",
            ]
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
        case .dispatched, .accepted, .closed, .fired: []
        }
    }
}
