/// What a verification of the chains found.
package struct ChainReport: Hashable, Sendable {
    package var auditEntries: Int64 = 0
    package var events: Int64 = 0
    /// The end of the audit chain, to be exported and checked against next time.
    package var head: AuditHead = .none
    /// The first ``faultLimit`` faults, in the order in which they were met.
    package var faults: [ChainFault] = []
    /// How many faults there are in all.
    package var faultCount = 0

    package static let faultLimit = 1000

    package init() {}

    package var isSound: Bool { faultCount == 0 }

    mutating func add(_ fault: ChainFault) {
        faultCount += 1
        if faults.count < Self.faultLimit { faults.append(fault) }
    }
}
