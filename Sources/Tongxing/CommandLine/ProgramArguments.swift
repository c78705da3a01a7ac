import Foundation

/// The words that the program was called with, its own name first.
enum ProgramArguments {
    static let all: [String] = {
        let known = Swift.CommandLine.arguments
        if !known.isEmpty { return known }
        // The runtime finds them beside the environment on the stack, and finds nothing where a preloaded library, such as
        // libfaketime, has moved the environment; the kernel still knows.
        let words = (try? Data(contentsOf: URL(filePath: "/proc/self/cmdline"))) ?? Data()
        return words.split(separator: 0, omittingEmptySubsequences: false).dropLast().map {
            String(decoding: $0, as: UTF8.self)
        }
    }()
}
