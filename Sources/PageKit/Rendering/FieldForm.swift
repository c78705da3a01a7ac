import Mustache
import Synchronization

/// How the values of a type are handed to a template.
enum FieldForm {
    /// As they are: texts, numbers, what renders itself.
    case whole
    case optional
    case list
    /// By their fields.
    case view

    /// Found out once for each type: asking a value for its protocols takes longer than all the rest.
    private static let known = Mutex<[ObjectIdentifier: FieldForm]>([:])

    static func of(_ value: Any) -> FieldForm {
        let type = ObjectIdentifier(type(of: value))
        if let form = known.withLock({ $0[type] }) { return form }
        let form = FieldForm(value)
        known.withLock { $0[type] = form }
        return form
    }

    private init(_ value: Any) {
        if value is any OptionalField {
            self = .optional
        } else if value is any ListField {
            self = .list
        } else {
            self = Mirror(reflecting: value).displayStyle == .struct && !Self.isShownByItself(value) ? .view : .whole
        }
    }

    private static func isShownByItself(_ value: Any) -> Bool {
        value is any CustomStringConvertible || value is any MustacheParent
            || value is any MustacheCustomRepresentation || value is any MustacheCustomRenderable
    }
}

/// A field that may have no value.
protocol OptionalField {
    var content: Any? { get }
}

extension Optional: OptionalField {
    var content: Any? { map { $0 as Any } }
}

/// A field with any number of values.
protocol ListField {
    var elements: [Any] { get }
}

extension Array: ListField {
    var elements: [Any] { map { $0 as Any } }
}
