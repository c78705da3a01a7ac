import TOMLSyntax

extension SourceDiagnostic {
    /// The word that the sentence is about: the first in quotes.
    var subject: Substring? {
        let text = message.chinese
        guard let start = text.first("“"), let end = text.first("”"), start < end else { return nil }
        return text[text.utf8.index(start, offsetBy: 3)..<end]
    }
}

extension String {
    /// Where a Chinese quote first stands: looked for by its bytes, since to part thousands of sentences into characters
    /// would cost far more.
    fileprivate func first(_ quote: Character) -> Index? {
        let bytes = String(quote).utf8
        var rest = utf8[...]
        while let place = rest.firstIndex(of: 0xE2) {
            // Combined with what stands beside it, it is another character.
            if rest[place...].starts(with: bytes), self[place] == quote, index(before: index(after: place)) == place {
                return place
            }
            rest = rest[place...].dropFirst()
        }
        return nil
    }
}

/// One cause, one diagnostic: what is wrong at many places in the same way is told once, with all its places.
enum DiagnosticMerging {
    /// What is told alike wherever it stands: the same unknown name, key, attribute or section.
    private static let everywhere: Set = [
        "RULE-0004", "RULE-0010", "RULE-0011", "RULE-0012", "RULE-0015", "RULE-0017", "RULE-0036", "RULE-0038",
        "RULE-0079",
    ]
    /// What has one cause within a file alone.
    private static let withinFile: Set = ["RULE-0003", "RULE-0032", "RULE-0042"]

    private struct Cause: Hashable {
        var code: String
        var message: BilingualText
        var suggestion: String?
        var file: String?

        /// By the bytes: to bring thousands of Chinese sentences into a normal form first would cost more than all else.
        func hash(into hasher: inout Hasher) {
            hasher.combine(code)
            var english = message.english
            english.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
        }

        static func == (one: Cause, other: Cause) -> Bool {
            one.code == other.code && one.file == other.file && same(one.message.chinese, other.message.chinese)
                && same(one.message.english, other.message.english) && one.suggestion == other.suggestion
        }

        private static func same(_ one: String, _ other: String) -> Bool { one.utf8.elementsEqual(other.utf8) }
    }

    /// Sorted diagnostics, each cause once at its first place.
    static func merged(_ diagnostics: [SourceDiagnostic]) -> [SourceDiagnostic] {
        var merged: [SourceDiagnostic] = []
        var first: [Cause: Int] = [:]
        var counts: [Int: Int] = [:]
        for diagnostic in diagnostics {
            guard let cause = cause(of: diagnostic) else {
                merged.append(diagnostic)
                continue
            }
            if let place = first[cause] {
                counts[place, default: 1] += 1
                let label = BilingualText(chinese: "这里也是", english: "here too")
                merged[place].related.append(.init(file: diagnostic.file, range: diagnostic.range, label: label))
            } else {
                first[cause] = merged.count
                merged.append(diagnostic)
            }
        }
        for (place, count) in counts { merged[place].message = counted(merged[place].message, count) }
        return merged
    }

    /// The faults of the text without those that a diagnostic of the rules at the same place explains better.
    static func explained(_ faults: [SourceDiagnostic], by found: [SourceDiagnostic]) -> [SourceDiagnostic] {
        struct Place: Hashable {
            var file: String
            var range: Range<Int>
        }
        let codes: Set = ["TOML-0004", "TOML-0008", "TOML-0024", "TOML-0029"]
        let faults = withoutDigits(faults, toldBy: found)
        guard faults.contains(where: { codes.contains($0.code) }) else { return faults }
        let places = Set(found.map { Place(file: $0.file, range: $0.range) })
        // A section is told where it first stands; its other headers have the same name.
        let sections = Set(found.filter { $0.code == "RULE-0004" }.compactMap(\.subject))
        return faults.filter { fault in
            guard codes.contains(fault.code), !places.contains(Place(file: fault.file, range: fault.range)) else {
                return !codes.contains(fault.code)
            }
            return fault.code != "TOML-0029" || !(fault.subject.map { sections.contains($0) } ?? false)
        }
    }

    /// The faults without full-width digits of a number that is told as a whole, with the number to write.
    private static func withoutDigits(
        _ faults: [SourceDiagnostic], toldBy found: [SourceDiagnostic]
    ) -> [SourceDiagnostic] {
        guard faults.contains(where: { $0.code == "TOML-0026" }) else { return faults }
        let numbers = Dictionary(grouping: found.filter { $0.code == "RULE-0005" && $0.suggestion != nil }) { $0.file }
            .mapValues { numbers in numbers.map(\.range).sorted { $0.lowerBound < $1.lowerBound } }
        return faults.filter { fault in
            guard fault.code == "TOML-0026", let ranges = numbers[fault.file] else { return true }
            return !isWithin(ranges, fault.range)
        }
    }

    /// Whether one of some ranges, sorted and apart from one another, holds another range.
    private static func isWithin(_ ranges: [Range<Int>], _ range: Range<Int>) -> Bool {
        var (low, high) = (0, ranges.count)
        while low < high {
            let middle = (low + high) / 2
            if ranges[middle].lowerBound <= range.lowerBound { low = middle + 1 } else { high = middle }
        }
        return low > 0 && range.upperBound <= ranges[low - 1].upperBound
    }

    /// What was found without what only follows from a fault of the text inside it: a table that seems empty, or to lack
    /// its unit, since the pair in it could not be read.
    static func caused(_ found: [SourceDiagnostic], by faults: [SourceDiagnostic]) -> [SourceDiagnostic] {
        guard !faults.isEmpty else { return found }
        let codes: Set = ["RULE-0021", "RULE-0041"]
        let ranges = Dictionary(grouping: faults) { $0.file }.mapValues { faults in
            faults.map(\.range).sorted { $0.lowerBound < $1.lowerBound }
        }
        return found.filter { diagnostic in
            guard codes.contains(diagnostic.code), let ranges = ranges[diagnostic.file] else { return true }
            return !hasFault(within: diagnostic.range, ranges)
        }
    }

    /// Whether one of some ranges, sorted by where they begin, lies inside another.
    private static func hasFault(within range: Range<Int>, _ ranges: [Range<Int>]) -> Bool {
        var (low, high) = (0, ranges.count)
        while low < high {
            let middle = (low + high) / 2
            if ranges[middle].lowerBound <= range.lowerBound { low = middle + 1 } else { high = middle }
        }
        return ranges[low...].prefix { $0.lowerBound < range.upperBound }.contains {
            $0.upperBound < range.upperBound
        }
    }

    private static func cause(of diagnostic: SourceDiagnostic) -> Cause? {
        let isWithinFile = withinFile.contains(diagnostic.code)
        guard isWithinFile || everywhere.contains(diagnostic.code), diagnostic.related.isEmpty else { return nil }
        return Cause(
            code: diagnostic.code, message: diagnostic.message, suggestion: diagnostic.suggestion,
            file: isWithinFile ? diagnostic.file : nil)
    }

    private static func counted(_ message: BilingualText, _ count: Int) -> BilingualText {
        BilingualText(
            chinese: String(message.chinese.dropLast()) + "（共 \(count) 处）。",
            english: String(message.english.dropLast()) + " (\(count) places).")
    }
}
