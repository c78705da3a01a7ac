extension Stylesheet {
    /// The public frame: larger type, one column.
    static let publicFrame = #"""
        .pub { font-size: var(--t-18); line-height: var(--lh-loose); background: var(--surface) }
        .pub .wrap { max-width: 60rem; margin: 0 auto; padding: 0 1.5rem }
        .pub-top { border-bottom: 1px solid var(--line) }
        .pub-top .wrap {
          display: flex;
          flex-wrap: wrap;
          align-items: center;
          justify-content: space-between;
          gap: 0.25rem 1.5rem;
          padding-top: 0.875rem;
          padding-bottom: 0.875rem;
        }
        .pub-top .brand { padding: 0 }
        .pub-top .brand b { font-size: var(--t-18) }
        .pub-top .brand span { font-size: var(--t-13) }
        .pub-top nav { display: flex; gap: 1.5rem; font-size: var(--t-16) }
        .pub-top nav a {
          padding: 0.25rem 0;
          color: var(--ink-2);
          text-decoration: none;
          border-bottom: 2px solid transparent;
        }
        .pub-top nav a:hover { border-color: var(--control) }
        .pub-top nav a[aria-current] { color: var(--ink); border-color: var(--accent); font-weight: var(--w-strong) }
        .pub main.wrap { padding-top: 2.5rem; padding-bottom: 4.5rem; outline: 0 }
        .pub h1 { font-size: var(--t-32); margin-bottom: 0.75rem }
        .pub h2 { font-size: var(--t-24); margin: 2.5rem 0 0.75rem }
        .pub h3 { font-size: var(--t-18) }
        .pub .lead, .pub form, .pub .col { max-width: var(--measure) }
        .pub .lead { color: var(--ink-2); margin-bottom: 1.75rem }
        .pub .hint, .pub .sub { font-size: var(--t-16); line-height: 1.7 }
        .pub .in {
          min-height: var(--hit-public);
          padding: 0.5rem 0.75rem;
          border-width: 2px;
          border-radius: var(--r-1);
        }
        .pub textarea.in { min-height: 9.5rem }
        .pub .btn { min-height: var(--hit-public); padding: 0 1.5rem; font-size: var(--t-18) }
        .pub form { display: grid; grid-template-columns: minmax(0, 1fr); gap: 2rem }
        .pub .field { gap: 0.375rem; min-width: 0 }
        .pub .field > label, .pub legend { font-weight: var(--w-strong); padding: 0 }
        .pub legend { float: left; width: 100% }
        .pub .w-20 { max-width: 20em }
        .pub .w-12 { max-width: 12em }
        .pub .opt { font-weight: var(--w-normal); color: var(--ink-3) }
        .pub-foot {
          border-top: 1px solid var(--line);
          background: var(--paper);
          color: var(--ink-2);
          font-size: var(--t-16);
        }
        .pub { display: flex; flex-direction: column; min-height: 100vh }
        .pub main.wrap { width: 100%; flex: 1 0 auto }
        .pub-foot .wrap { padding-top: 1.5rem; padding-bottom: 2rem }

        @media (max-width: 48rem) {
          .pub { font-size: 1.0625rem }
          .pub .wrap { padding-left: 1.125rem; padding-right: 1.125rem }
          .pub-top .brand span { display: block }
          .pub-top nav { width: 100%; gap: 1.25rem }
          .pub-top nav a { min-height: 2.75rem; padding: 0.5rem 0 }
          .pub main.wrap { padding-top: 1.5rem; padding-bottom: 3rem }
          .pub h1 { font-size: 1.625rem }
          .pub h2 { font-size: 1.3125rem; margin-top: 2rem }
          .pub .btn { width: 100% }
          .pub .errsum h2, .pub .state h2 { margin-top: 0 }
        }
        .pub .after { margin-top: 2rem; }
        .pub .hints { margin-bottom: 2rem; }
        """#
}
