import Glibc

/// The machine's clock, for records of the engine itself; nothing is decided by it.
enum SystemTime {
    static func microseconds() -> Int64 {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        return Int64(time.tv_sec) * 1_000_000 + Int64(time.tv_nsec) / 1_000
    }
}
