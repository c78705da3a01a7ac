import Glibc
import Settings

/// Whether the disk of the data folder has room.
enum DiskCheck {
    private static let scarce: UInt64 = 1 << 30
    private static let exhausted: UInt64 = 100 << 20

    static func findings(_ settings: ServiceSettings) -> [Finding] {
        var path = settings.dataDirectory
        if !InputFile.exists(path) { path = "." }
        var status = statvfs()
        guard statvfs(path, &status) == 0 else {
            return [.fault(.disk, "查不到 \(path) 的可用空间。", "The free space of \(path) cannot be told.")]
        }
        let free = UInt64(status.f_bavail) * UInt64(status.f_frsize)
        return [finding(free: free, path)]
    }

    static func finding(free: UInt64, _ path: String) -> Finding {
        let megabytes = free >> 20
        if free < exhausted {
            return .fault(
                .disk, "\(path) 只剩 \(megabytes) MiB，很快会停止受理；请腾出空间。",
                "\(path) has \(megabytes) MiB left and soon nothing can be written; make room.")
        }
        if free < scarce {
            return .warning(
                .disk, "\(path) 只剩 \(megabytes) MiB；请腾出空间。", "\(path) has \(megabytes) MiB left; make room.")
        }
        return .ok(.disk, "\(path) 有 \(megabytes) MiB 可用。", "\(path) has \(megabytes) MiB free.")
    }
}
