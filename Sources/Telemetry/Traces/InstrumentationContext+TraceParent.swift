package import Instrumentation

extension InstrumentationContext {
    private enum TraceParentKey: InstrumentationContextKey {
        typealias Value = TraceParent
    }

    /// The span that this context is inside of; nil outside of any trace.
    package var traceParent: TraceParent? {
        get { self[TraceParentKey.self] }
        set { self[TraceParentKey.self] = newValue }
    }
}
