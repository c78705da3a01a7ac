package import Endpoints
import Identity
import Store
import TOMLSyntax

/// The one table from errors of the house to problem documents.
package enum HouseProblems {
    /// The problem for an error; nil for one that nobody expected.
    package static func explain(_ error: any Error) -> Problem? {
        switch error {
        case let error as StoreError: explain(store: error)
        case AccountError.store(let error): explain(store: error)
        default: nil
        }
    }

    private static func explain(store error: StoreError) -> Problem? {
        let detail = BilingualText(chinese: error.chinese, english: error.english)
        switch error {
        case .busy: return .unavailable(detail, seconds: 1)
        case .diskFull:
            return Problem(
                507, "disk-full", title: .init(chinese: "磁盘已满", english: "The disk is full"), detail: detail,
                headers: ["Retry-After": "30"])
        case .constraint:
            return Problem(
                409, "conflict", title: .init(chinese: "与已有数据冲突", english: "A conflict with what is there"),
                detail: detail)
        case _ where error.isTransient: return .unavailable(detail, seconds: 10)
        default: return nil
        }
    }
}
