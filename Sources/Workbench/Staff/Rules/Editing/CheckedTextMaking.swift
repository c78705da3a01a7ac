import PageKit
import RuleModel
import TOMLSyntax
import Texts

/// Puts what a check found below the lines that it is about, with the lines that changed.
struct CheckedTextMaking {
    /// Lines shown around a fault or a change.
    private static let margin = 2
    /// More faults or lines than these hide one another.
    private static let mostFaults = 50
    private static let mostLines = 400
    /// A line may be as long as a file; so much of it places a pointer.
    private static let longest = 400

    let path: String
    private let table: LineTable
    private let all: [SourceDiagnostic]
    private let own: [SourceDiagnostic]
    private let changes: [Int: [String]]
    private let fileTables: [String: LineTable]

    /// - Parameters:
    ///   - text: the file as it was checked.
    ///   - inForce: the file in force; nil where it is new.
    init(_ study: RuleStudy, path: String, text: String, inForce: String?) {
        self.path = path
        table = LineTable(Array(text.utf8))
        all = study.diagnostics
        own = all.filter { $0.file == path }.sorted { $0.range.lowerBound < $1.range.lowerBound }
        changes = inForce.map { Self.changes(from: $0, to: text) } ?? [:]
        let named = Set(all.map(\.file) + all.flatMap { $0.related.map(\.file) })
        fileTables = Dictionary(
            (study.files + study.storedFiles).filter { named.contains($0.path) }.map { ($0.path, LineTable($0.bytes)) }
        ) { first, _ in first }
    }

    /// The lines with something to say of, and how many faults there are; nil where there is nothing to say.
    func checked(when: Words?, href: (String) -> String) -> CheckedText {
        let shown = own.prefix(Self.mostFaults).enumerated().map { ($0.offset, $0.element) }
        let faults = Dictionary(grouping: shown) { table.line(of: $0.1.range.lowerBound) }
        let wanted = Set(faults.keys).union(changes.keys)
        let errors = all.count { $0.severity == .error }
        return CheckedText(
            lines(wanted, faults),
            standing: CheckStanding(
                errors: errors, warnings: all.count - errors, when: when,
                first: own.isEmpty ? nil : Link("#d1", .text("editor.first")), elsewhere: elsewhere(href)))
    }

    private func lines(
        _ wanted: Set<Int>, _ faults: [Int: [(Int, SourceDiagnostic)]]
    ) -> [CheckedText.Line] {
        let count = LineDifference.lines(of: String(decoding: table.bytes, as: UTF8.self)).count
        let near = wanted.reduce(into: Set<Int>()) { near, line in
            near.formUnion(max(1, line - Self.margin)...max(1, line + Self.margin))
        }
        var lines: [CheckedText.Line] = []
        var last = 0
        for number in near.sorted() where number <= max(count, 1) || wanted.contains(number) {
            if lines.count > Self.mostLines { break }
            if number > last + 1 { lines.append(gap(number - last - 1)) }
            lines.append(line(number, faults[number] ?? []))
            last = number
        }
        if last > 0, last < count { lines.append(gap(count - last)) }
        return lines
    }

    private func gap(_ count: Int) -> CheckedText.Line {
        .gap(.text("editor.gap", ["count": .count(count)]))
    }

    private func line(_ number: Int, _ faults: [(Int, SourceDiagnostic)]) -> CheckedText.Line {
        let text = number <= table.lineCount ? table.text(ofLine: number) : ""
        return .line(
            number, Self.cut(text), marked: faults.map { marked($0.1, on: number) },
            isChanged: changes[number] != nil, was: (changes[number] ?? []).map(Self.cut),
            diagnostics: faults.map { diagnostic($0.0, $0.1) })
    }

    /// The characters of the line that a fault is about, from 0.
    private func marked(_ fault: SourceDiagnostic, on line: Int) -> Range<Int> {
        let start = table.position(of: fault.range.lowerBound).column - 1
        let end = min(fault.range.upperBound, table.range(ofLine: line).upperBound)
        return start..<max(start + 1, table.position(of: end).column - 1)
    }

    private func diagnostic(_ index: Int, _ fault: SourceDiagnostic) -> LineDiagnostic {
        let place = table.position(of: fault.range.lowerBound)
        let line = table.range(ofLine: place.line)
        let before = String(
            decoding: table.bytes[line.lowerBound..<min(fault.range.lowerBound, line.upperBound)], as: UTF8.self)
        return LineDiagnostic(
            "d\(index + 1)", isError: fault.severity == .error, .both(fault.message), before: Self.cut(before),
            code: fault.code,
            place: .text("editor.place", ["line": .count(place.line), "column": .count(place.column)]),
            notes: fault.related.map(note), fix: fix(fault),
            next: index + 1 < min(own.count, Self.mostFaults) ? "d\(index + 2)" : nil)
    }

    private func fix(_ fault: SourceDiagnostic) -> LineDiagnostic.Fix? {
        fault.suggestion.map { suggestion in
            let word = ["word": Words.Argument.words(.plain(suggestion))]
            return LineDiagnostic.Fix(
                RuleFix.name(of: fault),
                fault.range.isEmpty ? .text("editor.fix-add", word) : .text("editor.fix", word))
        }
    }

    private func note(_ related: SourceDiagnostic.Related) -> Words {
        let line = fileTables[related.file]?.line(of: related.range.lowerBound) ?? 1
        return .text(
            "editor.related",
            ["file": .words(.plain(related.file)), "line": .count(line), "what": .words(.both(related.label))])
    }

    /// The faults of other files, each a link to its file.
    private func elsewhere(_ href: (String) -> String) -> [Link] {
        all.filter { $0.file != path }.prefix(Self.mostFaults).map { fault in
            let line = fileTables[fault.file]?.line(of: fault.range.lowerBound) ?? 1
            return Link(
                href(fault.file),
                .text(
                    "editor.elsewhere",
                    ["file": .words(.plain(fault.file)), "line": .count(line), "what": .words(.both(fault.message))]))
        }
    }

    /// The lines of the newer text, from 1, that took the place of others, with those.
    private static func changes(from old: String, to new: String) -> [Int: [String]] {
        let (before, after) = (LineDifference.lines(of: old), LineDifference.lines(of: new))
        var changes: [Int: [String]] = [:]
        for change in LineDifference(before, after).changes {
            let lost = before[change.old].map(String.init)
            guard !change.new.isEmpty else {
                changes[max(1, change.new.lowerBound), default: []] += lost
                continue
            }
            for (index, line) in change.new.enumerated() {
                let isLast = index == change.new.count - 1
                changes[line + 1] = Array(isLast ? lost.dropFirst(index) : lost.dropFirst(index).prefix(1))
            }
        }
        return changes
    }

    private static func cut(_ text: String) -> String {
        text.utf8.count <= longest ? text : String(text.prefix(longest)) + "…"
    }
}
