import Foundation
import TOMLKit

/// Reads documents from standard input, each as its number of bytes on a line and then the bytes, and writes for each
/// what TOMLKit makes of it: a line of tagged JSON, or of `{"refused": reason}`.
///
/// A process of its own, since TOMLKit aborts on some texts and keeps the memory of every document.
@main
enum TOMLOracle {
    static func main() throws {
        var input = FileHandle.standardInput.readDataToEndOfFile()[...]
        while let lineEnd = input.firstIndex(of: 0x0A) {
            guard let count = Int(String(decoding: input[..<lineEnd], as: UTF8.self)) else { exit(2) }
            let document = input[lineEnd...].dropFirst().prefix(count)
            input = input[lineEnd...].dropFirst(1 + count)
            var line = try JSONSerialization.data(withJSONObject: answer(String(decoding: document, as: UTF8.self)))
            line.append(0x0A)
            FileHandle.standardOutput.write(line)
        }
    }

    private static func answer(_ text: String) -> [String: Any] {
        do { return TaggedTree.of(try TOMLTable(string: text)) } catch { return ["refused": "\(error)"] }
    }
}
