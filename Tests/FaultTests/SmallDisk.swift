import Foundation
import Glibc

/// A disk of its own in memory, which a filler fills.
final class SmallDisk: Sendable {
    let path: String
    private var filler: String { "\(path)/filler" }

    /// Whether this machine lets us mount.
    static let canBeMounted: Bool = {
        let disk = try? SmallDisk()
        return disk != nil
    }()

    init() throws {
        path = FileManager.default.temporaryDirectory.appending(path: "disk-\(UUID().uuidString.prefix(8))").path()
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        guard mount("tmpfs", path, "tmpfs", 0, "size=96m") == 0 else {
            rmdir(path)
            throw POSIXError(.EPERM)
        }
    }

    deinit {
        umount2(path, CInt(MNT_DETACH))
        rmdir(path)
    }

    /// Takes all the room that is left.
    func fill() throws {
        let descriptor = open(filler, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw POSIXError(.EIO) }
        defer { close(descriptor) }
        for size in [1 << 20, 4_096] {
            let block = [UInt8](repeating: 0, count: size)
            while write(descriptor, block, block.count) == block.count {}
        }
    }

    func makeRoom() { unlink(filler) }
}
