import ModuleKit
import Endpoints
import Identity
import Lifecycle
import PageKit
import TOMLSyntax
import Texts

/// The page after submission: number, query code, what happens now.
struct ReceiptPages {
    static func path(_ number: RequestNumber) -> String { "/submitted/\(number)" }

    let pages: PublicHandling

    var endpoints: [Endpoint] {
        [
            pages.endpoint(
                .get, "/submitted/{number}", BilingualText(chinese: "提交回执", english: "Receipt")
            ) { call in
                guard let number = call.pathValues["number"].flatMap({ RequestNumber($0) }) else {
                    throw Problem.notFound(call.path)
                }
                guard pages.passes.admits(call.headers, to: number, at: call.now),
                    let followed = try await FollowedRequest.load(number, pages, at: call.now)
                else { return .seeOther(FindPages.path(number)) }
                return Reply.page(page(followed), for: call)
            }
        ]
    }

    private func page(_ followed: FollowedRequest) -> SubmittedPage {
        let registration = followed.request.registration
        let phone = TextWidth.narrow(registration.contact?.phone ?? "").filter { $0.isASCII && $0.isNumber }
        let code = registration.entity.creditCode.flatMap { try? CreditCode($0) }
        let doubts = code?.hasValidCheckDigit == false ? [Notice.warning(.text("submitted.credit-code"))] : []
        return SubmittedPage(
            frame: pages.frame(.text("submitted.title"), at: SubmitPages.path, notices: doubts),
            number: "\(followed.request.number)", phoneEnd: String(phone.suffix(4)),
            text: FollowNarrative(followed).words)
    }
}
