extension Stylesheet {
    /// Error summary, faulty fields, choices and files.
    static let forms = #"""
        .errsum {
          max-width: var(--measure);
          padding: 1.25rem 1.5rem 1.375rem;
          border: 4px solid var(--late-fill);
          margin-bottom: 2rem;
        }
        .errsum h2 { margin: 0 0 0.5rem; font-size: var(--t-20) }
        .errsum li { padding: 0.125rem 0 }
        .errsum a { color: var(--late); font-weight: var(--w-strong) }
        .field.bad { padding-left: 1rem; border-left: 4px solid var(--late-fill) }
        .field.bad .in { border-color: var(--late-fill) }
        .err { color: var(--late); font-weight: var(--w-strong); display: flex; gap: 0.5rem }
        .err .ic { width: 1.125rem; height: 1.125rem; margin-top: 0.14rem; fill: currentColor; stroke: none }
        .pub .err .ic { margin-top: 0.45rem }
        .warnmsg { color: var(--soon); display: flex; gap: 0.5rem; font-size: var(--t-16); line-height: 1.7 }
        .warnmsg .ic { width: 1.125rem; height: 1.125rem; margin-top: 0.3rem; fill: currentColor; stroke: none }
        .pick { display: flex; flex-wrap: wrap; gap: 0.25rem 1.75rem }
        .pick label {
          display: inline-flex;
          align-items: center;
          gap: 0.625rem;
          min-height: var(--hit-public);
          cursor: pointer;
        }
        .pick input { width: 1.5rem; height: 1.5rem; margin: 0; accent-color: var(--accent) }
        .file {
          display: grid;
          grid-template-columns: minmax(0, 1fr);
          gap: 0.5rem;
          padding: 1rem;
          border: 2px dashed var(--control);
          border-radius: var(--r-1);
        }
        .file input { width: 100%; font: inherit; font-size: var(--t-16); max-width: 100% }
        .actions { display: flex; flex-wrap: wrap; gap: 0.75rem 1rem; align-items: center }

        @media (max-width: 48rem) {
          .errsum { padding: 1rem }
          .field.bad { padding-left: 0.75rem }
        }
        """#
}
