import Mustache

/// A view of a page whose fields are found by reflection once, not again for each name in a template.
///
/// Templates look a name up in every view around it; by reflection alone that took half of the time of a list.
final class ReflectedView: MustacheParent {
    /// What is there by name; a field without a value is not, so that a template looks further out.
    private var fields: [String: Any]
    /// Whether the field is in the form that templates take.
    private var isPrepared: Set<String> = []

    /// Reflects a plain value; nested ones when they are asked for.
    init(_ view: Any) {
        fields = [:]
        for case (let label?, let value) in Mirror(reflecting: view).children { fields[label] = value }
    }

    func child(named name: String) -> Any? {
        guard let field = fields[name] else { return nil }
        if isPrepared.insert(name).inserted { fields[name] = Self.prepared(field) }
        return fields[name]
    }

    /// Nil for a value that is not there; texts, numbers and what renders itself as they are.
    private static func prepared(_ value: Any) -> Any? {
        switch FieldForm.of(value) {
        case .whole: value
        case .optional: (value as? any OptionalField)?.content.flatMap(prepared)
        case .list: (value as? any ListField)?.elements.compactMap(prepared)
        case .view: ReflectedView(value)
        }
    }
}
