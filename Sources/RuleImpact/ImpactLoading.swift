package import Lifecycle

/// Fills columns with requests that come in batches, the next of which is fetched while one is taken in.
package enum ImpactLoading {
    /// - Parameters:
    ///   - next: the requests behind a number, none where there are no more; asked from the first on.
    ///   - progress: told how many requests are taken in.
    package static func columns(
        of assessment: ImpactAssessment, progress: (@Sendable (_ done: Int) -> Void)? = nil,
        next: @escaping @Sendable (_ last: RequestNumber?) async throws -> [ServiceRequest]
    ) async throws -> BacklogColumns {
        var columns = assessment.columns()
        var batch = try await next(nil)
        while let last = batch.last?.number {
            try Task.checkCancellation()
            async let following = next(last)
            for request in batch { columns.append(request) }
            progress?(columns.count)
            batch = try await following
        }
        return columns
    }
}
