import Foundation
import Glibc

/// A disk of its own in memory with little room; goes with its owner.
final class SmallFolder {
    let path: String

    /// Nil where this machine lets nobody mount.
    init?(bytes: Int) {
        path = FileManager.default.temporaryDirectory.appending(path: "small-\(UUID().uuidString.prefix(8))").path()
        guard mkdir(path, 0o700) == 0 else { return nil }
        guard mount("tmpfs", path, "tmpfs", 0, "size=\(bytes)") == 0 else {
            rmdir(path)
            return nil
        }
    }

    deinit {
        umount2(path, CInt(MNT_DETACH))
        rmdir(path)
    }
}
