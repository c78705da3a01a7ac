package import Endpoints
import TOMLSyntax

/// `/openapi.json` and `/docs`, made from the declarations of the endpoints that are active when it is asked for.
package struct ServiceDescription: Sendable {
    private let described: @Sendable () -> [Endpoint]
    private let stylesheet: String?

    /// - Parameters:
    ///   - endpoints: all active ones, modules' included.
    ///   - stylesheet: the address of the stylesheet for the page; nil leaves it plain.
    package init(of endpoints: @escaping @Sendable () -> [Endpoint], stylesheet: String? = nil) {
        described = endpoints
        self.stylesheet = stylesheet
    }

    package var endpoints: [Endpoint] {
        [
            Endpoint(
                .get, "/openapi.json", surface: .probe, access: .anyone,
                .init(chinese: "接口说明", english: "The description of the API")
            ) { call in .json(OpenAPIDocument(described(), language: call.language).json) },
            Endpoint(
                .get, "/docs", surface: .page, access: .anyone,
                .init(chinese: "接口文档", english: "The API to read")
            ) { call in
                .html(DescriptionPage(endpoints: described(), language: call.language, stylesheet: stylesheet).html)
            },
        ]
    }
}
