import SwiftParser
import SwiftSyntax

/// One import as a source file writes it.
struct ImportedModule: Hashable {
    var module: String
    var line: Int
}

/// Reads the imports of a Swift source, also those inside `#if`.
enum ImportReader {
    static func imports(in source: String, file: String) -> [ImportedModule] {
        let tree = Parser.parse(source: source)
        let visitor = ImportVisitor(locations: SourceLocationConverter(fileName: file, tree: tree))
        visitor.walk(tree)
        return visitor.found
    }
}

private final class ImportVisitor: SyntaxVisitor {
    private let locations: SourceLocationConverter
    private(set) var found: [ImportedModule] = []

    init(locations: SourceLocationConverter) {
        self.locations = locations
        super.init(viewMode: .sourceAccurate)
    }

    override func visit(_ node: ImportDeclSyntax) -> SyntaxVisitorContinueKind {
        let line = locations.location(for: node.positionAfterSkippingLeadingTrivia).line
        found.append(ImportedModule(module: node.path.first?.name.text ?? "", line: line))
        return .skipChildren
    }
}
