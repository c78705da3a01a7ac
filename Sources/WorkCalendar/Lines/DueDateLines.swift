/// Answers lines `DATE N` with due dates, as many as come, in the pieces in which they come.
///
/// `DATE` is a date or an instant with offset, `N` a number of working days; blanks between them are free. Each line
/// has one answer line: the due date; for an instant also when that working day ends; `provisional` where the answer
/// lies past the published holidays; or `error: line 3: …`. A line of more than 256 bytes is an error.
public struct DueDateLines: Sendable {
    /// Who answers.
    public let calendar: WorkCalendar
    /// Lines answered so far.
    public private(set) var lineCount = 0
    /// Lines that could not be answered.
    public private(set) var errorCount = 0
    private let sentence: @Sendable (DueDateQuestion.Fault) -> String
    private var rest: [UInt8] = []
    private var isRestTooLong = false

    private static let longestLine = 256

    /// Answers by a calendar; no line has come yet.
    ///
    /// - Parameter sentence: what is said of a line that is no question; Chinese, unless the caller speaks another
    ///   language.
    public init(
        calendar: WorkCalendar, refusing sentence: @escaping @Sendable (DueDateQuestion.Fault) -> String = { "\($0)" }
    ) {
        self.calendar = calendar
        self.sentence = sentence
    }

    /// The answers to a whole text.
    public static func answers(to text: [UInt8], calendar: WorkCalendar) -> [UInt8] {
        var lines = DueDateLines(calendar: calendar)
        let answers = lines.answer(text)
        return answers + lines.finish()
    }

    /// The answers to the lines that this piece of the text completes.
    public mutating func answer(_ text: [UInt8]) -> [UInt8] {
        var output: [UInt8] = []
        output.reserveCapacity(text.count + 64)
        text.withUnsafeBufferPointer { bytes in
            var start = 0
            while let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) {
                complete(UnsafeBufferPointer(rebasing: bytes[start..<end]), to: &output)
                start = end + 1
            }
            keep(bytes[start...])
        }
        return output
    }

    /// The answer to a last line without a line end; empty where there is none.
    public mutating func finish() -> [UInt8] {
        guard !rest.isEmpty else { return [] }
        var output: [UInt8] = []
        complete(UnsafeBufferPointer(start: nil, count: 0), to: &output)
        return output
    }

    private mutating func keep(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) {
        let room = Self.longestLine - rest.count
        isRestTooLong = isRestTooLong || bytes.count > room
        rest.append(contentsOf: bytes.prefix(room))
    }

    private mutating func complete(_ line: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]) {
        lineCount += 1
        guard !rest.isEmpty || line.count > Self.longestLine else { return answer(line, to: &output) }
        keep(line[...])
        let whole = rest
        let isTooLong = isRestTooLong
        rest.removeAll(keepingCapacity: true)
        isRestTooLong = false
        if isTooLong { return refuse(.tooLong, to: &output) }
        whole.withUnsafeBufferPointer { answer($0, to: &output) }
    }

    private mutating func answer(_ line: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]) {
        switch DueDateQuestion.parse(line) {
        case .success(let question):
            question.answer(calendar, to: &output)
            output.append(UInt8(ascii: "\n"))
        case .failure(let fault): refuse(fault, to: &output)
        }
    }

    private mutating func refuse(_ fault: DueDateQuestion.Fault, to output: inout [UInt8]) {
        errorCount += 1
        output.append(contentsOf: "error: line \(lineCount): \(sentence(fault))\n".utf8)
    }
}
