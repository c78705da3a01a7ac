package import Texts

/// Where an answer is written.
package enum FieldInput: Hashable, Sendable {
    case line(LineInput)
    case area(AreaInput)
    case select(SelectInput)
    case choices(ChoiceInput)
    case file(FileInput)
    case tick(TickInput)

    var line: LineInput? { if case .line(let input) = self { input } else { nil } }
    var area: AreaInput? { if case .area(let input) = self { input } else { nil } }
    var select: SelectInput? { if case .select(let input) = self { input } else { nil } }
    var choices: ChoiceInput? { if case .choices(let input) = self { input } else { nil } }
    var file: FileInput? { if case .file(let input) = self { input } else { nil } }
    var tick: TickInput? { if case .tick(let input) = self { input } else { nil } }
}

/// One line of text.
package struct LineInput: Hashable, Sendable {
    /// How wide the answer is expected to be.
    package enum Width: String, Hashable, Sendable, CaseIterable {
        case full, middle, short
    }

    /// The HTML type: `text`, `tel`, `password`, `date`, `search`.
    package var type: String
    package var value: String
    package var isRequired: Bool
    package var autocomplete: String?
    package var inputMode: String?
    package var maximum: Int?

    /// The CSS classes of width and face.
    package let classes: String

    package init(
        type: String = "text", value: String = "", width: Width = .full, isCode: Bool = false,
        isRequired: Bool = false, autocomplete: String? = nil, inputMode: String? = nil, maximum: Int? = nil
    ) {
        self.type = type
        self.value = value
        self.isRequired = isRequired
        self.autocomplete = autocomplete
        self.inputMode = inputMode
        self.maximum = maximum
        let classes: String =
            switch width {
            case .full: "in"
            case .middle: "in w-20"
            case .short: "in w-12"
            }
        self.classes = isCode ? "\(classes) mono" : classes
    }
}

/// Several lines of text.
package struct AreaInput: Hashable, Sendable {
    package var value: String
    package var isRequired: Bool
    /// The greatest number of characters; shown with the number written so far.
    package var maximum: Count?
    package var written: Count

    package init(_ value: String = "", isRequired: Bool = false, maximum: Int? = nil) {
        self.value = value
        self.isRequired = isRequired
        self.maximum = maximum.map { Count($0) }
        written = Count(value.count)
    }
}

/// One value out of a list.
package struct SelectInput: Hashable, Sendable {
    package var options: [Option]

    package init(_ options: [Option]) { self.options = options }
}

/// One value, or several, out of a few that are all shown.
package struct ChoiceInput: Hashable, Sendable {
    /// A choice with the id that labels and the error summary refer to.
    package struct Choice: Hashable, Sendable {
        package var id: String
        package let value: String
        package let label: Words
        package let isChosen: Bool
    }

    /// `radio` or `checkbox`.
    package let type: String
    package private(set) var options: [Choice]

    package init(_ options: [Option], isSeveral: Bool = false) {
        type = isSeveral ? "checkbox" : "radio"
        self.options = options.map { Choice(id: "", value: $0.value, label: $0.label, isChosen: $0.isChosen) }
    }

    /// The same choices, each with the field's id and its number.
    func identified(by id: String) -> ChoiceInput {
        var input = self
        for index in input.options.indices { input.options[index].id = "\(id)-\(index + 1)" }
        return input
    }
}

/// Files to send along.
package struct FileInput: Hashable, Sendable {
    /// What the browser offers, such as `.csv,text/csv`.
    package var accept: String?
    package var isSeveral: Bool

    package init(accept: String? = nil, isSeveral: Bool = false) {
        self.accept = accept
        self.isSeveral = isSeveral
    }
}

/// A yes or no.
package struct TickInput: Hashable, Sendable {
    package var isTicked: Bool

    package init(_ isTicked: Bool) { self.isTicked = isTicked }
}
