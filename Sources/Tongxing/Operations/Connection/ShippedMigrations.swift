import Identity
import Registry
import Store
import Workbench

/// Every migration of this release, in the order in which they are applied.
enum ShippedMigrations {
    static let all: [Migration] =
        CoreSchema.migrations + IdentitySchema.migrations + RegistrySchema.migrations
        + WorkbenchSchema.migrations
}
