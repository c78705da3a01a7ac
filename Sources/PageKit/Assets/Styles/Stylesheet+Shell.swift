extension Stylesheet {
    /// The staff frame: navigation, head and foot.
    static let shell = #"""
        .shell { display: grid; grid-template-columns: var(--side) minmax(0, 1fr); min-height: 100vh }
        .side { background: var(--sunken); border-right: 1px solid var(--line) }
        .side-in {
          position: sticky;
          top: 0;
          height: 100vh;
          overflow: auto;
          display: flex;
          flex-direction: column;
          gap: var(--s-4);
          padding: var(--s-4) var(--s-3);
        }
        .brand {
          display: flex;
          align-items: center;
          gap: 0.625rem;
          padding: 0 0.375rem;
          color: var(--ink);
          text-decoration: none;
        }
        .brand:hover { color: var(--ink) }
        .brand .mark { width: 1.75rem; height: 1.75rem; flex: none; color: var(--accent) }
        .brand b { display: block; font-size: var(--t-16); line-height: 1.25; letter-spacing: 0.08em }
        .brand span { display: block; color: var(--ink-3); font-size: var(--t-12); line-height: 1.4 }
        .find { position: relative }
        .find input {
          width: 100%;
          height: var(--hit);
          padding: 0 2rem 0 0.625rem;
          border: 1px solid var(--control);
          border-radius: var(--r-2);
          background: var(--surface);
          color: var(--ink);
          font: inherit;
          font-size: var(--t-13);
        }
        .find input { text-overflow: ellipsis }
        .find input::placeholder { color: var(--ink-3); opacity: 1 }
        .find kbd { position: absolute; right: 0.375rem; top: 0.375rem }
        .nav { display: grid; gap: var(--s-3) }
        .nav h2 {
          padding: 0 0.5rem 0.125rem;
          color: var(--ink-3);
          font-size: var(--t-12);
          font-weight: var(--w-normal);
        }
        .nav a {
          display: flex;
          align-items: center;
          gap: 0.5rem;
          height: 1.875rem;
          padding: 0 0.5rem;
          border-radius: var(--r-2);
          color: var(--ink-2);
          text-decoration: none;
        }
        .nav a:hover { background: var(--line); color: var(--ink) }
        .nav a[aria-current] {
          background: var(--surface);
          color: var(--ink);
          font-weight: var(--w-strong);
          box-shadow: inset 0 0 0 1px var(--line);
        }
        .nav a[aria-current] .ic { color: var(--accent) }
        .nav .n { margin-left: auto; color: var(--ink-3); font-size: var(--t-12); font-weight: var(--w-normal) }
        .me {
          margin-top: auto;
          padding: var(--s-3) 0.5rem 0;
          border-top: 1px solid var(--line);
          font-size: var(--t-13);
        }
        .me p { color: var(--ink-3); font-size: var(--t-12) }
        .me a { display: inline-block; min-height: 1.5rem; margin-right: 0.75rem }
        .menu-open, .nav a.menu-close, .phone-only { display: none }
        .main { min-width: 0; padding: var(--s-4) var(--s-5) var(--s-6); outline: 0 }
        .top {
          display: flex;
          justify-content: space-between;
          align-items: center;
          gap: var(--s-4);
          min-height: 1.75rem;
          color: var(--ink-3);
          font-size: var(--t-13);
        }
        .crumb ol { display: flex; flex-wrap: wrap; gap: 0.375rem }
        .crumb li + li::before { content: "/"; margin-right: 0.375rem; color: var(--control) }
        .crumb a { color: var(--ink-2) }
        .today { white-space: nowrap }
        .today b { color: var(--ink-2); font-weight: var(--w-normal) }
        .head {
          display: flex;
          flex-wrap: wrap;
          align-items: flex-end;
          justify-content: space-between;
          gap: var(--s-2) var(--s-4);
          margin: var(--s-2) 0 var(--s-3);
        }
        .head h1 { font-size: var(--t-20) }
        .head .sub { margin-right: auto }
        .head .acts { display: flex; flex-wrap: wrap; gap: var(--s-2) }
        .foot {
          margin-top: var(--s-5);
          color: var(--ink-3);
          font-size: var(--t-12);
          display: flex;
          flex-wrap: wrap;
          gap: 0.25rem 1.25rem;
          align-items: center;
        }
        .foot .keys { display: flex; flex-wrap: wrap; gap: 0.25rem 1rem }

        @media (max-width: 48rem) {
          .shell { display: block }
          .side { border-right: 0; border-bottom: 1px solid var(--line) }
          .side-in {
            position: static;
            height: auto;
            overflow: visible;
            flex-direction: row;
            align-items: center;
            gap: 0.75rem;
            padding: 0.625rem 1rem;
          }
          .brand span { display: none }
          .side .find { flex: 1; margin-left: 0.25rem }
          .find input { height: 2.75rem; font-size: var(--t-16); padding-right: 0.625rem }
          .me { display: none }
          .menu-open {
            display: inline-flex;
            align-items: center;
            gap: 0.375rem;
            min-height: 2.75rem;
            padding: 0 0.25rem;
            color: var(--ink);
          }
          .nav { display: none }
          .nav:target {
            display: grid;
            position: fixed;
            z-index: 8;
            top: 0;
            right: 0;
            bottom: 0;
            left: 0;
            overflow: auto;
            padding: 1rem 1rem 2rem;
            background: var(--surface);
            align-content: start;
          }
          .nav:target .phone-only { display: block }
          .nav:target a.menu-close {
            display: inline-flex;
            align-items: center;
            min-height: 2.75rem;
            width: fit-content;
          }
          .nav:target a {
            width: auto;
            height: 2.75rem;
            font-size: var(--t-16);
            justify-content: flex-start;
            padding: 0 0.5rem;
          }
          .nav:target .linklike { min-height: 2.75rem; padding: 0 0.5rem; font-size: var(--t-16) }
          .nav:target h2 { display: block }
          .main { padding: 0.75rem 1rem 2rem }
          .top { flex-wrap: wrap; gap: 0 1rem }
          .head h1 { font-size: var(--t-20) }
          .today { white-space: normal }
        }

        .keysheet {
          width: min(34rem, calc(100vw - 2rem));
          padding: var(--s-4);
          border: 1px solid var(--line);
          border-radius: var(--r-2);
          background: var(--surface);
          color: var(--ink);
          box-shadow: var(--shadow);
        }
        .keysheet::backdrop { background: rgba(24, 34, 42, 0.4); }
        .keysheet h2 { font-size: var(--t-16); margin-bottom: var(--s-2); }
        .keysheet form { margin-top: var(--s-3); }
        .me form { display: inline-block; }
        .brand .mark .lines { fill: none; stroke: var(--surface); stroke-width: 2.4; stroke-linecap: round; stroke-linejoin: round; }
        """#
}
