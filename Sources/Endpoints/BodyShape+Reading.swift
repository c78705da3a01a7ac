import TOMLSyntax
import WorkCalendar

extension BodyShape {
    /// Reads a JSON body; all faults of it are told at once.
    package func read(_ body: [UInt8]) throws(Problem) -> BodyFields {
        let value: JSONValue
        if body.isEmpty, !fields.contains(where: \.isRequired) { return BodyFields(values: [:]) }
        do { value = try JSONValue(reading: body) } catch { throw .malformedBody() }
        return try read(value)
    }

    /// Reads a decoded body, such as that of a form.
    package func read(_ value: JSONValue) throws(Problem) -> BodyFields {
        var faults: [Problem.Fault] = []
        let values = read(value, at: "", faults: &faults)
        guard faults.isEmpty else { throw .invalidBody(faults) }
        return values
    }

    private func read(_ value: JSONValue, at pointer: String, faults: inout [Problem.Fault]) -> BodyFields {
        guard case .object(let members) = value else {
            faults.append(.init(.expected("对象", "an object"), at: pointer))
            return BodyFields(values: [:])
        }
        for member in members where !fields.contains(where: { $0.name == member.name }) {
            let place = "\(pointer)/\(member.name.pointerToken)"
            faults.append(.init(.unknownField(member.name, known: fields.map(\.name)), at: place))
        }
        var read: [String: BodyFields.Value] = [:]
        for field in fields {
            read[field.name] = self.read(value[field.name], as: field, at: "\(pointer)/\(field.name)", faults: &faults)
        }
        return BodyFields(values: read)
    }

    private func read(
        _ value: JSONValue?, as field: FieldShape, at pointer: String, faults: inout [Problem.Fault]
    ) -> BodyFields.Value? {
        guard let value, value != .null else {
            if field.isRequired { faults.append(.init(.missing(field.summary), at: pointer)) }
            return nil
        }
        if case .object(let shape) = field.kind {
            return .fields(shape.read(value, at: pointer, faults: &faults))
        }
        if case .objects(let shape, let limit) = field.kind, case .array(let values) = value, values.count <= limit {
            return .list(
                values.indices.map { shape.read(values[$0], at: "\(pointer)/\($0)", faults: &faults) })
        }
        switch field.kind.scalar(value) {
        case .success(let scalar):
            if field.isRequired, case .text(let text) = scalar, text.allSatisfy(\.isWhitespace) {
                faults.append(.init(.missing(field.summary), at: pointer))
            }
            return scalar
        case .failure(let fault):
            faults.append(.init(fault.text, at: pointer))
            return nil
        }
    }
}

/// A scalar that does not fit its field.
struct ScalarFault: Error {
    var text: BilingualText
}

extension FieldShape.Kind {
    fileprivate func scalar(_ value: JSONValue) -> Result<BodyFields.Value, ScalarFault> {
        switch (self, value) {
        case (.text(let limit), .string(let text)):
            // Not every database keeps it, and nobody means to write it.
            guard !text.utf8.contains(0) else { return fault(.unstorable) }
            return text.count <= limit ? .success(.text(text)) : fault(.tooLong(limit: limit, count: text.count))
        case (.oneOf(let names), .string(let text)):
            return names().contains(text) ? .success(.text(text)) : fault(.notOneOf(text, names()))
        case (.texts(let limit), .array(let values)):
            let texts = values.compactMap(\.string)
            guard texts.count == values.count, texts.count <= limit else { return fault(expectation) }
            return .success(.texts(texts))
        case (.boolean, .boolean(let flag)): return .success(.boolean(flag))
        case (.integer(let range), .integer(let number)):
            guard let number = Int(exactly: number), range.contains(number) else { return fault(.outside(range)) }
            return .success(.integer(number))
        case (.instant, .string(let text)):
            guard let instant = try? Instant(rfc3339: text) else { return fault(.notAnInstant(text)) }
            return .success(.instant(instant))
        default: return fault(expectation)
        }
    }

    private func fault(_ text: BilingualText) -> Result<BodyFields.Value, ScalarFault> {
        .failure(ScalarFault(text: text))
    }

    private var expectation: BilingualText {
        switch self {
        case .text, .oneOf: .expected("文字", "text")
        case .texts(let limit): .expected("最多 \(limit) 项文字的列表", "a list of at most \(limit) texts")
        case .boolean: .expected("true 或 false", "true or false")
        case .integer: .expected("整数", "an integer")
        case .instant: .expected("带时区的时间", "a time with offset")
        case .object: .expected("对象", "an object")
        case .objects(_, let limit): .expected("最多 \(limit) 个对象的列表", "a list of at most \(limit) objects")
        }
    }
}
