extension Stylesheet {
    /// The list of requests, a table that becomes cards.
    static let inbox = #"""
        .inbox {
          background: var(--surface);
          border: 1px solid var(--line);
          border-radius: var(--r-2);
          border-collapse: separate;
          border-spacing: 0;
          table-layout: fixed;
        }
        .inbox thead th {
          padding: 0.375rem 0.75rem;
          color: var(--ink-3);
          font-size: var(--t-12);
          font-weight: var(--w-normal);
          border-bottom: 1px solid var(--line);
        }
        .inbox .grp th {
          padding: 0.3125rem 0.75rem;
          background: var(--paper);
          border-bottom: 1px solid var(--line);
          font-size: var(--t-13);
          line-height: 1.25rem;
        }
        .inbox td, .inbox .row th {
          padding: 0.4375rem 0.75rem;
          border-bottom: 1px solid var(--line);
          vertical-align: top;
          font-weight: var(--w-normal);
          line-height: 1.4;
        }
        .inbox tbody:last-child tr:last-child > * { border-bottom: 0 }
        .inbox .row:hover > * { background: var(--paper) }
        .inbox .row.cur > * { background: var(--accent-soft) }
        .inbox .row.cur > :first-child { box-shadow: inset 3px 0 0 var(--accent) }
        .inbox .row.cur .sub { color: var(--ink-2) }
        .inbox .t {
          display: block;
          color: var(--ink);
          font-weight: var(--w-strong);
          text-decoration: none;
          overflow: hidden;
          text-overflow: ellipsis;
          white-space: nowrap;
        }
        .inbox .t:hover { text-decoration: underline }
        .inbox .sub {
          display: block;
          font-size: var(--t-12);
          line-height: 1.25rem;
          white-space: nowrap;
          overflow: hidden;
          text-overflow: ellipsis;
        }
        .inbox .grp .sub { display: inline; font-weight: var(--w-normal); margin-left: 0.625rem }
        .inbox .c-ti .sub { display: flex }
        .inbox .c-ti .sub > span { flex: none }
        .inbox .c-ti .sub > :last-child { margin-right: 0 }
        .inbox .c-ti .sub > :nth-last-child(3) { flex: 0 1 auto; overflow: hidden; text-overflow: ellipsis }
        .inbox .cbar { margin: 0.125rem 0 0 }
        .bits > span { margin-right: 0.75rem; white-space: nowrap }
        .inbox .c-do a {
          display: inline-flex;
          align-items: center;
          min-height: 1.625rem;
          margin: -0.125rem 0 0 -0.5rem;
          padding: 0 0.5rem;
          border: 1px solid transparent;
          border-radius: var(--r-2);
          text-decoration: none;
        }
        .inbox .c-do a:hover, .inbox .cur .c-do a {
          border-color: var(--control);
          background: var(--surface);
          color: var(--ink);
        }
        .inbox .c-due { width: 12rem }
        .inbox .c-bar { width: 9rem }
        .inbox .c-st { width: 8.25rem }
        .inbox .c-who { width: 4.75rem }
        .inbox .c-do { width: 5.75rem }

        @media (max-width: 48rem) {
          .inbox, .inbox tbody, .inbox tr, .inbox td, .inbox th { display: block }
          .inbox .c-due, .inbox .c-bar, .inbox .c-st, .inbox .c-do { width: auto }
          .inbox .c-st, .inbox .c-do { justify-self: end }
          .inbox { border: 0; background: none }
          .inbox thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip: rect(0 0 0 0) }
          .inbox .grp th { padding: 1rem 0 0.375rem; background: none; border: 0; font-size: var(--t-14) }
          .inbox .grp .sub { display: inline; white-space: normal }
          .inbox .row {
            position: relative;
            display: grid;
            grid-template-columns: minmax(0, 1fr) auto;
            gap: 0.125rem 0.75rem;
            margin-bottom: 0.5rem;
            padding: 0.75rem;
            background: var(--surface);
            border: 1px solid var(--line);
            border-radius: var(--r-2);
          }
          .inbox .row > *, .inbox tbody:last-child tr:last-child > * {
            width: auto;
            padding: 0;
            border: 0 !important;
            background: none !important;
            box-shadow: none !important;
          }
          .inbox .row.cur { background: var(--surface) }
          .inbox .row.cur .sub { color: var(--ink-3) }
          .inbox .c-due { order: 1 }
          .inbox .c-st { order: 2; text-align: right }
          .inbox .c-st .sub { display: none }
          .inbox .c-ti { order: 3; grid-column: 1 / -1; padding: 0.25rem 0 !important }
          .inbox .t { white-space: normal; font-size: var(--t-16); line-height: 1.45 }
          .inbox .t::after { content: ""; position: absolute; left: 0; top: 0; right: 0; bottom: 0 }
          .inbox .c-ti .sub, .inbox .c-due .sub { white-space: normal; font-size: var(--t-13); line-height: 1.5 }
          .inbox .c-ti .sub { flex-wrap: wrap }
          .inbox .c-ti .sub > span { white-space: normal }
          .inbox .c-bar { order: 4; align-self: center }
          .inbox .c-bar .sub { display: none }
          .inbox .c-who { display: none }
          .inbox .c-do { order: 5; position: relative; z-index: 1; text-align: right }
          .inbox .c-do a { min-height: 2.25rem; margin: 0; border-color: var(--control); color: var(--ink) }
        }
        """#
}
