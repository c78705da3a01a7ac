extension Stylesheet {
    /// Plain tables, figures and rows.
    static let tables = #"""
        .scroll, .code { position: relative; overflow-x: auto }
        .tbl { font-size: var(--t-13) }
        .tbl th, .tbl td {
          padding: 0.375rem 0.75rem 0.375rem 0;
          border-top: 1px solid var(--line);
          vertical-align: top;
        }
        .tbl thead th { border-top: 0; color: var(--ink-3); font-weight: var(--w-normal); white-space: nowrap }
        .tbl tbody th { font-weight: var(--w-normal) }
        .tbl .num { padding-right: 0.75rem }
        .tbl tr > :last-child { padding-right: 0 }
        .tbl tfoot > tr > * { border-top: 1px solid var(--control); font-weight: var(--w-strong) }
        .tbl .mini {
          width: 4.5rem;
          height: 0.5rem;
          display: inline-block;
          vertical-align: middle;
          margin-right: 0.625rem;
        }
        .mx { width: auto; border: 1px solid var(--line) }
        .mx th, .mx td, .mx tr > :last-child { padding: 0.25rem 0.5rem; border: 1px solid var(--line) }
        .mx th { color: var(--ink-2); background: var(--paper) }
        .mx td { color: var(--ink-3) }
        .mx .same { color: var(--ink-2); background: var(--sunken) }
        .mx .mv {
          background: var(--accent-soft);
          box-shadow: inset 0 0 0 1px var(--accent);
          color: var(--ink);
          font-weight: var(--w-strong);
        }
        .figs {
          display: grid;
          grid-template-columns: repeat(auto-fit, minmax(4.5rem, 1fr));
          margin: 0 0 var(--s-3) -0.75rem;
          overflow: hidden;
        }
        .figs div { margin-left: -1px; padding: 0 0.75rem; border-left: 1px solid var(--line) }
        .figs b { display: block; font-size: var(--t-24); line-height: 1.3 }
        .figs span { color: var(--ink-3); font-size: var(--t-13) }
        .figs .sig-late { color: var(--late); white-space: normal }
        .review .figs { grid-template-columns: repeat(auto-fit, minmax(7.5rem, 1fr)); gap: var(--s-3) 0 }
        .ed .figs { grid-template-columns: repeat(2, minmax(0, 1fr)); gap: var(--s-2) 0 }
        .views { display: flex; flex-wrap: wrap; gap: var(--s-2) var(--s-4); font-size: var(--t-13) }
        .views a { min-height: 1.5rem }
        .views [aria-current] { color: var(--ink); font-weight: var(--w-strong); text-decoration: none }
        .review > .g2.impact { margin-top: 0 }
        .impact > .stack:empty { display: none }
        .impact > .stack:empty + .stack { grid-column: 1 / -1 }
        .hs { font-size: var(--t-13); margin: var(--s-3) 0 0.25rem; color: var(--ink-2) }
        .rows .chip + .chip { margin-left: 0.25rem }
        .rows > li { padding: 0.375rem 0; border-top: 1px solid var(--line); font-size: var(--t-13); line-height: 1.5 }

        @media (max-width: 48rem) {
          .tbl .mini { width: 3.5rem }
          .scroll > .tbl { min-width: 34rem }
          .scroll > .mx { min-width: 0 }
        }
        """#
}
