package import Endpoints
package import ServiceDesk
import Synchronization

/// Which modules are on: everything that depends on that asks here, so that a switch holds for all of it at once.
package final class ModuleSwitchboard: Sendable {
    private struct State {
        var installed: [any ServiceModule] = []
        var active: Set<String> = []
    }

    private let state = Mutex(State())

    package init() {}

    /// Sets the modules of the product and which of them are on.
    package func install(_ modules: [any ServiceModule], active: Set<String>) {
        state.withLock { $0 = State(installed: modules, active: active) }
    }

    /// Switches modules on and off.
    ///
    /// - Returns: whether anything changed.
    package func activate(_ names: Set<String>) -> Bool {
        state.withLock { state in
            defer { state.active = names }
            return !state.active.symmetricDifference(names).isDisjoint(with: state.installed.map(\.name))
        }
    }

    /// The modules that are on, in the order of their installation.
    package var active: [any ServiceModule] {
        state.withLock { state in state.installed.filter { state.active.contains($0.name) } }
    }

    /// Every module with whether it is on.
    package var all: [(module: any ServiceModule, isActive: Bool)] {
        state.withLock { state in state.installed.map { ($0, state.active.contains($0.name)) } }
    }

    package var endpoints: [Endpoint] { active.flatMap(\.endpoints) }
    package var operations: [Endpoint] { active.flatMap(\.operations) }
    package var menu: [MenuEntry] { active.flatMap(\.menu) }
    /// Who entities are, by the first active module that knows.
    package var directory: (any EntityDirectory)? {
        for module in active { if let directory = module.directory { return directory } }
        return nil
    }
}
