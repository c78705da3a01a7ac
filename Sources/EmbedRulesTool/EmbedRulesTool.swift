import Foundation

/// `EmbedRulesTool FOLDER OUTPUT FILE…`: writes the rule files, named below the folder, as one Swift source.
@main
struct EmbedRulesTool {
    static func main() {
        do throws(EmbedFault) {
            try run(Array(CommandLine.arguments.dropFirst()))
        } catch {
            FileHandle.standardError.write(Data("\(error)\n".utf8))
            exit(1)
        }
    }

    private static func run(_ arguments: [String]) throws(EmbedFault) {
        guard arguments.count > 2 else { throw .usage }
        let folder = URL(filePath: arguments[0])
        var files: [EmbeddedSource.File] = []
        for name in arguments.dropFirst(2).sorted() {
            files.append(try read(name, in: folder))
        }
        do {
            try Data(EmbeddedSource(files: files).text.utf8).write(to: URL(filePath: arguments[1]))
        } catch {
            throw .unwritable(arguments[1], "\(error)")
        }
    }

    private static func read(_ name: String, in folder: URL) throws(EmbedFault) -> EmbeddedSource.File {
        let path = "\(folder.lastPathComponent)/\(name)"
        let bytes: Data
        do { bytes = try Data(contentsOf: folder.appending(path: name)) } catch { throw .unreadable(path, "\(error)") }
        guard let text = String(validating: bytes, as: UTF8.self) else { throw .notUTF8(path) }
        return EmbeddedSource.File(path: path, text: text)
    }
}
