import Foundation
package import RuleModel

extension RuleFolder {
    /// Writes a file of the folder anew, in a folder that is made where it is missing; it is whole at every moment.
    package func write(_ bytes: [UInt8], as file: RuleFile) throws(RuleFolderFault) {
        let name = self.name(of: file)
        do {
            let url = url(of: name)
            try FileManager.default.createDirectory(
                at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(bytes).write(to: url, options: .atomic)
        } catch {
            throw .unwritable(name, error.localizedDescription)
        }
    }

    /// What a file is called within its folder, which its path begins with.
    func name(of file: RuleFile) -> String {
        if file.path.hasPrefix("\(name)/") { return String(file.path.dropFirst(name.count + 1)) }
        return file.path.split(separator: "/", maxSplits: 1).last.map(String.init) ?? file.path
    }
}
