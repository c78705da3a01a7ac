extension Stylesheet {
    /// Panels, notes, facts, empty states and progress.
    static let panels = #"""
        .panel { background: var(--surface); border: 1px solid var(--line); border-radius: var(--r-2) }
        .panel > header {
          display: flex;
          flex-wrap: wrap;
          align-items: baseline;
          justify-content: space-between;
          gap: 0.25rem 1rem;
          padding: 0.625rem var(--s-4) 0;
        }
        .panel > header h2 { font-size: var(--t-14) }
        .panel > header a { display: inline-flex; align-items: center; min-height: 1.5rem }
        .panel fieldset.field > label { min-height: 1.75rem; font-weight: var(--w-normal) }
        .panel > .pad { padding: 0.5rem var(--s-4) var(--s-4) }
        .note {
          display: flex;
          gap: 0.5rem;
          padding: 0.5rem 0.75rem;
          border: 1px solid var(--line);
          border-left: 3px solid var(--idle-fill);
          border-radius: var(--r-1);
          background: var(--surface);
          margin-bottom: var(--s-3);
        }
        .panel .note { margin-top: 0.5rem }
        .stack > .note { margin-bottom: 0 }
        .note .ic { margin-top: 0.2rem }
        .note .rowflex { margin-top: 0.5rem }
        .note-soon { border-left-color: var(--soon-fill) }
        .note-soon .ic { color: var(--soon) }
        .note-late { border-left-color: var(--late-fill) }
        .note-late .ic { color: var(--late) }
        .note-ok { border-left-color: var(--ok-fill) }
        .note-ok .ic { color: var(--ok) }
        .note-go { border-left-color: var(--accent) }
        .note-go .ic { color: var(--accent) }
        .two { display: grid; grid-template-columns: minmax(0, 1fr) 19.5rem; gap: var(--s-4); align-items: start }
        .two > * { grid-column: 1; min-width: 0 }
        .two > .aside { grid-column: 2; grid-row: 1 / span 4 }
        .stack { display: grid; grid-template-columns: minmax(0, 1fr); gap: var(--s-4); min-width: 0 }
        .facts {
          display: flex;
          flex-wrap: wrap;
          align-items: center;
          gap: 0.25rem 0.875rem;
          color: var(--ink-2);
          font-size: var(--t-13);
          margin-bottom: var(--s-3);
        }
        .facts .chip { margin-right: -0.375rem }
        .kv { display: grid; grid-template-columns: 4.5rem minmax(0, 1fr); gap: 0.25rem 0.5rem }
        .kv dt { color: var(--ink-3) }
        p + .kv { margin-top: 0.375rem }
        .rowflex { display: flex; flex-wrap: wrap; gap: 0.5rem 0.75rem; align-items: center }
        .empty { padding: var(--s-6) var(--s-4); text-align: center; color: var(--ink-2) }
        .empty h3 { color: var(--ink); font-size: var(--t-16); margin-bottom: 0.25rem }
        .empty .acts { margin-top: var(--s-3); display: flex; justify-content: center; gap: var(--s-2) }
        .prog { display: grid; gap: 0.375rem }
        progress {
          width: 100%;
          height: 0.5rem;
          border: 0;
          border-radius: var(--r-1);
          background: var(--line);
          accent-color: var(--accent);
          -webkit-appearance: none;
          appearance: none;
        }
        progress::-webkit-progress-bar { background: var(--line); border-radius: var(--r-1) }
        progress::-webkit-progress-value { background: var(--accent); border-radius: var(--r-1) }
        progress::-moz-progress-bar { background: var(--accent) }

        @media (max-width: 70rem) {
          .two { grid-template-columns: minmax(0, 1fr) }
          .two > .aside { grid-column: 1; grid-row: auto }
        }

        @media (max-width: 48rem) {
          .facts { gap: 0.25rem 0.875rem }
          .panel > header { padding: 0.75rem 0.875rem 0 }
          .panel > .pad { padding: 0.5rem 0.875rem 0.875rem }
          .kv .sig { white-space: normal }
        }
        .news { display: flex; flex-wrap: wrap; gap: 0.25rem 1rem; padding-bottom: var(--s-3); color: var(--ink-2); }
        .more .panel { border: 0; }
        .panel > .pad.top-pad { padding-top: var(--s-4); }
        .after { margin-top: var(--s-4); }
        .kv-line { color: var(--ink-2); }
        .kv-line > div { display: inline-flex; gap: 0.375rem; }
        .kv-line dt { color: var(--ink-3); }
        .pair { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: var(--s-4); align-items: start; }
        @media (max-width: 70rem) {
          .pair { grid-template-columns: minmax(0, 1fr); }
        }
        """#
}
