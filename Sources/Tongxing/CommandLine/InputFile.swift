import FoundationEssentials

/// A file named on the command line; `-` is standard input.
enum InputFile {
    static func bytes(of path: String) throws -> [UInt8] {
        if path == "-" { return StandardStreams.wholeInput() }
        do { return try Array(Data(contentsOf: URL(filePath: path))) } catch {
            throw CommandFailure.usage(
                "读不了文件 \(path)：请检查路径和权限。", "The file \(path) cannot be read; check its path and permissions.")
        }
    }
}
