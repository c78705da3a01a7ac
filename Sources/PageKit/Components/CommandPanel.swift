package import Texts

/// What can be done now: one open form, the rest as links, and what cannot be done and why.
package struct CommandPanel: Hashable, Sendable {
    package let open: OpenCommand?
    package let others: [CommandLink]
    package let refused: [RefusedCommand]
    package let refusedCount: Count

    /// The command that the next due clock asks for is `open`.
    package init(open: OpenCommand?, others: [CommandLink], refused: [RefusedCommand]) {
        self.open = open
        self.others = others
        self.refused = refused
        refusedCount = Count(refused.count)
    }
}

/// The command whose form stands open.
package struct OpenCommand: Hashable, Sendable {
    /// Nil where the label of the only field says it.
    package var name: Words?
    /// One line of consequence.
    package var consequence: Words?
    package var form: FormView

    package init(_ name: Words? = nil, consequence: Words? = nil, form: FormView) {
        self.name = name
        self.consequence = consequence
        self.form = name.map(form.below) ?? form
    }
}

/// A command on a page of its own.
package struct CommandLink: Hashable, Sendable {
    package var href: String
    package var name: Words
    /// The letter after `.`; nil where it has none.
    package var key: String?
    package var consequence: Words?

    package init(_ href: String, _ name: Words, key: String? = nil, consequence: Words? = nil) {
        self.href = href
        self.name = name
        self.key = key
        self.consequence = consequence
    }
}

/// A command that is not possible now.
package struct RefusedCommand: Hashable, Sendable {
    package var name: Words
    package var reason: Words
    package var rule: RuleLink?

    package init(_ name: Words, because reason: Words, rule: RuleLink? = nil) {
        self.name = name
        self.reason = reason
        self.rule = rule
    }
}
