package import Endpoints
import PageKit
import TOMLSyntax

/// Style sheet, script and mark. Their addresses change with their content, so browsers keep them for good.
package struct AssetPages: Sendable {
    /// Those that come with the system and not with the product.
    var installed: [Asset] = []

    package var endpoints: [Endpoint] {
        [
            Endpoint(
                .get, "/assets/{name}", surface: .page, access: .anyone,
                .init(chinese: "样式、脚本和图标", english: "Style sheet, script and icons")
            ) { call in try reply(to: call) }
        ]
    }

    private func reply(to call: Call) throws(Problem) -> Reply {
        guard let asset = Asset.at(call.path) ?? installed.first(where: { $0.path == call.path }) else {
            throw .notFound(call.path)
        }
        return Reply(
            status: 200, contentType: asset.contentType,
            headers: [("Cache-Control", "public, max-age=31536000, immutable")], body: asset.bytes)
    }
}
