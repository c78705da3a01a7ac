import Mustache
import TOMLSyntax
import Texts

@testable import PageKit

/// Follows a template over real values the way it is rendered, and notes what would silently come out empty or wrong.
struct TemplateWalk {
    /// What is wrong, each once.
    private(set) var faults: Set<String> = []
    /// Sections that a value opened, as `template: name`.
    private(set) var entered: Set<String> = []
    private let templates: [String: [TemplateNode]]

    init(_ language: Language) throws {
        templates = try Templates.all.mapValues {
            try TemplateReader.nodes(TemplateText($0).text(in: language, from: .shipped))
        }
    }

    /// Every section of every template, as `template: name`, for comparison with `entered`.
    var sections: Set<String> {
        var found: Set<String> = []
        func collect(_ nodes: [TemplateNode], _ template: String) {
            for node in nodes {
                switch node {
                case .section(let name, let isInverted, let body):
                    if !isInverted { found.insert("\(template): \(name)") }
                    collect(body, template)
                case .partial(_, let blocks): blocks.values.forEach { collect($0, template) }
                case .block(_, let body): collect(body, template)
                case .text, .value: break
                }
            }
        }
        for (name, nodes) in templates { collect(nodes, name) }
        return found
    }

    mutating func walk(_ page: any Page) {
        let name = type(of: page).template
        guard let nodes = templates[name] else {
            faults.insert("there is no template \(name)")
            return
        }
        walk(nodes, [page], name, [:])
    }

    private typealias Blocks = [String: (template: String, body: [TemplateNode])]

    private mutating func walk(_ nodes: [TemplateNode], _ stack: [Any], _ template: String, _ blocks: Blocks) {
        for node in nodes {
            switch node {
            case .text: break
            case .value(let name, let isRaw): check(name, isRaw, stack, template)
            case .section(let name, let isInverted, let body):
                walkSection(name, isInverted, body, stack, template, blocks)
            case .block(let name, let body):
                let override = blocks[name]
                walk(override?.body ?? body, stack, override?.template ?? template, blocks)
            case .partial(let name, let own):
                guard let nodes = templates[name] else {
                    faults.insert("\(template): there is no partial \(name)")
                    continue
                }
                walk(nodes, stack, name, blocks.merging(own.mapValues { (template, $0) }) { outer, _ in outer })
            }
        }
    }

    private mutating func walkSection(
        _ name: String, _ isInverted: Bool, _ body: [TemplateNode], _ stack: [Any], _ template: String, _ blocks: Blocks
    ) {
        let (path, transform) = Self.parts(name)
        let value = look(path, stack, template)
        let isOpen = Self.opens(value, transform: transform)
        guard isOpen != isInverted else { return }
        if !isInverted { entered.insert("\(template): \(name)") }
        if isInverted || transform != nil || value is Bool {
            walk(body, stack, template, blocks)
        } else if let array = value.map({ Mirror(reflecting: $0) }), array.displayStyle == .collection {
            for child in array.children { walk(body, stack + [child.value], template, blocks) }
        } else if let value {
            walk(body, stack + [value], template, blocks)
        }
    }

    private mutating func check(_ name: String, _ isRaw: Bool, _ stack: [Any], _ template: String) {
        let value = look(name, stack, template)
        guard let value else { return }
        if isRaw, !(value is any Drawing) { faults.insert("\(template): {{{\(name)}}} is no drawing") }
        let isPrintable =
            value is String || value is Int || value is any MustacheCustomRenderable
            || Mirror(reflecting: value).displayStyle == .enum
        if !isPrintable { faults.insert("\(template): {{\(name)}} is a \(type(of: value)), which prints no text") }
        if !isRaw, value is any Drawing { faults.insert("\(template): {{\(name)}} would escape a drawing") }
    }

    /// The value of a name; notes one that no value on the way has, and one that would be taken from further out.
    private mutating func look(_ name: String, _ stack: [Any], _ template: String) -> Any? {
        if name == "." { return stack.last }
        let isLocal = name.hasPrefix(".")
        let path = name.split(separator: ".").map(String.init)
        let frames = isLocal ? [stack[stack.count - 1]] : Array(stack.reversed())
        let holders = frames.compactMap { Self.child(path[0], of: $0) }
        guard let found = holders.first else {
            faults.insert("\(template): no value has a field \(name)")
            return nil
        }
        if holders.count > 1, Mirror(reflecting: found).displayStyle == .optional {
            faults.insert("\(template): \(name) would be taken from further out where it is nil")
        }
        return path.dropFirst().reduce(Self.unwrapped(found)) { value, step in
            guard let value else { return nil }
            guard let child = Self.child(step, of: value) else {
                faults.insert("\(template): no value has a field \(name)")
                return nil
            }
            return Self.unwrapped(child)
        }
    }

    private static func parts(_ name: String) -> (path: String, transform: String?) {
        guard let open = name.firstIndex(of: "(") else { return (name, nil) }
        return (String(name[name.index(after: open)...].dropLast()), String(name[..<open]))
    }

    private static func opens(_ value: Any?, transform: String?) -> Bool {
        guard let value else { return false }
        let mirror = Mirror(reflecting: value)
        if transform == "empty" { return mirror.children.isEmpty }
        if mirror.displayStyle == .collection { return !mirror.children.isEmpty }
        return value as? Bool ?? true
    }

    private static func child(_ name: String, of value: Any) -> Any? {
        Mirror(reflecting: value).children.first { $0.label == name }?.value
    }

    private static func unwrapped(_ value: Any) -> Any? {
        let mirror = Mirror(reflecting: value)
        return mirror.displayStyle == .optional ? mirror.children.first?.value : value
    }
}
