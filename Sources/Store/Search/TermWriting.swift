/// The terms of a text while it is read, scalar by scalar.
///
/// Writes bytes, since every event is indexed: strings of one pair each would take ten times as long.
struct TermWriting {
    private var bytes: [UInt8] = []
    /// The last ideograph of a run that has not ended.
    private var ideograph: Unicode.Scalar?
    private var isInWord = false

    init(capacity: Int) { bytes.reserveCapacity(capacity) }

    mutating func take(_ scalar: Unicode.Scalar) {
        if SearchText.isIdeograph(scalar) {
            take(ideograph: scalar)
        } else if SearchText.isWordCharacter(scalar) {
            take(letter: scalar)
        } else {
            endRun()
        }
    }

    mutating func document() -> String {
        endRun()
        return String(decoding: bytes, as: UTF8.self)
    }

    private mutating func take(ideograph scalar: Unicode.Scalar) {
        if let ideograph {
            beginTerm()
            append(ideograph)
            append(scalar)
        }
        isInWord = false
        ideograph = scalar
    }

    private mutating func take(letter scalar: Unicode.Scalar) {
        if !isInWord {
            endRun()
            beginTerm()
            isInWord = true
        }
        switch scalar.value {
        case 0x41...0x5A: bytes.append(UInt8(scalar.value) + 0x20)
        case 0..<0x80: bytes.append(UInt8(scalar.value))
        default: bytes.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
        }
    }

    /// The last ideograph of a run is a term of its own.
    private mutating func endRun() {
        isInWord = false
        guard let last = ideograph else { return }
        beginTerm()
        append(last)
        ideograph = nil
    }

    private mutating func beginTerm() {
        if !bytes.isEmpty { bytes.append(UInt8(ascii: " ")) }
    }

    private mutating func append(_ scalar: Unicode.Scalar) { bytes.append(contentsOf: scalar.utf8) }
}
