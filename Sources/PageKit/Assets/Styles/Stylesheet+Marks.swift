extension Stylesheet {
    /// Icons, signals, chips and keys.
    static let marks = #"""
        .ic {
          width: 1rem;
          height: 1rem;
          flex: none;
          fill: none;
          stroke: currentColor;
          stroke-width: 1.5;
          stroke-linecap: round;
          stroke-linejoin: round;
        }
        .ic.fill { fill: currentColor; stroke: none }
        .sig {
          display: inline-flex;
          align-items: center;
          gap: 0.375rem;
          font-weight: var(--w-strong);
          white-space: nowrap;
        }
        .sig .ic { width: 0.875rem; height: 0.875rem; fill: currentColor; stroke: none }
        .sig .ic.line { fill: none; stroke: currentColor; stroke-width: 1.75 }
        .sig-ok { color: var(--ok) }
        .sig-soon { color: var(--soon) }
        .sig-near { color: var(--near) }
        .sig-late { color: var(--late) }
        .sig-idle { color: var(--idle); font-weight: var(--w-normal) }
        .chip {
          display: inline-flex;
          align-items: center;
          gap: 0.3125rem;
          padding: 0 0.4375rem;
          min-height: 1.375rem;
          border-radius: var(--r-1);
          background: var(--idle-soft);
          color: var(--idle);
          font-size: var(--t-12);
          line-height: 1.375rem;
          white-space: nowrap;
        }
        .chip .ic { width: 0.75rem; height: 0.75rem }
        .chip-go { background: var(--accent-soft); color: var(--accent) }
        .chip-ok { background: var(--ok-soft); color: var(--ok) }
        .chip-soon { background: var(--soon-soft); color: var(--soon) }
        .chip-near { background: var(--near-soft); color: var(--near) }
        .chip-late { background: var(--late-soft); color: var(--late) }
        .chip-line { background: transparent; box-shadow: inset 0 0 0 1px var(--control); color: var(--ink-2) }
        .chip-dash {
          background: transparent;
          outline: 1px dashed var(--control);
          outline-offset: -1px;
          color: var(--ink-2);
        }
        kbd {
          display: inline-block;
          min-width: 1.25rem;
          padding: 0 0.25rem;
          border: 1px solid var(--line);
          border-bottom-color: var(--control);
          border-radius: var(--r-1);
          background: var(--surface);
          color: var(--ink-2);
          font-size: var(--t-12);
          line-height: 1.125rem;
          text-align: center;
        }
        .fresh { color: var(--accent); font-size: var(--t-12); font-weight: var(--w-strong); }
        .fresh .ic { display: inline-block; width: 0.625rem; height: 0.625rem; margin-right: 0.1875rem; }
        """#
}
