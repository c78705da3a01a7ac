import Instrumentation
package import Logging

/// Puts the trace's number on every log line that is written inside of one.
package enum TraceMetadata {
    package static let provider = Logger.MetadataProvider {
        guard let parent = InstrumentationContext.current?.traceParent else { return [:] }
        return ["trace-id": .string(parent.traceID), "span-id": .string(parent.spanID)]
    }
}
