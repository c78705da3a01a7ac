package import Endpoints
import Identity
import ModuleKit
import Store

/// Errors of the house as problem documents, for the doors.
package enum HouseProblems {
    /// The problem for an error; nil for one that nobody expected.
    package static func explain(_ error: any Error) -> Problem? {
        switch error {
        case let error as StoreError: .explaining(error)
        case AccountError.store(let error): .explaining(error)
        default: nil
        }
    }
}
