extension TOMLParser {
    /// What a closing bracket stands for that does not fit the open one.
    enum Stray: CaseIterable {
        /// The open one's own is missing before it.
        case closesOuter
        /// It was typed in place of the right one.
        case replaces
        /// It is one too many.
        case extra
    }

    /// Reports a closing bracket that does not fit the open one. True where what is being read ends here.
    mutating func leaveAtStrayBracket(_ missing: TOMLFault.Kind, openedAt start: Int) -> Bool {
        let stray = strayBracket
        if stray == .closesOuter {
            report(missing, start..<endOfCharacter(at: start))
            return true
        }
        let bracket = position..<endOfCharacter(at: position)
        report(.wrongBracket, bracket, mark == UInt8(ascii: "}") ? "}" : "]")
        position = bracket.upperBound
        return stray == .replaces
    }

    /// What the closing bracket at the position stands for.
    var strayBracket: Stray {
        if faultCount < Self.mostFaults, let stray = Stray.allCases.first(where: wouldFit) { return stray }
        return open.contains(opening(of: mark)) ? .closesOuter : .replaces
    }

    /// Whether the brackets of the line come out even if the one at the position is taken for this.
    private func wouldFit(_ stray: Stray) -> Bool {
        var stack = open
        switch stray {
        case .extra: break
        case .replaces: stack.removeLast()
        case .closesOuter:
            stack.removeLast()
            guard stack.popLast() == opening(of: mark) else { return false }
        }
        return closeEvenly(&stack, from: endOfCharacter(at: position))
    }

    /// Follows the brackets to the end of the line, a bounded way.
    private func closeEvenly(_ stack: inout [UInt8], from start: Int) -> Bool {
        var offset = start
        let limit = min(start + 400, bytes.count)
        while offset < limit, bytes[offset] != 0x0A, bytes[offset] != UInt8(ascii: "#") {
            switch bytes[offset] {
            case UInt8(ascii: "{"), UInt8(ascii: "["): stack.append(bytes[offset])
            case UInt8(ascii: "}"), UInt8(ascii: "]"):
                guard stack.popLast() == opening(of: bytes[offset]) else { return false }
            case UInt8(ascii: "\""), UInt8(ascii: "'"): offset = endOfPlainString(from: offset, limit: limit) - 1
            default: break
            }
            offset += 1
        }
        return stack.count == openAtLineStart
    }

    private func opening(of closing: UInt8) -> UInt8 {
        closing == UInt8(ascii: "}") ? UInt8(ascii: "{") : UInt8(ascii: "[")
    }

    /// Whether a `{` that its line does not close was meant to go on: its `}` stands on one of the next lines.
    ///
    /// Looks a bounded way ahead, so that many open braces do not cost the square of their number.
    func closesLater(from start: Int) -> Bool {
        guard faultCount < Self.mostFaults else { return false }
        var depth: [UInt8] = []
        var offset = start
        let limit = min(start + 2_000, bytes.count)
        while offset < limit {
            switch bytes[offset] {
            case UInt8(ascii: "{"), UInt8(ascii: "["): depth.append(bytes[offset])
            case UInt8(ascii: "}"), UInt8(ascii: "]"):
                if depth.isEmpty { return bytes[offset] == UInt8(ascii: "}") }
                if depth.removeLast() != opening(of: bytes[offset]) { return false }
            case UInt8(ascii: "#"): offset = endOfLine(from: offset, limit: limit) - 1
            case UInt8(ascii: "\""), UInt8(ascii: "'"): offset = endOfPlainString(from: offset, limit: limit) - 1
            case 0x0A: if endsBefore(line: offset + 1, after: start) { return false }
            default: break
            }
            offset += 1
        }
        return false
    }

    /// Whether a new statement begins on a line while the one before does not ask for more.
    private func endsBefore(line: Int, after start: Int) -> Bool {
        guard beginsStatement(at: line) else { return false }
        if bytes[line] == UInt8(ascii: "[") { return true }
        var end = line - 1
        while end > start, bytes[end] == 0x0A || bytes[end] == 0x0D || bytes[end] == 0x20 { end -= 1 }
        return bytes[end] != UInt8(ascii: ",") && bytes[end] != UInt8(ascii: "{")
    }
}
