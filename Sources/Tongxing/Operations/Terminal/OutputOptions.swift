import ArgumentParser
import Endpoints

/// `--format`, which everything that prints data takes.
struct OutputOptions: ParsableArguments {
    enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

    @Option(help: ArgumentHelp(stringLiteral: Wording.said("输出格式", "The form of the output")))
    var format = Format.text

    /// Prints the document itself, or what `text` makes of it.
    func print(_ document: JSONValue, text: (JSONValue) -> String) {
        StandardStreams.output(format == .json ? String(decoding: document.bytes, as: UTF8.self) : text(document))
    }
}
