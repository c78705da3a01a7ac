import Endpoints
import ModuleKit
import ServiceDesk
import Lifecycle
import Store
import TOMLSyntax
import Testing

@Suite("Module switchboard")
struct ModuleSwitchboardTests {
    @Test("A module that is off has no endpoints, no menu and no directory; its data is not touched")
    func switching() {
        let board = ModuleSwitchboard()
        board.install([Plain(), Knowing()], active: ["plain", "knowing"])
        #expect(board.endpoints.map(\.path) == ["/plain", "/knowing"])
        #expect(board.menu.map(\.path) == ["/plain", "/knowing"])
        #expect(board.directory != nil)
        #expect(board.activate(["plain"]))
        #expect(board.endpoints.map(\.path) == ["/plain"])
        #expect(board.menu.map(\.path) == ["/plain"])
        #expect(board.directory == nil)
        #expect(board.all.map(\.isActive) == [true, false])
    }

    @Test("Names of modules that the product does not have change nothing")
    func unknownNames() {
        let board = ModuleSwitchboard()
        board.install([Plain()], active: ["plain"])
        #expect(!board.activate(["plain", "somebody-else"]))
        #expect(board.active.map(\.name) == ["plain"])
    }
}

private struct Plain: ServiceModule {
    let name = "plain"
    let title = BilingualText(chinese: "平", english: "Plain")
    var endpoints: [Endpoint] { [Endpoint(.get, "/\(name)", access: .anyone, title) { _ in .text("") }] }
    var menu: [MenuEntry] { [MenuEntry(.service, path: "/\(name)", title: title, icon: "firm", access: .staff)] }
}

private struct Knowing: ServiceModule {
    let name = "knowing"
    let title = BilingualText(chinese: "知", english: "Knowing")
    var endpoints: [Endpoint] { [Endpoint(.get, "/\(name)", access: .anyone, title) { _ in .text("") }] }
    var menu: [MenuEntry] { [MenuEntry(.service, path: "/\(name)", title: title, icon: "firm", access: .staff)] }
    var directory: (any EntityDirectory)? { Directory() }

    struct Directory: EntityDirectory {
        func profile(creditCode: String?, name: String?, _ sql: any SQLReader) throws(StoreError) -> EntityProfile {
            EntityProfile(creditCode: creditCode, name: name, facts: nil)
        }
    }
}
