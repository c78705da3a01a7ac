package import Texts

/// A form that changes something: what it asks, what it carries, and the one button that names the act.
package struct FormView: Hashable, Sendable {
    package let action: String
    package let csrf: String
    package let hidden: [HiddenField]
    package private(set) var fields: [Field]
    package let submit: Words
    /// Further buttons of the same form, such as 改为备注提交.
    package let otherSubmits: [Option]
    package let cancel: Link?
    package let isUpload: Bool
    /// Whether its button is the one primary button of the page.
    package let isPrimary: Bool
    /// The faulty fields; nil where there are none.
    package let errors: ErrorSummary?

    /// `formErrors` are faults that belong to no field; `prefix` keeps the ids of two forms on one page apart.
    package init(
        _ action: String, csrf: String, hidden: [HiddenField] = [], fields: [Field], submit: Words,
        otherSubmits: [Option] = [], cancel: Link? = nil, formErrors: [Words] = [], prefix: String = "f",
        isPrimary: Bool = true
    ) {
        let fields = fields.map { $0.prefixed(prefix) }
        self.action = action
        self.csrf = csrf
        self.hidden = hidden
        self.fields = fields
        self.submit = submit
        self.otherSubmits = otherSubmits
        self.cancel = cancel
        self.isPrimary = isPrimary
        isUpload = fields.contains { $0.file != nil }
        errors = ErrorSummary(fields, formErrors)
    }

    /// The form below a heading: a field that is called the same shows no label of its own.
    func below(_ heading: Words) -> FormView {
        var form = self
        for index in fields.indices where fields[index].label == heading { form.fields[index].isLabelHidden = true }
        return form
    }
}
