package import Texts

/// The outcome of a check: the lines with something to say of, and what it is, at the character.
package struct CheckedText: Hashable, Sendable {
    /// A line of the file, or a gap for lines of which there is nothing to say.
    package struct Line: Hashable, Sendable {
        /// Words for lines left out; nil for a line.
        package let gap: Words?
        package let number: String
        package let classes: String
        package let runs: [CodeLine.Run]
        /// What stood here in the rules in force.
        package let was: [String]
        package let diagnostics: [LineDiagnostic]

        package static func gap(_ words: Words) -> Line {
            Line(gap: words, number: "", classes: "", runs: [], was: [], diagnostics: [])
        }

        /// - Parameters:
        ///   - marked: the characters that diagnostics are about.
        ///   - was: the lines of the rules in force that this one took the place of.
        package static func line(
            _ number: Int, _ text: String, marked: [Range<Int>] = [], isChanged: Bool = false, was: [String] = [],
            diagnostics: [LineDiagnostic] = []
        ) -> Line {
            let isBad = diagnostics.contains { $0.isError }
            let runs = CodeLine.lines(of: text).first?.runs ?? []
            return Line(
                gap: nil, number: String(number), classes: isBad ? "ll bad" : isChanged ? "ll chg" : "ll",
                runs: CodeLine.Run.marking(runs, marked), was: was, diagnostics: diagnostics)
        }
    }

    package var lines: [Line]
    /// How many errors and warnings, and when it was checked.
    package var standing: CheckStanding

    package init(_ lines: [Line], standing: CheckStanding) {
        self.lines = lines
        self.standing = standing
    }
}

/// How many faults a check found, and where the first is.
package struct CheckStanding: Hashable, Sendable {
    package var signals: [Signal]
    package var when: Words?
    package var first: Link?
    /// Faults in other files.
    package var elsewhere: [Link]

    package init(
        errors: Int, warnings: Int, when: Words? = nil, first: Link? = nil, elsewhere: [Link] = []
    ) {
        let found = [
            errors == 0 ? nil : Signal.fault(.text("editor.errors", ["count": .count(errors)])),
            warnings == 0 ? nil : Signal.missed(.text("editor.warnings", ["count": .count(warnings)])),
        ].compactMap { $0 }
        signals = found.isEmpty ? [.reached(.text("editor.sound"))] : found
        self.when = when
        self.first = first
        self.elsewhere = elsewhere
    }
}

extension CodeLine.Run {
    /// The runs with parts set apart by the class `x`; ranges count characters of the line.
    static func marking(_ runs: [CodeLine.Run], _ marked: [Range<Int>]) -> [CodeLine.Run] {
        guard !marked.isEmpty else { return runs }
        var result: [CodeLine.Run] = []
        var column = 0
        for run in runs {
            var rest = Substring(run.text)
            while let first = rest.first {
                let isMarked = marked.contains { $0.contains(column) }
                var part = String(first)
                rest = rest.dropFirst()
                column += 1
                while let next = rest.first, marked.contains(where: { $0.contains(column) }) == isMarked {
                    part.append(next)
                    rest = rest.dropFirst()
                    column += 1
                }
                result.append(CodeLine.Run(sort: isMarked ? "\(run.sort) x" : run.sort, text: part))
            }
        }
        return result
    }
}
