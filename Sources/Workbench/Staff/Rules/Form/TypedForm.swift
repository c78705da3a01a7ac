import Endpoints
import Texts

/// A form that was not written into the text: everything that was typed, and what is wrong with it.
struct TypedForm {
    private let form: FormFields
    let faults: [FormFault]

    init(_ form: FormFields, _ faults: [FormFault]) {
        self.form = form
        self.faults = faults
    }

    /// The rule that the form was of.
    var rule: String? { form["form-rule"] }

    /// What was typed into a field; nil where the form had none of that name.
    func value(of field: String) -> String? { form["set.\(field)"] }

    func isTicked(_ field: String) -> Bool { form["set.\(field)"] != nil }

    func fault(at field: String) -> Words? { faults.first { $0.field == field }?.words }
}
