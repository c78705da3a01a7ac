#if canImport(Glibc)
    import Glibc

    /// What the kernel says of this process, under the names that dashboards expect (`process_…`).
    package enum ProcessMetrics {
        /// A collector for `PrometheusMetrics`; empty where `/proc` cannot be read.
        @Sendable package static func collect() -> [CollectedFamily] {
            [processorTime, residentMemory, openFiles].compactMap { $0 }
        }

        private static var processorTime: CollectedFamily? {
            var time = timespec()
            guard clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time) == 0 else { return nil }
            let seconds = Double(time.tv_sec) + Double(time.tv_nsec) / 1_000_000_000
            return .counter("process_cpu_seconds", help: "Processor time used, user and system.", seconds)
        }

        private static var residentMemory: CollectedFamily? {
            guard let pages = residentPages() else { return nil }
            let bytes = Double(pages) * Double(sysconf(Int32(_SC_PAGESIZE)))
            return .gauge("process_resident_memory_bytes", help: "Memory held in RAM.", bytes)
        }

        /// The second number of `/proc/self/statm`. Source: proc(5).
        private static func residentPages() -> Int? {
            let file = open("/proc/self/statm", O_RDONLY | O_CLOEXEC)
            guard file >= 0 else { return nil }
            defer { close(file) }
            var buffer = [UInt8](repeating: 0, count: 128)
            let count = read(file, &buffer, buffer.count)
            guard count > 0 else { return nil }
            let words = String(decoding: buffer.prefix(count), as: UTF8.self).split(separator: " ")
            return words.count > 1 ? Int(words[1]) : nil
        }

        private static var openFiles: CollectedFamily? {
            guard let folder = opendir("/proc/self/fd") else { return nil }
            defer { closedir(folder) }
            var count = 0
            while let entry = readdir(folder) {
                if entry.pointee.d_name.0 != CChar(UInt8(ascii: ".")) { count += 1 }
            }
            // The folder that is being read is one of them.
            return .gauge("process_open_fds", help: "Open file descriptors.", Double(count - 1))
        }
    }
#endif
