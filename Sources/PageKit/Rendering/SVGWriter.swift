/// Writes SVG elements; values of attributes and texts are escaped, numbers have at most one decimal place.
struct SVGWriter {
    private(set) var markup = ""

    /// An element without content.
    mutating func element(_ name: String, _ attributes: KeyValuePairs<String, SVGValue>) {
        open(name, attributes, end: "/>")
    }

    /// An element with text; a muted note follows it, and the pointer shows the whole of it, where they are given.
    mutating func text(
        _ text: String, _ attributes: KeyValuePairs<String, SVGValue>, note: String? = nil, whole: String? = nil
    ) {
        open("text", attributes, end: ">")
        if let whole { markup += "<title>\(HTMLText.escaped(whole))</title>" }
        markup += HTMLText.escaped(text)
        if let note { markup += #"<tspan class="mut" dx="8">\#(HTMLText.escaped(note))</tspan>"# }
        markup += "</text>"
    }

    /// An element around what the body writes.
    mutating func group(
        _ name: String, _ attributes: KeyValuePairs<String, SVGValue>, _ body: (inout SVGWriter) -> Void
    ) {
        open(name, attributes, end: ">")
        body(&self)
        markup += "</\(name)>"
    }

    /// An element whose content is text, such as `title`.
    mutating func label(_ name: String, id: String, _ text: String) {
        markup += #"<\#(name) id="\#(HTMLText.escaped(id))">\#(HTMLText.escaped(text))</\#(name)>"#
    }

    private mutating func open(_ name: String, _ attributes: KeyValuePairs<String, SVGValue>, end: String) {
        markup += "<\(name)"
        for (key, value) in attributes { markup += #" \#(key)="\#(HTMLText.escaped(value.text))""# }
        markup += end
    }
}

/// The value of an attribute of a drawing.
enum SVGValue: ExpressibleByStringInterpolation, ExpressibleByFloatLiteral {
    case text(String)
    case length(Double)

    init(stringLiteral value: String) { self = .text(value) }
    init(floatLiteral value: Double) { self = .length(value) }

    var text: String {
        switch self {
        case .text(let text): text
        case .length(let length): Self.short(length)
        }
    }

    /// With one decimal place, none where it is nought.
    static func short(_ length: Double) -> String {
        let tenths = Int((length * 10).rounded())
        let sign = tenths < 0 ? "-" : ""
        let rest = tenths.magnitude % 10
        return rest == 0 ? "\(sign)\(tenths.magnitude / 10)" : "\(sign)\(tenths.magnitude / 10).\(rest)"
    }
}
