package import RuleModel
package import Texts

/// The words of the page of a request.
package enum RequestWords {
    package static func urgency(_ urgency: Urgency) -> Words {
        .text("request.urgency", ["urgency": .words(.urgency(urgency))])
    }

    package static func round(_ round: Int) -> Words { .text("request.round", ["count": .count(round)]) }
    package static func handledBy(_ who: Words) -> Words { .text("request.handled-by", ["who": .words(who)]) }
    package static func file(_ href: String) -> Link { Link(href, .text("request.file")) }

    package static let unknownEntity = Words.text("request.unknown-entity")
    package static let creditCodeWarning = Notice.warning(.text("request.credit-code-warning"))

    package static func creditCode(_ code: String) -> Definition {
        Definition(.text("request.credit-code"), .plain(code), isCode: true)
    }

    package static func industry(_ industry: Words) -> Definition { Definition(.text("request.industry"), industry) }

    /// The masked phone; `unmask` leads to the whole number, which is recorded.
    package static func contact(_ masked: Words, unmask: String?) -> Definition {
        Definition(
            .text("request.contact"), masked, links: unmask.map { [Link($0, .text("request.show-phone"))] } ?? [],
            remark: unmask.map { _ in .text("request.audited") })
    }

    package static func stewards(_ stewards: [Words]) -> Definition {
        Definition(.text("request.steward"), lines: stewards)
    }

    /// Who did what the platform did by itself.
    package static let system = Words.text("timeline.system")

    package static let keys = [
        KeyHint("j", "k", label: .text("request.key-neighbours")), KeyHint("u", label: .text("request.key-back")),
        KeyHint(".", label: .text("request.key-commands")),
    ]
}
