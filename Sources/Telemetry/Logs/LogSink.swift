/// Where finished log lines go.
package protocol LogSink: Sendable {
    /// Takes one line, its line feed included. Lines of several threads never mix.
    func write(_ line: [UInt8])
}
