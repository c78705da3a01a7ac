package import Endpoints
package import ServiceDesk
package import Store
package import TOMLSyntax

/// A part of the product that operations switch on and off: its data stays, everything else of it comes and goes.
///
/// Modules know each other only through events and the desk's facades; each brings its own migrations, endpoints,
/// pages, menu entries and directory.
package protocol ServiceModule: Sendable {
    /// The name in `modules.<name>` of the configuration.
    var name: String { get }
    var title: BilingualText { get }
    /// Applied at start whether the module is on or off, so that switching it on needs no restart.
    var migrations: [Migration] { get }
    /// Routes of the API and pages, present while the module is on.
    var endpoints: [Endpoint] { get }
    /// What operations alone do with the module's data, on the local socket while the module is on.
    var operations: [Endpoint] { get }
    var menu: [MenuEntry] { get }
    /// Who the entities are, where the module knows; nil for the others.
    var directory: (any EntityDirectory)? { get }
}

extension ServiceModule {
    package var migrations: [Migration] { [] }
    package var endpoints: [Endpoint] { [] }
    package var operations: [Endpoint] { [] }
    package var menu: [MenuEntry] { [] }
    package var directory: (any EntityDirectory)? { nil }
}
