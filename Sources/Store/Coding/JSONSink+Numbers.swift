/// The scalars that a container takes; each of Swift's protocols asks for every one of them.
extension JSONSink {
    func append(finite number: Double) throws {
        guard number.isFinite else {
            throw EncodingError.invalidValue(number, .init(codingPath: [], debugDescription: "not a finite number"))
        }
        append(number: number)
    }
}
