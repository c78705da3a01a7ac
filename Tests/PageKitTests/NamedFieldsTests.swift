import Mustache
import PageKit
import Testing
import Texts

@Suite("Views that name their fields themselves")
struct NamedFieldsTests {
    private static func views() -> [any MustacheParent] {
        [
            InboxRow(
                href: "/r", title: "停电", facts: ["甲"], signal: .notStarted, dueFacts: ["乙"], chips: [Chip("丙")],
                track: "丁", handler: "戊", next: Link("/n", "己"), isNew: true, isWarned: true),
            Signal.notStarted, Chip("庚", .go, icon: .done), Link("/l", "辛"),
        ]
    }

    @Test("Every field is found under its name, and nothing else", arguments: 0..<4)
    func fields(index: Int) {
        let view = Self.views()[index]
        for case (let name?, let value) in Mirror(reflecting: view).children {
            let isThere =
                Mirror(reflecting: value).displayStyle != .optional || !Mirror(reflecting: value).children.isEmpty
            let found = view.child(named: name)
            #expect((found != nil) == isThere, "\(type(of: view)).\(name)")
            #expect(found.map { "\($0)" } ?? "nil" == unwrapped(value), "\(type(of: view)).\(name)")
        }
        #expect(view.child(named: "nobody") == nil)
    }

    private func unwrapped(_ value: Any) -> String {
        let mirror = Mirror(reflecting: value)
        guard mirror.displayStyle == .optional else { return "\(value)" }
        return mirror.children.first.map { "\($0.value)" } ?? "nil"
    }
}
