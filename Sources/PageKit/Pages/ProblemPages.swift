package import Texts

/// What went wrong, what it means and what to do: a page that is not there, a refusal, a fault of ours.
package struct ProblemView: Hashable, Sendable {
    package var heading: Words
    package var paragraphs: [Words]
    package var links: [Link]
    /// Names the call in the logs, for faults of ours.
    package var reference: String?

    package init(_ heading: Words, _ paragraphs: [Words], links: [Link] = [], reference: String? = nil) {
        self.heading = heading
        self.paragraphs = paragraphs
        self.links = links
        self.reference = reference
    }
}

/// A problem within the workbench.
package struct StaffProblemPage: Page {
    package static let template = "page-problem-staff"

    package var frame: StaffFrame
    package var problem: ProblemView

    package init(frame: StaffFrame, problem: ProblemView) {
        self.frame = frame
        self.problem = problem
    }
}

/// A problem for someone who is not signed in.
package struct PublicProblemPage: Page {
    package static let template = "page-problem-public"

    package var frame: PublicFrame
    package var problem: ProblemView

    package init(frame: PublicFrame, problem: ProblemView) {
        self.frame = frame
        self.problem = problem
    }
}
