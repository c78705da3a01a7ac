extension Stylesheet {
    /// Buttons, fields, tabs and filter bars.
    static let controls = #"""
        .btn {
          display: inline-flex;
          align-items: center;
          justify-content: center;
          gap: 0.375rem;
          min-height: var(--hit);
          padding: 0 0.75rem;
          border: 1px solid var(--control);
          border-radius: var(--r-2);
          background: var(--surface);
          color: var(--ink);
          font: inherit;
          text-decoration: none;
          white-space: nowrap;
          cursor: pointer;
          transition: background-color var(--ease), border-color var(--ease);
        }
        .btn:hover { background: var(--sunken); border-color: var(--ink-3); color: var(--ink) }
        .btn-go {
          border-color: var(--accent);
          background: var(--accent);
          color: var(--on-accent);
          font-weight: var(--w-strong);
        }
        .btn-go:hover { border-color: var(--accent-strong); background: var(--accent-strong); color: var(--on-accent) }
        .btn-sm { min-height: 1.625rem; padding: 0 0.5rem; font-size: var(--t-13) }
        .btn[disabled] {
          border-color: var(--line);
          background: var(--sunken);
          color: var(--ink-3);
          font-weight: var(--w-normal);
          cursor: not-allowed;
        }
        .field { display: grid; gap: 0.25rem }
        .field > label, .field > legend { font-weight: var(--w-strong); padding: 0 }
        .hint { color: var(--ink-3); font-size: var(--t-13) }
        .in, select.in, textarea.in {
          width: 100%;
          min-height: var(--hit);
          padding: 0.25rem 0.5rem;
          border: 1px solid var(--control);
          border-radius: var(--r-2);
          background: var(--surface);
          color: var(--ink);
          font: inherit;
          line-height: 1.5;
        }
        textarea.in { min-height: 5.5rem; padding: 0.375rem 0.5rem; resize: vertical }
        .in.in-s, select.in.in-s { width: auto }
        .tabs { display: flex; gap: var(--s-4); border-bottom: 1px solid var(--line); overflow-x: auto }
        .tabs a {
          display: block;
          padding: 0.375rem 0 0.4375rem;
          border-bottom: 2px solid transparent;
          color: var(--ink-2);
          text-decoration: none;
          white-space: nowrap;
        }
        .tabs a:hover { border-color: var(--control); color: var(--ink) }
        .tabs a[aria-current] { border-color: var(--accent); color: var(--ink); font-weight: var(--w-strong) }
        .tabs .n { color: var(--ink-3); font-weight: var(--w-normal) }
        .bar {
          display: flex;
          flex-wrap: wrap;
          align-items: flex-end;
          gap: var(--s-2) var(--s-3);
          padding: var(--s-3) 0;
          font-size: var(--t-13);
        }
        .bar label {
          display: inline-flex;
          align-items: center;
          gap: 0.375rem;
          color: var(--ink-3);
          white-space: nowrap;
        }
        .bar .in { min-height: 1.75rem; padding: 0 0.375rem; font-size: var(--t-13) }
        .bar .btn { min-height: 1.75rem }
        .field > label > input[type=radio], .field > label > input[type=checkbox] {
          width: 1.125rem;
          height: 1.125rem;
          margin: 0 0.25rem 0 0;
          vertical-align: -0.1875rem;
          accent-color: var(--accent);
        }

        @media (max-width: 48rem) {
          .btn { min-height: 2.75rem }
          .btn-sm { min-height: 2.25rem }
          .in, select.in { min-height: 2.75rem; font-size: var(--t-16) }
          .bar { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)) }
          .bar label { display: grid; grid-template-columns: minmax(0, 1fr); gap: 0.125rem }
          .bar .in, .bar .btn { min-height: 2.75rem; font-size: var(--t-16) }
          .bar .in-s { width: 100% }
          .bar .btn { align-self: end }
          .tabs { gap: 1.25rem; margin: 0 -1rem; padding: 0 1rem }
          .tabs a { padding: 0.6875rem 0 }
        }

        .form { display: grid; gap: var(--s-4); max-width: 44rem; }
        .form .actions { margin-top: var(--s-2); }
        .form .w-20 { max-width: 20em; }
        .form .w-12 { max-width: 12em; }
        .opt { color: var(--ink-3); font-weight: var(--w-normal); }
        .tick { display: flex; align-items: center; gap: 0.5rem; min-height: var(--hit); cursor: pointer; }
        .tick input { width: 1.125rem; height: 1.125rem; margin: 0; accent-color: var(--accent); }
        .pager { display: flex; flex-wrap: wrap; gap: var(--s-2) var(--s-4); align-items: center; margin-top: var(--s-4); }
        """#
}
