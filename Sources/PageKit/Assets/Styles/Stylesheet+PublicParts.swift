extension Stylesheet {
    /// Progress of a request, next steps and the sign-in page.
    static let publicParts = #"""
        .next { border-top: 1px solid var(--line) }
        .next li {
          display: grid;
          grid-template-columns: 9.5em minmax(0, 1fr);
          gap: 0 1.25rem;
          padding: 0.75rem 0;
          border-bottom: 1px solid var(--line);
        }
        .next b { color: var(--ink) }
        .state {
          padding: 1.5rem 1.75rem;
          background: var(--accent-soft);
          border-left: 6px solid var(--accent);
          margin: 0 0 1.5rem;
          max-width: 46rem;
        }
        .state h2 { margin: 0 0 0.25rem }
        .state p { color: var(--ink) }
        .steps { display: flex; margin: 2rem 0 0; padding-top: 0.25rem }
        .steps li {
          flex: 1;
          position: relative;
          padding-top: 1.75rem;
          color: var(--ink-3);
          font-size: var(--t-16);
          line-height: 1.5;
        }
        .steps li::before {
          content: "";
          position: absolute;
          left: 0;
          right: 0;
          top: 0.5625rem;
          border-top: 3px solid var(--line);
        }
        .steps li:last-child::before { display: none }
        .steps li::after {
          content: "";
          position: absolute;
          left: 0;
          top: 0;
          width: 1.25rem;
          height: 1.25rem;
          border-radius: 50%;
          background: var(--surface);
          box-shadow: inset 0 0 0 3px var(--control);
        }
        .steps .done { color: var(--ink-2) }
        .steps .done::before { border-top-color: var(--accent) }
        .steps .done::after { background: var(--accent); box-shadow: none }
        .steps .here { color: var(--ink); font-weight: var(--w-strong) }
        .steps .here::after { box-shadow: inset 0 0 0 6px var(--accent) }
        .steps .sub { display: block; font-weight: var(--w-normal); font-size: var(--t-13); line-height: 1.4 }
        .log > li {
          padding: 0.875rem 0;
          border-top: 1px solid var(--line);
          display: grid;
          grid-template-columns: 7.5em minmax(0, 1fr);
          gap: 0 1.25rem;
          align-items: baseline;
        }
        .log time { color: var(--ink-3); font-size: var(--t-16) }
        .pub .quote { font-size: var(--t-16) }
        .pub details.more { margin-top: 1rem }
        .pub details.more > summary { min-height: 2rem }
        .pub .kv { grid-template-columns: 6em minmax(0, 1fr); gap: 0.25rem 1rem }
        .sign { max-width: 24rem }
        .sign .note { margin-bottom: 2rem; font-size: var(--t-16); line-height: 1.7 }
        .sign h1 { margin-bottom: 1.25rem }
        .pub .sign form { gap: 1.5rem }
        .sign .note .ic { margin-top: 0.375rem }
        .split { display: grid; grid-template-columns: minmax(0, 24rem) minmax(0, 1fr); gap: 4rem; align-items: start }
        .split aside {
          padding-left: 2.5rem;
          border-left: 1px solid var(--line);
          color: var(--ink-2);
          font-size: var(--t-16);
        }
        .split aside h2 { margin-top: 0; font-size: var(--t-18); color: var(--ink) }
        .split aside .after-text { margin-top: 2rem }
        .split aside .kv { grid-template-columns: 9.5em minmax(0, 1fr) }
        .split aside { margin-top: 0.375rem }
        .split aside li { padding: 0.5rem 0; border-top: 1px solid var(--line) }
        .split aside li b { display: block; color: var(--ink) }
        .split aside ul { margin-bottom: 1rem; border-bottom: 1px solid var(--line) }
        .or { display: flex; align-items: center; gap: 1rem; color: var(--ink-3); font-size: var(--t-16) }
        .or::before, .or::after { content: ""; flex: 1; border-top: 1px solid var(--line) }

        @media (max-width: 48rem) {
          .next li, .log > li { grid-template-columns: minmax(0, 1fr) }
          .state { padding: 1rem 1.125rem }
          .steps { display: block }
          .steps li { padding: 0 0 0.875rem 2.25rem; min-height: 2.25rem }
          .steps .sub { font-size: var(--t-16) }
          .steps li::before {
            left: 0.5625rem;
            right: auto;
            top: 0;
            bottom: 0;
            border-top: 0;
            border-left: 3px solid var(--line);
          }
          .steps .done::before { border-left-color: var(--accent) }
          .steps li::after { top: 0.1875rem }
          .split { grid-template-columns: minmax(0, 1fr); gap: 2rem }
          .split aside { padding: 1.25rem 0 0; border-left: 0; border-top: 1px solid var(--line) }
        }
        .state .number { font-size: var(--t-32); line-height: 1.35; overflow-wrap: anywhere }
        .doors { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 1rem; max-width: 46rem }
        .door {
          position: relative;
          padding: 1.25rem 1.5rem;
          border: 2px solid var(--control);
          border-radius: var(--r-2);
          color: var(--ink-2);
        }
        .pub .door h2 { margin: 0 0 0.25rem }
        .door p { font-size: var(--t-16); line-height: 1.7 }
        .door a::after { content: ""; position: absolute; top: 0; right: 0; bottom: 0; left: 0 }
        .door:hover { border-color: var(--accent) }
        .door:focus-within { border-color: var(--accent) }
        .plain li { padding: 0.375rem 0 }
        .pub main > .note { max-width: 46rem; margin-bottom: 1.5rem; font-size: var(--t-16); line-height: 1.7 }
        .pub details.more .kv { margin-top: 0.75rem; font-size: var(--t-16) }
        .pub main > .note .ic { margin-top: 0.375rem }
        .pub main .bits > span { margin-right: 1.5rem }
        @media (max-width: 48rem) {
          .doors { grid-template-columns: minmax(0, 1fr) }
          .state .number { font-size: 1.5rem }
        }
        """#
}
