import Testing

/// A way to leave the data folder without room.
enum Shortage: CaseIterable, Sendable, CustomTestStringConvertible {
    /// No file of the process may grow: every machine can do that.
    case fileSize
    /// A small disk is full: where disks may be mounted.
    case disk

    var testDescription: String {
        switch self {
        case .fileSize: "no file may grow"
        case .disk: "the disk is full"
        }
    }

    static let all: [Shortage] = SmallDisk.canBeMounted ? allCases : [.fileSize]
}
