import HTTPTypes
import Tracing

/// Reads the caller's trace out of the header fields of a request.
struct TraceExtractor: Extractor {
    func extract(key: String, from headers: HTTPFields) -> String? {
        HTTPField.Name(key).flatMap { headers[$0] }
    }
}
