extension Stylesheet {
    /// Quotations, reasons, the month grid and the earlier rules.
    static let explanation = #"""
        .quote {
          padding: 0.5rem 0 0.5rem var(--s-4);
          border-left: 3px solid var(--accent);
          line-height: var(--lh-loose);
        }
        .panel p + .quote { margin-top: 0.5rem }
        .quote mark { background: var(--accent-soft); color: inherit; padding: 0.125rem 0 }
        .quote footer { color: var(--ink-3); font-size: var(--t-13); line-height: var(--lh) }
        .why { display: grid; gap: 0.25rem; margin: var(--s-3) 0 }
        .why > div { display: grid; grid-template-columns: 4.5rem minmax(0, 1fr); gap: 0.5rem }
        .why dt { color: var(--ink-3) }
        .cal { table-layout: fixed; font-size: var(--t-12); border: 1px solid var(--line) }
        .cal th { padding: 0.125rem; color: var(--ink-3); font-weight: var(--w-normal); text-align: center }
        .cal td {
          height: 2.75rem;
          padding: 0.1875rem 0.375rem;
          border: 1px solid var(--line);
          vertical-align: top;
          line-height: 1.25;
          color: var(--ink-2);
          background: var(--surface);
        }
        .cal td b { display: flex; justify-content: space-between; font-weight: var(--w-normal); color: var(--ink-2) }
        .cal .off { background: var(--sunken); color: var(--ink-3) }
        .cal .off b { color: var(--ink-3) }
        .cal .cnt { color: var(--ink); font-weight: var(--w-strong) }
        .cal .pau { background-image: repeating-linear-gradient(135deg, transparent 0 6px, var(--line) 6px 7px) }
        .cal .mk { color: var(--near); font-weight: var(--w-strong) }
        .cal .due { box-shadow: inset 0 0 0 2px var(--soon-fill) }
        .cal .now b span:first-child {
          padding: 0 0.25rem;
          margin-left: -0.25rem;
          border-radius: var(--r-1);
          background: var(--accent);
          color: var(--on-accent);
        }
        details.more > summary { min-height: 1.5rem; color: var(--accent); width: fit-content }
        details.more > summary:hover { text-decoration: underline }
        details.more + .scroll { margin-top: var(--s-2) }
        .fail { margin-top: 0.5rem; font-size: var(--t-13) }
        .fail th, .fail td {
          padding: 0.25rem 0.75rem 0.25rem 0;
          border-top: 1px solid var(--line);
          font-weight: var(--w-normal);
          vertical-align: top;
        }
        .fail thead th { color: var(--ink-3); border-top: 0 }
        .fail .hit > * { font-weight: var(--w-strong) }

        @media (max-width: 48rem) {
          .cal td { height: 3.25rem; padding: 0.125rem 0.1875rem }
        }
        """#
}
