import ModuleKit
import Endpoints
import PageKit
import ServiceDesk
import TOMLSyntax
import Texts

/// The start page and the two statements.
struct HomePages {
    let pages: PublicHandling

    var endpoints: [Endpoint] {
        [
            pages.endpoint(.get, "/", BilingualText(chinese: "首页", english: "Start page")) { [pages] call in
                let steps = Promises(try pages.desk.policy()).steps
                return Reply.page(
                    HomePage(frame: pages.frame(.text("home.title"), at: "/"), steps: steps), for: call)
            },
            statement("/privacy", "public.privacy", "个人信息怎样使用", "How personal data is used", StatementPage.privacy),
            statement("/accessibility", "public.accessibility", "无障碍说明", "Accessibility", StatementPage.accessibility),
        ]
    }

    private func statement(
        _ path: String, _ title: String, _ chinese: String, _ english: String,
        _ page: @escaping @Sendable (PublicFrame) -> StatementPage
    ) -> Endpoint {
        pages.endpoint(.get, path, BilingualText(chinese: chinese, english: english)) { [pages] call in
            Reply.page(page(pages.frame(.text(title), at: nil)), for: call)
        }
    }
}
