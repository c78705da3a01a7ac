package import Texts

/// What was typed into a form and what there is to say about it, by the names of the fields.
package struct FormAnswers: Hashable, Sendable {
    package var values: [String: String]
    package var errors: [String: Words]
    package var warnings: [String: Words]

    package init(_ values: [String: String] = [:], errors: [String: Words] = [:], warnings: [String: Words] = [:]) {
        self.values = values
        self.errors = errors
        self.warnings = warnings
    }

    /// What was typed; empty where nothing was.
    package func value(_ name: String) -> String { values[name] ?? "" }

    func remarks(_ name: String, hint: Words? = nil, isOptional: Bool = false) -> FieldRemarks {
        FieldRemarks(hint: hint, error: errors[name], warning: warnings[name], isOptional: isOptional)
    }

    /// The options with the one chosen that was typed; the first where nothing was and `choosesFirst` says so.
    func chosen(_ name: String, among options: [Option], choosesFirst: Bool = false) -> [Option] {
        let typed = values[name]
        return options.enumerated().map { index, option in
            Option(
                option.value, option.label,
                isChosen: typed.map { $0 == option.value } ?? (option.isChosen || choosesFirst && index == 0))
        }
    }
}

extension Option {
    /// Options whose labels are texts of a family: `family("outcome", ["resolved"])` is labelled `outcome.resolved`.
    static func family(_ family: String, _ values: [String]) -> [Option] {
        values.map { Option($0, .text("\(family).\($0)")) }
    }
}
