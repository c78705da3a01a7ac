import Texts

extension ProblemView {
    /// Where someone who is signed in goes on.
    package static let toInbox = Link("/inbox", .text("problem.to-inbox"))
    /// Where everyone else does.
    package static let toHome = Link("/", .text("problem.to-home"))

    /// 404: nothing is there, or nothing that this person may see; which of the two is not told.
    package static func notFound(home: Link) -> ProblemView {
        ProblemView(.text("problem.404"), [.text("problem.404-why"), .text("problem.404-what")], links: [home])
    }

    /// 403: the role may not.
    package static func forbidden(home: Link) -> ProblemView {
        ProblemView(.text("problem.403"), [.text("problem.403-why"), .text("problem.403-what")], links: [home])
    }

    /// 403: the form is older than the session, or came from elsewhere.
    package static func staleForm(home: Link) -> ProblemView {
        ProblemView(.text("problem.stale-form"), [.text("problem.stale-form-what")], links: [home])
    }

    /// 429: too much at once; `seconds` until it may be tried again.
    package static func tooMany(seconds: Int, home: Link) -> ProblemView {
        ProblemView(.text("problem.429"), [.text("problem.429-what", ["count": .count(seconds)])], links: [home])
    }

    /// 500: a fault of ours, named by the id of the call.
    package static func fault(reference: String, home: Link) -> ProblemView {
        ProblemView(.text("problem.500"), [.text("problem.500-what")], links: [home], reference: reference)
    }

    /// 503: not ready, for instance while the database cannot be written.
    package static func unavailable(home: Link) -> ProblemView {
        ProblemView(.text("problem.503"), [.text("problem.503-what")], links: [home])
    }
}
