package import Endpoints
package import ModuleKit
package import ServiceDesk
package import Store
package import TOMLSyntax

/// The market entities of the zone: who they are, who looks after them, and how the register is brought up to date.
package struct RegistryModule: ServiceModule {
    let context: RegistryContext

    /// - Parameters:
    ///   - desk: the requests of an enterprise, and the rules by which somebody looks after it.
    ///   - shell: the frame of staff pages.
    package init(database: any Database, desk: ServiceDesk, shell: any PageShell) {
        context = RegistryContext(
            database: database, registry: EnterpriseRegistry(database: database), desk: desk, shell: shell)
    }

    package var name: String { "registry" }
    package var title: BilingualText { .init(chinese: "企业名录", english: "Enterprise registry") }
    package var migrations: [Migration] { RegistrySchema.migrations }
    package var directory: (any EntityDirectory)? { EnterpriseDirectory() }

    package var menu: [MenuEntry] {
        [
            MenuEntry(
                .service, path: "/enterprises", title: .init(chinese: "企业档案", english: "Enterprises"), icon: "firm",
                access: .staff)
        ]
    }

    package var operations: [Endpoint] { context.lists.endpoints }

    package var endpoints: [Endpoint] {
        EnterpriseReading(context: context).endpoints + EnterpriseChanging(context: context).endpoints
            + EnterprisePages(context: context).endpoints + ImportPages(context: context).endpoints
            + ContactPages(context: context).endpoints + EditPages(context: context).endpoints
    }
}
