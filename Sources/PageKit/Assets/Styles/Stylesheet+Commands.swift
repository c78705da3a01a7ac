extension Stylesheet {
    /// The command panel.
    static let commands = #"""
        .cmd { display: grid; gap: var(--s-3) }
        .cmd form { display: grid; gap: var(--s-2) }
        .cmd .btn-go { width: 100% }
        .cmd h3 { color: var(--ink-3); font-size: var(--t-13); font-weight: var(--w-normal) }
        .cmds { display: grid }
        .cmds > * { border-top: 1px solid var(--line) }
        .cmds a {
          display: grid;
          grid-template-columns: 1fr auto;
          gap: 0 0.5rem;
          padding: 0.3125rem 0;
          color: var(--ink);
          text-decoration: none;
        }
        .cmds a:hover b { text-decoration: underline }
        .cmds a b { font-weight: var(--w-normal); color: var(--accent) }
        .cmds .sub { grid-column: 1 / -1; font-size: var(--t-12); line-height: 1.4 }
        .cant { margin-top: 0.375rem; display: grid; gap: 0.5rem; font-size: var(--t-13) }
        .cant div { display: grid; grid-template-columns: 4.5rem minmax(0, 1fr); gap: 0.5rem }
        .cant dt { color: var(--ink-2) }
        .cant dd { color: var(--ink-3) }
        .cant code { font-size: var(--t-12) }

        @media (max-width: 48rem) {
          .cmds a { padding: 0.625rem 0 }
        }
        .now-do { display: grid; gap: var(--s-2); }
        .now-do h3 { color: var(--ink); font-size: var(--t-14); font-weight: var(--w-strong); }
        .top-pad > .sub { margin-bottom: 0.75rem }
        """#
}
