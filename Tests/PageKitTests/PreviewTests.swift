import Foundation
import TOMLSyntax
import Testing

@testable import PageKit

/// Writes every page with sample values to the folder that `PAGE_PREVIEW` names, for eyes and for browser checks.
@Suite("Previews", .enabled(if: ProcessInfo.processInfo.environment["PAGE_PREVIEW"] != nil))
struct PreviewTests {
    @Test("are written with their assets beside them")
    func write() throws {
        let folder = URL(filePath: ProcessInfo.processInfo.environment["PAGE_PREVIEW"] ?? "")
        try FileManager.default.createDirectory(
            at: folder.appending(path: "assets"), withIntermediateDirectories: true)
        for asset in Asset.all {
            try Data(asset.bytes).write(to: folder.appending(path: String(asset.path.dropFirst())))
        }
        for (name, page) in Sample.pages {
            for language in Language.allCases {
                let file = folder.appending(path: "\(name).\(language.rawValue).html")
                try page.render(language).write(to: file, atomically: true, encoding: .utf8)
                #expect(FileManager.default.fileExists(atPath: file.path))
            }
        }
    }
}
