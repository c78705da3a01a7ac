/// JSON as it is being written: bytes, and the brackets that are still open.
///
/// What changes lies behind a pointer: class properties would be checked for exclusive access at each of the many small
/// steps, which took a tenth of the time.
final class JSONSink {
    private struct Content {
        var bytes: [UInt8] = []
        /// For each open bracket, what closes it and whether it has an element yet.
        var open: [(closing: UInt8, hasElement: Bool)] = []
    }

    private let content: UnsafeMutablePointer<Content>

    init(capacity: Int) {
        content = .allocate(capacity: 1)
        content.initialize(to: Content())
        bytes.reserveCapacity(capacity)
        open.reserveCapacity(16)
    }

    deinit {
        content.deinitialize(count: 1)
        content.deallocate()
    }

    var bytes: [UInt8] {
        _read { yield content.pointee.bytes }
        _modify { yield &content.pointee.bytes }
    }

    private var open: [(closing: UInt8, hasElement: Bool)] {
        _read { yield content.pointee.open }
        _modify { yield &content.pointee.open }
    }

    var depth: Int { content.pointee.open.count }
    var count: Int { content.pointee.bytes.count }

    /// Opens an object or an array and returns its depth, by which its elements are written.
    func begin(_ opening: StaticString, closing: UInt8) -> Int {
        append(opening)
        open.append((closing, false))
        return open.count
    }

    /// Gets ready for the next element of the bracket at `depth`: what is open within it has ended.
    func element(at depth: Int) {
        close(to: depth)
        guard depth > 0 else { return }
        if open[depth - 1].hasElement { bytes.append(UInt8(ascii: ",")) }
        open[depth - 1].hasElement = true
    }

    func close(to depth: Int) {
        while open.count > depth { bytes.append(open.removeLast().closing) }
    }

    func append(_ text: StaticString) {
        bytes.append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }

    func append(number: some LosslessStringConvertible) { bytes.append(contentsOf: String(number).utf8) }

    func append(integer number: Int64) { bytes.append(decimal: number) }

    /// Quoted and escaped.
    func append(string: String) { bytes.append(quoting: string) }
}
