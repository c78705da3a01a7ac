import FoundationEssentials

/// Decodes what ``JSONWriter`` wrote.
package enum JSONReader {
    /// Throws ``StoreError/unreadable(_:)`` for anything else.
    package static func value<Value: Decodable>(
        _ bytes: some Collection<UInt8>, as type: Value.Type = Value.self
    ) throws(StoreError) -> Value {
        do {
            return try JSONDecoder().decode(type, from: Data(bytes))
        } catch {
            throw .unreadable("\(type): \(error)")
        }
    }
}
