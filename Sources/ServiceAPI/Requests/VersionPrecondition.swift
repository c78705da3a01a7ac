import Endpoints

/// Which version of a request a change is for, as `If-Match` says. Source: RFC 9110, 13.1.1.
enum VersionPrecondition: Equatable {
    /// Nothing was said.
    case missing
    /// `*`: whatever the version is.
    case any
    case version(Int)
    /// Something that no version of ours looks like, a weak tag among them.
    case never

    /// No request has it.
    private static let noVersion = -1

    init(_ header: String?) {
        guard let header, header.contains(where: { !$0.isWhitespace }) else {
            self = .missing
            return
        }
        if header.filter({ !$0.isWhitespace }) == "*" {
            self = .any
            return
        }
        // Versions only grow, so of several tags none but the highest can still be current.
        let versions = header.split(separator: ",").compactMap { tag -> Int? in
            let tag = tag.filter { !$0.isWhitespace }
            guard tag.count > 2, tag.hasPrefix("\""), tag.hasSuffix("\"") else { return nil }
            return Int(tag.dropFirst().dropLast())
        }
        self = versions.max().map { .version($0) } ?? .never
    }

    /// What the desk is to expect; a stored answer goes before it, so that even `missing` is asked for.
    var expected: Int? {
        switch self {
        case .any: nil
        case .version(let version): version
        case .missing, .never: Self.noVersion
        }
    }

    static func tag(_ version: Int) -> String { "\"\(version)\"" }
}
