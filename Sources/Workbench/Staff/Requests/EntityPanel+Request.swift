import Identity
import Lifecycle
import PageKit
import RuleModel
import Texts

extension EntityPanel {
    /// Who asks, with the contact masked.
    ///
    /// - Parameters:
    ///   - unmask: where the whole number can be asked for; nil where the person may not.
    ///   - hasFiles: whether the module that keeps a file an enterprise is on.
    init(_ request: ServiceRequest, unmask: String?, hasFiles: Bool) {
        let entity = request.entity
        let kind = entity.facts?["entity.kind"].flatMap { if case .text(let name) = $0 { name } else { nil } }
        let file = entity.creditCode.flatMap { hasFiles && entity.isKnown ? "/enterprises/\($0)" : nil }
        self.init(
            heading: kind.map { .entityKind(EntityKind(rawValue: $0)) } ?? .text("request.entity"),
            name: entity.name ?? entity.creditCode ?? "", file: file.map(RequestWords.file),
            notices: Self.notices(entity), facts: Self.facts(request, unmask: unmask))
    }

    private static func notices(_ entity: EntityProfile) -> [Notice] {
        var notices: [Notice] = []
        if !entity.isKnown { notices.append(.information(RequestWords.unknownEntity)) }
        if let code = entity.creditCode, let read = try? CreditCode(code), !read.hasValidCheckDigit {
            notices.append(RequestWords.creditCodeWarning)
        }
        return notices
    }

    private static func facts(_ request: ServiceRequest, unmask: String?) -> [Definition] {
        var facts: [Definition] = []
        if let code = request.entity.creditCode { facts.append(RequestWords.creditCode(code)) }
        if case .text(let section)? = request.entity.facts?["entity.section"] {
            facts.append(RequestWords.industry(.section(section)))
        }
        if let contact = request.registration.contact {
            let masked = contact.phone.map { PhoneMask.masked($0) }
            facts.append(
                RequestWords.contact(
                    .plain([contact.name.map(NameMask.masked), masked].compactMap { $0 }.joined(separator: " ")),
                    unmask: masked == nil ? nil : unmask))
        }
        let stewards = request.proposal.coverage.units.map { Words.plain($0.rawValue) }
        if !stewards.isEmpty { facts.append(RequestWords.stewards(stewards)) }
        return facts
    }
}

/// Names of people as those see them who have not asked for the whole.
enum NameMask {
    /// The first character, the rest hidden: `沈**`.
    static func masked(_ name: String) -> String {
        guard let first = name.first else { return "" }
        return String(first) + String(repeating: "*", count: min(2, max(1, name.count - 1)))
    }
}
