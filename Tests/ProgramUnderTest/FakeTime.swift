package import Foundation

/// The time that a program under test believes it is: libfaketime adds the difference that a file holds.
package struct FakeTime: Sendable {
    package struct NotInstalled: Error, CustomStringConvertible {
        package var description: String {
            "libfaketime is not installed; `make test` installs the Debian package libfaketime"
        }
    }

    private static let places = [
        "/usr/lib/x86_64-linux-gnu/faketime/libfaketimeMT.so.1",
        "/usr/lib/aarch64-linux-gnu/faketime/libfaketimeMT.so.1",
        "/usr/lib/faketime/libfaketimeMT.so.1",
    ]

    private let library: String
    private let file: URL

    package init(in folder: URL) throws {
        guard let library = Self.places.first(where: { FileManager.default.fileExists(atPath: $0) }) else {
            throw NotInstalled()
        }
        self.library = library
        file = folder.appending(path: "time")
    }

    /// What a program needs to live in this time.
    package var environment: [String: String] {
        [
            "LD_PRELOAD": library, "FAKETIME_TIMESTAMP_FILE": file.path(), "FAKETIME_NO_CACHE": "1",
            "FAKETIME_DONT_FAKE_MONOTONIC": "1", "FAKETIME_DONT_RESET": "1", "FAKETIME_FORCE_MONOTONIC_FIX": "0",
        ]
    }

    /// Lets it be `text`, such as `2026-02-09T09:00:00+08:00`, from now on; programs that run see it jump.
    package func set(_ text: String) throws {
        let wanted = try Date(text, strategy: .iso8601)
        let difference = Int(wanted.timeIntervalSinceNow.rounded())
        // Written whole or not at all: the program may read it at any moment.
        try Data("\(difference < 0 ? "" : "+")\(difference)s\n".utf8).write(to: file, options: .atomic)
    }
}
