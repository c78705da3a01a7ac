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
    init(_ view: Any) { fields = Self.fields(of: Mirror(reflecting: view)) }

    private init(_ mirror: Mirror) { fields = Self.fields(of: mirror) }

    func child(named name: String) -> Any? {
        guard let field = fields[name] else { return nil }
        if isPrepared.insert(name).inserted { fields[name] = Self.prepared(field) }
        return fields[name]
    }

    private static func fields(of mirror: Mirror) -> [String: Any] {
        var fields: [String: Any] = [:]
        for case (let label?, let value) in mirror.children { fields[label] = value }
        return fields
    }

    /// Nil for a value that is not there; texts, numbers and what renders itself as they are.
    private static func prepared(_ value: Any) -> Any? {
        if value is String || value is Bool || value is Int || value is any MustacheCustomRenderable { return value }
        let mirror = Mirror(reflecting: value)
        switch mirror.displayStyle {
        case .optional: return mirror.children.first.flatMap { prepared($0.value) }
        case .collection: return mirror.children.compactMap { prepared($0.value) }
        case .struct where !isShownByItself(value): return ReflectedView(mirror)
        default: return value
        }
    }

    private static func isShownByItself(_ value: Any) -> Bool {
        value is any CustomStringConvertible || value is any MustacheParent
            || value is any MustacheCustomRepresentation
    }
}
