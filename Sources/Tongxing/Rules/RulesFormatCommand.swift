import ArgumentParser
import Foundation

/// `tongxing rules fmt`: writes the rule files in their one form.
struct RulesFormatCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "fmt", abstract: Wording.said("整理规则文件，注释和顺序不变", "Format the rule files; comments and order stay"))

    @OptionGroup var rules: RulesOption
    @Flag(help: ArgumentHelp(stringLiteral: Wording.said("只检查，不改写", "Only say which files would change")))
    var check = false

    func run() async throws {
        let folder = URL(filePath: try await rules.path()).resolvingSymlinksInPath()
        var format = TOMLFormatCommand()
        let walker = FileManager.default.enumerator(atPath: folder.path(percentEncoded: false))
        format.files = (walker?.compactMap { $0 as? String } ?? [])
            .filter { $0.hasSuffix(".toml") }.sorted()
            .map { folder.appending(path: $0).path(percentEncoded: false) }
        format.check = check
        try format.run()
    }
}
